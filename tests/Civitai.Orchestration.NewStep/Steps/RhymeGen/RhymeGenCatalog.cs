// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
namespace Civitai.Orchestration.RhymeGen;

/// <summary>The inputs of the <c>rhymeGen</c> step.</summary>
internal static class RhymeGenCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        CoupletRhymeGenInput.Row,
        LimerickRhymeGenInput.Row,
    ];
}
