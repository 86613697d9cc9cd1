// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ModelClamScan;

/// <summary>The <c>modelClamScan</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelClamScanKind
{
    internal static StepKind<ModelClamScanInput, ModelClamScanOutput> Instance { get; } = new("modelClamScan")
    {
        Rows = static () => ModelClamScanCatalog.Definitions,
        Template = ModelClamScanStepTemplate.Blank,
        Step = ModelClamScanStep.Blank,
    };
}
