// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The style of a DALL-E 3 image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DallE3Style>))]
public readonly struct DallE3Style(string value) : IStringValue<DallE3Style>, IEquatable<DallE3Style>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["natural", "vivid"];

    /// <summary>Plain, closer to the prompt.</summary>
    public static DallE3Style Natural { get; } = new("natural");
    /// <summary>Dramatic.</summary>
    public static DallE3Style Vivid { get; } = new("vivid");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DallE3Style Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DallE3Style left, DallE3Style right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DallE3Style left, DallE3Style right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DallE3Style other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DallE3Style other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
