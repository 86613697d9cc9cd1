// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="WanAiToolkitTrainingInput"/> share.</summary>
internal static class WanAiToolkitRows
{
    internal static readonly IntegerParameter Epochs = AiToolkitRows.Epochs with
    { Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = "" };
    internal static readonly IntegerParameter Steps = AiToolkitRows.Steps with { Default = 2000 };
    internal static readonly NumberParameter LearningRate = AiToolkitRows.LearningRate with
    { AdvisedMaximum = 0.0002, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = "" };
    internal static readonly BooleanParameter TrainTextEncoder = AiToolkitRows.TrainTextEncoder with { Default = false, Source = "" };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" };
    internal static readonly IntegerParameter NetworkDim = AiToolkitRows.NetworkDim with { Default = 32, Source = "" };
    internal static readonly NumberParameter NoiseOffset = AiToolkitRows.NoiseOffset with { Default = 0, Source = "" };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with { Ecosystems = ["wan"] };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        AiToolkitRows.TrainingData, AiToolkitRows.Model, Epochs, Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize, LearningRate,
        AiToolkitRows.TextEncoderLearningRate, TrainTextEncoder, AiToolkitRows.LrScheduler, Optimizer, NetworkDim, AiToolkitRows.NetworkAlpha, NoiseOffset,
        AiToolkitRows.FlipAugmentation, AiToolkitRows.ShuffleTokens, AiToolkitRows.KeepTokens, AiToolkitRows.TriggerWord, ContinueFrom, AiToolkitRows.Trace,
        AiToolkitRows.Samples, TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch,
        AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
