// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.WdTagging;

/// <summary>The inputs of the <c>wdTagging</c> step.</summary>
internal static class WdTaggingCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        WdTaggingInput.Row,
    ];
}
