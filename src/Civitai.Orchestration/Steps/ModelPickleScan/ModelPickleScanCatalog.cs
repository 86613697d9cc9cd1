// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>The inputs of the <c>modelPickleScan</c> step.</summary>
internal static class ModelPickleScanCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ModelPickleScanInput.Row,
    ];
}
