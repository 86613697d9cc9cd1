// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The style of a video of Vidu.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ViduStyle>))]
public readonly struct ViduStyle(string value) : IStringValue<ViduStyle>, IEquatable<ViduStyle>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["general", "anime"];

    /// <summary>Sent as <c>general</c>.</summary>
    public static ViduStyle General { get; } = new("general");
    /// <summary>Sent as <c>anime</c>.</summary>
    public static ViduStyle Anime { get; } = new("anime");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ViduStyle Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ViduStyle left, ViduStyle right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ViduStyle left, ViduStyle right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ViduStyle other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ViduStyle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
