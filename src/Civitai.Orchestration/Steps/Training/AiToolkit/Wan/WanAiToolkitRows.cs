// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="WanAiToolkitTrainingInput"/> share.</summary>
internal static class WanAiToolkitRows
{
    internal static readonly TrainingDataParameter TrainingData = TrainingRows.TrainingData with { Source = Sources.WanTrainingPage };
    internal static readonly IntegerParameter Epochs = AiToolkitRows.Epochs with
    {
        Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.",
        Source = Sources.WanTrainingPage,
    };
    internal static readonly IntegerParameter Steps = AiToolkitRows.Steps with { Default = 2000 };
    internal static readonly NumberParameter LearningRate = AiToolkitRows.LearningRate with
    {
        AdvisedMaximum = 0.0002, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy,
        Source = Sources.WanTrainingPage,
    };
    internal static readonly BooleanParameter TrainTextEncoder = AiToolkitRows.TrainTextEncoder with { Default = false, Source = Sources.WanTrainingPage };
    internal static readonly ChoiceParameter<LrScheduler> LrScheduler = AiToolkitRows.LrScheduler with
    { Default = Training.LrScheduler.Cosine, Source = Sources.WanTrainingPage };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = AiToolkitRows.Optimizer with
    { Default = OptimizerType.AdamW8Bit, Source = Sources.WanTrainingPage };
    internal static readonly IntegerParameter NetworkDim = AiToolkitRows.NetworkDim with { Default = 32, Source = Sources.WanTrainingPage };
    internal static readonly IntegerParameter NetworkAlpha = AiToolkitRows.NetworkAlpha with { Source = Sources.WanTrainingPage };
    internal static readonly NumberParameter NoiseOffset = AiToolkitRows.NoiseOffset with { Default = 0, Source = Sources.WanTrainingPage };
    internal static readonly BooleanParameter FlipAugmentation = AiToolkitRows.FlipAugmentation with { Source = Sources.WanTrainingPage };
    internal static readonly BooleanParameter ShuffleTokens = AiToolkitRows.ShuffleTokens with { Source = Sources.WanTrainingPage };
    internal static readonly IntegerParameter KeepTokens = AiToolkitRows.KeepTokens with { Source = Sources.WanTrainingPage };
    internal static readonly TextParameter TriggerWord = AiToolkitRows.TriggerWord with { Source = Sources.WanTrainingPage };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with { Ecosystems = ["wan"], Source = Sources.SchemaAiToolkit };
    internal static readonly TrainingSamplesParameter Samples = TrainingRows.Samples with { Source = Sources.WanTrainingPage };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, AiToolkitRows.Model, Epochs, Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize, LearningRate,
        AiToolkitRows.TextEncoderLearningRate, TrainTextEncoder, LrScheduler, Optimizer, NetworkDim, NetworkAlpha, NoiseOffset, FlipAugmentation,
        ShuffleTokens, KeepTokens, TriggerWord, ContinueFrom, AiToolkitRows.Trace, Samples, TrainingRows.UsesStepPricing,
        TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch, AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
