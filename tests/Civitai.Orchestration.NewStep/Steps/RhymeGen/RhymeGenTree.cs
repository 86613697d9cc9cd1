// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.

namespace Civitai.Orchestration.RhymeGen;

/// <summary>The discriminators of the <c>rhymeGen</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class RhymeGenTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static RhymeGenInput? Create(ref Discriminators discriminators) => discriminators.Next("form"u8) switch
    {
        "couplet" => CoupletRhymeGenInput.Blank(),
        "limerick" => LimerickRhymeGenInput.Blank(),
        _ => null,
    };
}
