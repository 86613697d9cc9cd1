// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model of Metric3D.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Metric3dBackbone>))]
public readonly struct Metric3dBackbone(string value) : IStringValue<Metric3dBackbone>, IEquatable<Metric3dBackbone>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["vit-small", "vit-large", "vit-giant2"];

    /// <summary>The small one.</summary>
    public static Metric3dBackbone VitSmall { get; } = new("vit-small");
    /// <summary>The large one.</summary>
    public static Metric3dBackbone VitLarge { get; } = new("vit-large");
    /// <summary>The largest one.</summary>
    public static Metric3dBackbone VitGiant2 { get; } = new("vit-giant2");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Metric3dBackbone Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Metric3dBackbone left, Metric3dBackbone right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Metric3dBackbone left, Metric3dBackbone right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Metric3dBackbone other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Metric3dBackbone other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
