// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A model of OmniSVG.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OmniSvgModel>))]
public readonly struct OmniSvgModel(string value) : IStringValue<OmniSvgModel>, IEquatable<OmniSvgModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["omnisvg-4b", "omnisvg-8b"];

    /// <summary>Sent as <c>omnisvg-4b</c>.</summary>
    public static OmniSvgModel OmniSvg4B { get; } = new("omnisvg-4b");
    /// <summary>Sent as <c>omnisvg-8b</c>.</summary>
    public static OmniSvgModel OmniSvg8B { get; } = new("omnisvg-8b");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OmniSvgModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OmniSvgModel left, OmniSvgModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OmniSvgModel left, OmniSvgModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OmniSvgModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OmniSvgModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
