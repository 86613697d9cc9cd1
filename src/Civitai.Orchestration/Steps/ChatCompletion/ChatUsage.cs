// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The tokens that a conversation used.</summary>
/// <remarks>Schema name <c>ChatCompletionUsage</c>.</remarks>
public sealed partial record ChatUsage : WireRecord
{
    /// <summary>Tokens of the messages; null when not reported.</summary>
    public int? PromptTokens { get; init; }

    /// <summary>Tokens of the answers; null when not reported.</summary>
    public int? CompletionTokens { get; init; }

    /// <summary>All tokens; null when not reported.</summary>
    public int? TotalTokens { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("promptTokens", ValueShape.WholeNumber), ("completionTokens", ValueShape.WholeNumber),
        ("totalTokens", ValueShape.WholeNumber));
}
