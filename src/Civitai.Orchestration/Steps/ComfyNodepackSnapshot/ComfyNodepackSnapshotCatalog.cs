// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>The inputs of the <c>comfyNodepackSnapshot</c> step.</summary>
internal static class ComfyNodepackSnapshotCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ComfyNodepackSnapshotInput.Row,
    ];
}
