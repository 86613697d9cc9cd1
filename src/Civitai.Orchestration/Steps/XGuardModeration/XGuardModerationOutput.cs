// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>What a moderation step found.</summary>
/// <remarks>Schema name <c>XGuardModerationOutput</c>.</remarks>
public sealed partial record XGuardModerationOutput : WireRecord
{
    /// <summary>The policies, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<XGuardLabelResult> Results { get => ResultsOnWire ?? []; init => ResultsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<XGuardLabelResult>? ResultsOnWire { get; init; }

    /// <summary>The signals in the words; null when not reported.</summary>
    public XGuardSignals? SignalMetadata { get; init; }

    /// <summary>Whether the text is blocked; null when not reported.</summary>
    public bool? Blocked { get; init; }

    /// <summary>The policies that apply.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> TriggeredLabels { get => TriggeredLabelsOnWire ?? []; init => TriggeredLabelsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("triggeredLabels")]
    [Loose]
    internal IReadOnlyList<string>? TriggeredLabelsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(XGuardModerationOutput? output, XGuardModerationInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.ListOf(XGuardLabelResult.Shape)),
        ("signalMetadata", XGuardSignals.Shape), ("blocked", ValueShape.Boolean), ("triggeredLabels", ValueShape.ListOf(ValueShape.Text)));
}
