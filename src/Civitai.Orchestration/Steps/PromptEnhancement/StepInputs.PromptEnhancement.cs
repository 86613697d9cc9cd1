// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.PromptEnhancement;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A prompt to improve.</summary>
    /// <param name="prompt">The prompt to improve.</param>
    /// <param name="ecosystem">The model family that the prompt is for, for example <c>flux</c>.</param>
    public static PromptEnhancementInput PromptEnhancement(ValueOrReference<string> prompt, string ecosystem) =>
        new() { Prompt = prompt, Ecosystem = ecosystem };
}
