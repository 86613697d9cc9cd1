// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>How shapes of several colors lie together.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VTracerLayering>))]
public readonly struct VTracerLayering(string value) : IStringValue<VTracerLayering>, IEquatable<VTracerLayering>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["stacked", "cutout"];

    /// <summary>One above the other.</summary>
    public static VTracerLayering Stacked { get; } = new("stacked");
    /// <summary>Side by side, without overlaps.</summary>
    public static VTracerLayering Cutout { get; } = new("cutout");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VTracerLayering Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VTracerLayering left, VTracerLayering right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VTracerLayering left, VTracerLayering right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VTracerLayering other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VTracerLayering other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
