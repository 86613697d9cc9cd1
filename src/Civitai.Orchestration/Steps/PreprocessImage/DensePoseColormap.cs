// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The colors of DensePose.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DensePoseColormap>))]
public readonly struct DensePoseColormap(string value) : IStringValue<DensePoseColormap>, IEquatable<DensePoseColormap>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["Viridis (MagicAnimate)", "Parula (CivitAI)"];

    /// <summary>Those that MagicAnimate knows.</summary>
    public static DensePoseColormap Viridis { get; } = new("Viridis (MagicAnimate)");
    /// <summary>Those that models on Civitai know.</summary>
    public static DensePoseColormap Parula { get; } = new("Parula (CivitAI)");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DensePoseColormap Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DensePoseColormap left, DensePoseColormap right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DensePoseColormap left, DensePoseColormap right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DensePoseColormap other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DensePoseColormap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
