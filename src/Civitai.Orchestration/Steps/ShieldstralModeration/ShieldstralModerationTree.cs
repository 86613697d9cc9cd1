// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>The discriminators of the <c>shieldstralModeration</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ShieldstralModerationTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static ShieldstralModerationInput? Create(ref Discriminators discriminators) => discriminators.Next("mode"u8) switch
    {
        "prompt" => ShieldstralPromptModerationInput.Blank(),
        "text" => ShieldstralTextModerationInput.Blank(),
        _ => null,
    };
}
