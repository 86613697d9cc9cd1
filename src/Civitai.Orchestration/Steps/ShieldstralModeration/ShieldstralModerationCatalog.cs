// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>The inputs of the <c>shieldstralModeration</c> step.</summary>
internal static class ShieldstralModerationCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ShieldstralPromptModerationInput.Row,
        ShieldstralTextModerationInput.Row,
    ];
}
