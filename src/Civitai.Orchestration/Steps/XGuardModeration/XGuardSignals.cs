// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>Signals in the words, with how often each stands there.</summary>
/// <remarks>Schema name <c>XGuardSignalMetadata</c>.</remarks>
public sealed partial record XGuardSignals : WireRecord
{
    /// <summary>Signals of low age in the prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> PositiveAgeDownSignals
    {
        get => PositiveAgeDownSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => PositiveAgeDownSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("positiveAgeDownSignals")]
    internal IReadOnlyDictionary<string, int>? PositiveAgeDownSignalsOnWire { get; init; }

    /// <summary>Signals of low age in the negative prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> NegativeAgeDownSignals
    {
        get => NegativeAgeDownSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => NegativeAgeDownSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("negativeAgeDownSignals")]
    internal IReadOnlyDictionary<string, int>? NegativeAgeDownSignalsOnWire { get; init; }

    /// <summary>Signals of adulthood in the prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> PositiveAdultSignals
    {
        get => PositiveAdultSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => PositiveAdultSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("positiveAdultSignals")]
    internal IReadOnlyDictionary<string, int>? PositiveAdultSignalsOnWire { get; init; }

    /// <summary>Signals of adulthood in the negative prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> NegativeAdultSignals
    {
        get => NegativeAdultSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => NegativeAdultSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("negativeAdultSignals")]
    internal IReadOnlyDictionary<string, int>? NegativeAdultSignalsOnWire { get; init; }

    /// <summary>Signals of sexual content in the prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> PositiveSexualSignals
    {
        get => PositiveSexualSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => PositiveSexualSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("positiveSexualSignals")]
    internal IReadOnlyDictionary<string, int>? PositiveSexualSignalsOnWire { get; init; }

    /// <summary>Signals of sexual content in the negative prompt.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> NegativeSexualSignals
    {
        get => NegativeSexualSignalsOnWire ?? ReadOnlyDictionary<string, int>.Empty;
        init => NegativeSexualSignalsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("negativeSexualSignals")]
    internal IReadOnlyDictionary<string, int>? NegativeSexualSignalsOnWire { get; init; }

    /// <summary>Signals of the check's own.</summary>
    [JsonIgnore]
    public IReadOnlyList<XGuardCustomSignals> CustomSignals { get => CustomSignalsOnWire ?? []; init => CustomSignalsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("customSignals")]
    internal IReadOnlyList<XGuardCustomSignals>? CustomSignalsOnWire { get; init; }

    /// <summary>How many signals of low age the prompt has; null when not reported.</summary>
    public int? PositiveAgeDownCount { get; init; }

    /// <summary>How many signals of low age the negative prompt has; null when not reported.</summary>
    public int? NegativeAgeDownCount { get; init; }

    /// <summary>How many signals of adulthood the prompt has; null when not reported.</summary>
    public int? PositiveAdultCount { get; init; }

    /// <summary>How many signals of adulthood the negative prompt has; null when not reported.</summary>
    public int? NegativeAdultCount { get; init; }

    /// <summary>How many signals of sexual content the prompt has; null when not reported.</summary>
    public int? PositiveSexualCount { get; init; }

    /// <summary>How many signals of sexual content the negative prompt has; null when not reported.</summary>
    public int? NegativeSexualCount { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("positiveAgeDownSignals", ValueShape.MapOf(ValueShape.WholeNumber)),
        ("negativeAgeDownSignals", ValueShape.MapOf(ValueShape.WholeNumber)), ("positiveAdultSignals", ValueShape.MapOf(ValueShape.WholeNumber)),
        ("negativeAdultSignals", ValueShape.MapOf(ValueShape.WholeNumber)), ("positiveSexualSignals", ValueShape.MapOf(ValueShape.WholeNumber)),
        ("negativeSexualSignals", ValueShape.MapOf(ValueShape.WholeNumber)), ("customSignals", ValueShape.ListOf(XGuardCustomSignals.Shape)),
        ("positiveAgeDownCount", ValueShape.WholeNumber), ("negativeAgeDownCount", ValueShape.WholeNumber), ("positiveAdultCount", ValueShape.WholeNumber),
        ("negativeAdultCount", ValueShape.WholeNumber), ("positiveSexualCount", ValueShape.WholeNumber), ("negativeSexualCount", ValueShape.WholeNumber));
}
