// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Where an image was taken.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ZoeDepthEnvironment>))]
public readonly struct ZoeDepthEnvironment(string value) : IStringValue<ZoeDepthEnvironment>, IEquatable<ZoeDepthEnvironment>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["indoor", "outdoor"];

    /// <summary>In a room.</summary>
    public static ZoeDepthEnvironment Indoor { get; } = new("indoor");
    /// <summary>Outside.</summary>
    public static ZoeDepthEnvironment Outdoor { get; } = new("outdoor");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ZoeDepthEnvironment Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ZoeDepthEnvironment left, ZoeDepthEnvironment right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ZoeDepthEnvironment left, ZoeDepthEnvironment right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ZoeDepthEnvironment other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ZoeDepthEnvironment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
