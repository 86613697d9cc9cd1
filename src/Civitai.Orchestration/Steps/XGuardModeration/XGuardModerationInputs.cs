// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.XGuardModeration;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>xGuardModeration</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class XGuardModerationInputs
{
    /// <summary>A prompt to check against moderation policies.</summary>
    /// <param name="positivePrompt">The prompt.</param>
    /// <param name="storeFullResponse">Whether the model's whole answer is kept.</param>
    /// <param name="includeReasoning">Whether the result gives reasons.</param>
    public static XGuardPromptModerationInput Prompt(ValueOrReference<string> positivePrompt, bool storeFullResponse, bool includeReasoning) =>
        new() { PositivePrompt = positivePrompt, StoreFullResponse = storeFullResponse, IncludeReasoning = includeReasoning };

    /// <summary>A text to check against moderation policies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="storeFullResponse">Whether the model's whole answer is kept.</param>
    /// <param name="includeReasoning">Whether the result gives reasons.</param>
    public static XGuardTextModerationInput Text(ValueOrReference<string> text, bool storeFullResponse, bool includeReasoning) =>
        new() { Text = text, StoreFullResponse = storeFullResponse, IncludeReasoning = includeReasoning };
}
