// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>What a prompt enhancement step made.</summary>
/// <remarks>Schema name <c>PromptEnhancementOutput</c>.</remarks>
public sealed partial record PromptEnhancementOutput : WireRecord
{
    /// <summary>What is wrong with the prompt as it was.</summary>
    [JsonIgnore]
    public IReadOnlyList<PromptIssue> Issues { get => IssuesOnWire ?? []; init => IssuesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("issues")]
    internal IReadOnlyList<PromptIssue>? IssuesOnWire { get; init; }

    /// <summary>What would make it better.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Recommendations { get => RecommendationsOnWire ?? []; init => RecommendationsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("recommendations")]
    [Loose]
    internal IReadOnlyList<string>? RecommendationsOnWire { get; init; }

    /// <summary>The improved prompt.</summary>
    [JsonIgnore]
    public string EnhancedPrompt { get => EnhancedPromptOnWire ?? ""; init => EnhancedPromptOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("enhancedPrompt")]
    internal string? EnhancedPromptOnWire { get; init; }

    /// <summary>The improved negative prompt; null when not reported.</summary>
    public string? EnhancedNegativePrompt { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(PromptEnhancementOutput? output, PromptEnhancementInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("issues", ValueShape.ListOf(PromptIssue.Shape)),
        ("recommendations", ValueShape.ListOf(ValueShape.Text)), ("enhancedPrompt", ValueShape.Text), ("enhancedNegativePrompt", ValueShape.Text));
}
