// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>The inputs of the <c>promptEnhancement</c> step.</summary>
internal static class PromptEnhancementCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        PromptEnhancementInput.Row,
    ];
}
