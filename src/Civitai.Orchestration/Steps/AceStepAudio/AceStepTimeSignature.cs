// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>How many beats a bar has.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<AceStepTimeSignature>))]
public readonly struct AceStepTimeSignature(string value) : IStringValue<AceStepTimeSignature>, IEquatable<AceStepTimeSignature>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["2", "3", "4", "6"];

    /// <summary>Sent as <c>2</c>.</summary>
    public static AceStepTimeSignature Two { get; } = new("2");
    /// <summary>Sent as <c>3</c>.</summary>
    public static AceStepTimeSignature Three { get; } = new("3");
    /// <summary>Sent as <c>4</c>.</summary>
    public static AceStepTimeSignature Four { get; } = new("4");
    /// <summary>Sent as <c>6</c>.</summary>
    public static AceStepTimeSignature Six { get; } = new("6");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static AceStepTimeSignature Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(AceStepTimeSignature left, AceStepTimeSignature right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(AceStepTimeSignature left, AceStepTimeSignature right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AceStepTimeSignature other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AceStepTimeSignature other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
