// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>What a moderation step by Shieldstral found.</summary>
/// <remarks>Schema name <c>ShieldstralModerationOutput</c>.</remarks>
public sealed partial record ShieldstralModerationOutput : WireRecord
{
    /// <summary>The policies, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<ShieldstralPolicyResult> Results { get => ResultsOnWire ?? []; init => ResultsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<ShieldstralPolicyResult>? ResultsOnWire { get; init; }

    /// <summary>Whether the text is blocked; null when not reported.</summary>
    public bool? Blocked { get; init; }

    /// <summary>The policies that apply.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> TriggeredPolicies { get => TriggeredPoliciesOnWire ?? []; init => TriggeredPoliciesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("triggeredPolicies")]
    [Loose]
    internal IReadOnlyList<string>? TriggeredPoliciesOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ShieldstralModerationOutput? output, ShieldstralModerationInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.ListOf(ShieldstralPolicyResult.Shape)),
        ("blocked", ValueShape.Boolean), ("triggeredPolicies", ValueShape.ListOf(ValueShape.Text)));
}
