// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>Where an image is blurred.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<BlurRegionMode>))]
public readonly struct BlurRegionMode(string value) : IStringValue<BlurRegionMode>, IEquatable<BlurRegionMode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["include", "exclude"];

    /// <summary>Inside the regions.</summary>
    public static BlurRegionMode Include { get; } = new("include");
    /// <summary>Everywhere but in the regions.</summary>
    public static BlurRegionMode Exclude { get; } = new("exclude");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static BlurRegionMode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(BlurRegionMode left, BlurRegionMode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(BlurRegionMode left, BlurRegionMode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BlurRegionMode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BlurRegionMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
