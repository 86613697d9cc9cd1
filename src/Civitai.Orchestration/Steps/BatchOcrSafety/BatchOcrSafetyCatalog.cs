// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>The inputs of the <c>batchOCRSafetyClassification</c> step.</summary>
internal static class BatchOcrSafetyCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        BatchOcrSafetyInput.Row,
    ];
}
