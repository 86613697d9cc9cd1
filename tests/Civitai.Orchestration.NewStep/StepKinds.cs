using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.RhymeGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>The types of steps that this version of the library knows; the one list of them.</summary>
internal static class StepKinds
{
    public static IReadOnlyList<StepKind> All { get; } =
    [
        .. TrainingKind.Registered,
        .. ImageGenKind.Registered,
        .. ImageResourceTrainingKind.Registered,
        .. RhymeGenKind.Registered,
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
