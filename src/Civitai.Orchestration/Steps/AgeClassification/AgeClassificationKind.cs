// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.AgeClassification;

/// <summary>The <c>ageClassification</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AgeClassificationKind
{
    internal static StepKind<AgeClassificationInput, AgeClassificationOutput> Instance { get; } = new("ageClassification")
    {
        Rows = static () => AgeClassificationCatalog.Definitions,
        Template = AgeClassificationStepTemplate.Blank,
        Step = AgeClassificationStep.Blank,
    };
}
