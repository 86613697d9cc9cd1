// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>How a policy came out.</summary>
/// <remarks>Schema name <c>ShieldstralPolicyResult</c>.</remarks>
public sealed partial record ShieldstralPolicyResult : WireRecord
{
    /// <summary>The policy.</summary>
    [JsonIgnore]
    public string Policy { get => PolicyOnWire ?? ""; init => PolicyOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("policy")]
    internal string? PolicyOnWire { get; init; }

    /// <summary>What is done when it applies.</summary>
    [JsonIgnore]
    public string Action { get => ActionOnWire ?? ""; init => ActionOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("action")]
    internal string? ActionOnWire { get; init; }

    /// <summary>The score above which it counts; null when not reported.</summary>
    public double? Threshold { get; init; }

    /// <summary>How much it applies, 0 to 1; null when not reported.</summary>
    public double? Score { get; init; }

    /// <summary>Whether it applies; null when not reported.</summary>
    public bool? Triggered { get; init; }

    /// <summary>The word that the answer begins with.</summary>
    [JsonIgnore]
    public string TopToken { get => TopTokenOnWire ?? ""; init => TopTokenOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("topToken")]
    internal string? TopTokenOnWire { get; init; }

    /// <summary>What ended the answer; null when not reported.</summary>
    public string? FinishReason { get; init; }

    /// <summary>The id of the model's answer; null when not reported.</summary>
    public string? ResponseId { get; init; }

    /// <summary>What went wrong; null when not reported.</summary>
    public string? Error { get; init; }

    /// <summary>The hash of the policy; null when not reported.</summary>
    public string? PolicyHash { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("policy", ValueShape.Text), ("action", ValueShape.Text), ("threshold", ValueShape.Number),
        ("score", ValueShape.Number), ("triggered", ValueShape.Boolean), ("topToken", ValueShape.Text), ("finishReason", ValueShape.Text),
        ("responseId", ValueShape.Text), ("error", ValueShape.Text), ("policyHash", ValueShape.Text));
}
