// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>How much work goes into a video of Veo 3.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Veo3Mode>))]
public readonly struct Veo3Mode(string value) : IStringValue<Veo3Mode>, IEquatable<Veo3Mode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["standard", "fast", "lite"];

    /// <summary>The finest.</summary>
    public static Veo3Mode Standard { get; } = new("standard");
    /// <summary>Faster and cheaper.</summary>
    public static Veo3Mode Fast { get; } = new("fast");
    /// <summary>The fastest and cheapest.</summary>
    public static Veo3Mode Lite { get; } = new("lite");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Veo3Mode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Veo3Mode left, Veo3Mode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Veo3Mode left, Veo3Mode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Veo3Mode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Veo3Mode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
