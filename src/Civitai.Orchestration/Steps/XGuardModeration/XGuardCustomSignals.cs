// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>Signals of a kind of their own, with how often each stands there.</summary>
/// <remarks>Schema name <c>XGuardCustomSignalMetadata</c>.</remarks>
public sealed partial record XGuardCustomSignals : WireRecord
{
    /// <summary>The kind.</summary>
    [JsonIgnore]
    public string Name { get => NameOnWire ?? ""; init => NameOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? NameOnWire { get; init; }

    /// <summary>Those in the prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> PositiveSignals
    {
        get => PositiveSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => PositiveSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("positiveSignals")]
    internal IReadOnlyDictionary<string, int>? PositiveSignalsOnWire { get; init; }

    /// <summary>Those in the negative prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> NegativeSignals
    {
        get => NegativeSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => NegativeSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("negativeSignals")]
    internal IReadOnlyDictionary<string, int>? NegativeSignalsOnWire { get; init; }

    /// <summary>Those in the text.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> TextSignals
    {
        get => TextSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => TextSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("textSignals")]
    internal IReadOnlyDictionary<string, int>? TextSignalsOnWire { get; init; }

    /// <summary>How many the prompt has; null when not reported.</summary>
    public int? PositiveCount { get; init; }

    /// <summary>How many the negative prompt has; null when not reported.</summary>
    public int? NegativeCount { get; init; }

    /// <summary>How many the text has; null when not reported.</summary>
    public int? TextCount { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("name", ValueShape.Text), ("positiveSignals", ValueShape.MapOf(ValueShape.WholeNumber)),
        ("negativeSignals", ValueShape.MapOf(ValueShape.WholeNumber)), ("textSignals", ValueShape.MapOf(ValueShape.WholeNumber)),
        ("positiveCount", ValueShape.WholeNumber), ("negativeCount", ValueShape.WholeNumber), ("textCount", ValueShape.WholeNumber));
}
