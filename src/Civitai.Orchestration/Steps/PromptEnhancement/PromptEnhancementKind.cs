// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>The <c>promptEnhancement</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PromptEnhancementKind
{
    internal static StepKind<PromptEnhancementInput, PromptEnhancementOutput> Instance { get; } = new("promptEnhancement")
    {
        Rows = static () => PromptEnhancementCatalog.Definitions,
        Template = PromptEnhancementStepTemplate.Blank,
        Step = PromptEnhancementStep.Blank,
    };
}
