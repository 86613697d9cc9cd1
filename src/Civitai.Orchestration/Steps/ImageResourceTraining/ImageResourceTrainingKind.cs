// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The <c>imageResourceTraining</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageResourceTrainingKind
{
    internal static StepKind<ImageResourceTrainingInput, ImageResourceTrainingOutput> Instance { get; } = new("imageResourceTraining")
    {
        Rows = static () => ImageResourceTrainingCatalog.Definitions,
        Template = ImageResourceTrainingStepTemplate.Blank,
        Step = ImageResourceTrainingStep.Blank,
    };
}
