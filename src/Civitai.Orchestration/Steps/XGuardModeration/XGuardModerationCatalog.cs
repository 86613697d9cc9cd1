// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.XGuardModeration;

/// <summary>The inputs of the <c>xGuardModeration</c> step.</summary>
internal static class XGuardModerationCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        XGuardPromptModerationInput.Row,
        XGuardTextModerationInput.Row,
    ];
}
