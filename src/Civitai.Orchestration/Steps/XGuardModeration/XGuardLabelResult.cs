// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>How a policy came out.</summary>
/// <remarks>Schema name <c>XGuardLabelResult</c>.</remarks>
public sealed partial record XGuardLabelResult : WireRecord
{
    /// <summary>The policy.</summary>
    [JsonIgnore]
    public string Label { get => LabelOnWire ?? ""; init => LabelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("label")]
    internal string? LabelOnWire { get; init; }

    /// <summary>What follows.</summary>
    [JsonIgnore]
    public string Action { get => ActionOnWire ?? ""; init => ActionOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("action")]
    internal string? ActionOnWire { get; init; }

    /// <summary>The score from which it applies; null when not reported.</summary>
    public double? Threshold { get; init; }

    /// <summary>The score; null when not reported.</summary>
    public double? Score { get; init; }

    /// <summary>Whether it applies; null when not reported.</summary>
    public bool? Triggered { get; init; }

    /// <summary>The model's first word.</summary>
    [JsonIgnore]
    public string TopToken { get => TopTokenOnWire ?? ""; init => TopTokenOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("topToken")]
    internal string? TopTokenOnWire { get; init; }

    /// <summary>What was looked at.</summary>
    [JsonIgnore]
    public string Field { get => FieldOnWire ?? ""; init => FieldOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("field")]
    internal string? FieldOnWire { get; init; }

    /// <summary>The model's reason.</summary>
    [JsonIgnore]
    public string ModelReason { get => ModelReasonOnWire ?? ""; init => ModelReasonOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("modelReason")]
    internal string? ModelReasonOnWire { get; init; }

    /// <summary>What was done to the score afterwards; null when not reported.</summary>
    public string? Postprocess { get; init; }

    /// <summary>Why the model ended; null when not reported.</summary>
    public string? FinishReason { get; init; }

    /// <summary>The id of the model's answer; null when not reported.</summary>
    public string? ResponseId { get; init; }

    /// <summary>What went wrong; null when not reported.</summary>
    public string? Error { get; init; }

    /// <summary>The words that were found; null when not reported.</summary>
    public XGuardMatchedTerms? MatchedTerms { get; init; }

    /// <summary>The hash of the policy; null when not reported.</summary>
    public string? PolicyHash { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("label", ValueShape.Text), ("action", ValueShape.Text), ("threshold", ValueShape.Number),
        ("score", ValueShape.Number), ("triggered", ValueShape.Boolean), ("topToken", ValueShape.Text), ("field", ValueShape.Text),
        ("modelReason", ValueShape.Text), ("postprocess", ValueShape.Text), ("finishReason", ValueShape.Text), ("responseId", ValueShape.Text),
        ("error", ValueShape.Text), ("matchedTerms", XGuardMatchedTerms.Shape), ("policyHash", ValueShape.Text));
}
