// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ShieldstralModeration;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>shieldstralModeration</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class ShieldstralModerationInputs
{
    /// <summary>A prompt to check with Shieldstral.</summary>
    /// <param name="positivePrompt">The prompt.</param>
    public static ShieldstralPromptModerationInput Prompt(ValueOrReference<string> positivePrompt) => new() { PositivePrompt = positivePrompt };

    /// <summary>A text to check with Shieldstral.</summary>
    /// <param name="text">The text.</param>
    public static ShieldstralTextModerationInput Text(ValueOrReference<string> text) => new() { Text = text };
}
