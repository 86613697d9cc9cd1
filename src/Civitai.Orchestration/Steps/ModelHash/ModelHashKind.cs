// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ModelHash;

/// <summary>The <c>modelHash</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelHashKind
{
    internal static StepKind<ModelHashInput, ModelHashOutput> Instance { get; } = new("modelHash")
    {
        Rows = static () => ModelHashCatalog.Definitions,
        Template = ModelHashStepTemplate.Blank,
        Step = ModelHashStep.Blank,
    };
}
