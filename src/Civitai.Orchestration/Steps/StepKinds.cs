using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>The types of steps that this version of the library knows; the one list of them.</summary>
internal static class StepKinds
{
    public static IReadOnlyList<StepKind> All { get; } =
    [
        new StepKind<TrainingInput, TrainingOutput>("training")
        {
            Rows = static () => TrainingCatalog.Definitions,
            Template = TrainingStepTemplate.Blank,
            Step = TrainingStep.Blank,
        },
        new StepKind<ImageGenInput, ImageGenOutput>("imageGen")
        {
            Rows = static () => ImageGenCatalog.Definitions,
            Template = ImageGenStepTemplate.Blank,
            Step = ImageGenStep.Blank,
        },
        new StepKind<ImageResourceTrainingInput, ImageResourceTrainingOutput>("imageResourceTraining")
        {
            Rows = static () => ImageResourceTrainingCatalog.Definitions,
            Template = ImageResourceTrainingStepTemplate.Blank,
            Step = ImageResourceTrainingStep.Blank,
        },
    ];

    /// <summary>A type of step by its <c>$type</c>; null when there is none.</summary>
    public static StepKind? Find(ReadOnlySpan<char> type)
    {
        foreach (StepKind kind in All)
        {
            if (type.SequenceEqual(kind.Type))
                return kind;
        }

        return null;
    }
}
