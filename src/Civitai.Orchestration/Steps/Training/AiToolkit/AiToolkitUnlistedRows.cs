// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="AiToolkitUnlistedTrainingInput"/> share.</summary>
internal static class AiToolkitUnlistedRows
{
    internal static readonly TrainingDataParameter TrainingData = AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining };
    internal static readonly AirParameter Model = AiToolkitRows.Model with { Source = "" };
    internal static readonly IntegerParameter Resolution = AiToolkitRows.Resolution with { Source = "" };
    internal static readonly IntegerParameter BatchSize = AiToolkitRows.BatchSize with { Default = null, AdvisedMaximum = null, Advice = null };
    internal static readonly ChoiceParameter<LrScheduler> LrScheduler = AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null };
    internal static readonly IntegerParameter NetworkAlpha = AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter FlipAugmentation = AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter ShuffleTokens = AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter KeepTokens = AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit };
    internal static readonly TextParameter TriggerWord = AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit };
    internal static readonly TrainingSamplesParameter Samples = AiToolkitRows.Samples with { Source = Sources.SchemaTraining };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, Model, AiToolkitRows.Epochs, AiToolkitRows.Steps, Resolution, BatchSize, AiToolkitRows.LearningRate,
        AiToolkitRows.TextEncoderLearningRate, AiToolkitRows.TrainTextEncoder, LrScheduler, AiToolkitRows.Optimizer, AiToolkitRows.NetworkDim, NetworkAlpha,
        AiToolkitRows.NoiseOffset, FlipAugmentation, ShuffleTokens, KeepTokens, TriggerWord, AiToolkitRows.ContinueFrom, AiToolkitRows.Trace, Samples,
        TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch, AiToolkitRows.DefaultSteps,
        AiToolkitRows.MaxBatchSize,
    ];
}
