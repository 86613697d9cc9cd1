// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Training;

/// <summary>The <c>training</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TrainingKind
{
    internal static StepKind<TrainingInput, TrainingOutput> Instance { get; } = new("training")
    {
        Rows = static () => TrainingCatalog.Definitions,
        Template = TrainingStepTemplate.Blank,
        Step = TrainingStep.Blank,
    };
}
