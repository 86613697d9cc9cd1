// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="Flux1AiToolkitTrainingInput"/> share.</summary>
internal static class Flux1AiToolkitRows
{
    internal static readonly TrainingDataParameter TrainingData = TrainingRows.TrainingData with { Source = Sources.Flux1Seed };
    internal static readonly IntegerParameter Epochs = AiToolkitRows.Epochs with { Maximum = 20, Default = 10, Source = Sources.Flux1Seed };
    internal static readonly IntegerParameter Steps = AiToolkitRows.Steps with
    {
        Default = 2000, AdvisedMinimum = 1000, Advice = "Short runs underbake; 1500 to 2500 steps are the documented remedy for a character.",
        Source = Sources.Flux1Seed,
    };
    internal static readonly NumberParameter LearningRate = AiToolkitRows.LearningRate with
    { AdvisedMaximum = 0.0005, Advice = "Flux 1 is sensitive to high learning rates.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.Flux1Seed };
    internal static readonly BooleanParameter TrainTextEncoder = AiToolkitRows.TrainTextEncoder with
    { Default = false, AdvisedMaximum = 0, Advice = "Flux 1 gains little from it.", Source = Sources.Flux1Seed };
    internal static readonly ChoiceParameter<LrScheduler> LrScheduler = AiToolkitRows.LrScheduler with
    { Default = Training.LrScheduler.Cosine, Source = Sources.Flux1Seed };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = AiToolkitRows.Optimizer with
    { Default = OptimizerType.AdamW8Bit, Source = Sources.Flux1Seed };
    internal static readonly IntegerParameter NetworkDim = AiToolkitRows.NetworkDim with
    { Default = 16, AdvisedMaximum = 16, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = Sources.Flux1Seed };
    internal static readonly IntegerParameter NetworkAlpha = AiToolkitRows.NetworkAlpha with { Source = Sources.Flux1Seed };
    internal static readonly NumberParameter NoiseOffset = AiToolkitRows.NoiseOffset with { Default = 0, Source = Sources.Flux1Seed };
    internal static readonly BooleanParameter FlipAugmentation = AiToolkitRows.FlipAugmentation with { Source = Sources.Flux1Seed };
    internal static readonly BooleanParameter ShuffleTokens = AiToolkitRows.ShuffleTokens with { Source = Sources.Flux1Seed };
    internal static readonly IntegerParameter KeepTokens = AiToolkitRows.KeepTokens with { Source = Sources.Flux1Seed };
    internal static readonly TextParameter TriggerWord = AiToolkitRows.TriggerWord with { Source = Sources.Flux1Seed };
    internal static readonly TrainingSamplesParameter Samples = TrainingRows.Samples with { Source = Sources.Flux1Seed };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, AiToolkitRows.Model, Epochs, Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize, LearningRate,
        AiToolkitRows.TextEncoderLearningRate, TrainTextEncoder, LrScheduler, Optimizer, NetworkDim, NetworkAlpha, NoiseOffset, FlipAugmentation,
        ShuffleTokens, KeepTokens, TriggerWord, AiToolkitRows.ContinueFrom, AiToolkitRows.Trace, Samples, TrainingRows.UsesStepPricing,
        TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch, AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
