// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>The discriminators of the <c>xGuardModeration</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class XGuardModerationTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static XGuardModerationInput? Create(ref Discriminators discriminators) => discriminators.Next("mode"u8) switch
    {
        "prompt" => XGuardPromptModerationInput.Blank(),
        "text" => XGuardTextModerationInput.Blank(),
        _ => null,
    };
}
