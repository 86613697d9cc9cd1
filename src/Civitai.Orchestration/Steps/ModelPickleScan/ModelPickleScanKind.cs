// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>The <c>modelPickleScan</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelPickleScanKind
{
    internal static StepKind<ModelPickleScanInput, ModelPickleScanOutput> Instance { get; } = new("modelPickleScan")
    {
        Rows = static () => ModelPickleScanCatalog.Definitions,
        Template = ModelPickleScanStepTemplate.Blank,
        Step = ModelPickleScanStep.Blank,
    };
}
