// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelClamScan;

/// <summary>The inputs of the <c>modelClamScan</c> step.</summary>
internal static class ModelClamScanCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ModelClamScanInput.Row,
    ];
}
