// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="Flux1AiToolkitTrainingInput"/> share.</summary>
internal static class Flux1AiToolkitRows
{
    internal static readonly IntegerParameter Epochs = AiToolkitRows.Epochs with { Maximum = 20, Default = 10, Source = "" };
    internal static readonly IntegerParameter Steps = AiToolkitRows.Steps with
    { Default = 2000, AdvisedMinimum = 1000, Advice = "Short runs underbake; 1500 to 2500 steps are the documented remedy for a character.", Source = "" };
    internal static readonly NumberParameter LearningRate = AiToolkitRows.LearningRate with
    { AdvisedMaximum = 0.0005, Advice = "Flux 1 is sensitive to high learning rates.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = "" };
    internal static readonly BooleanParameter TrainTextEncoder = AiToolkitRows.TrainTextEncoder with
    { Default = false, AdvisedMaximum = 0, Advice = "Flux 1 gains little from it.", Source = "" };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" };
    internal static readonly IntegerParameter NetworkDim = AiToolkitRows.NetworkDim with
    { Default = 16, AdvisedMaximum = 16, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = "" };
    internal static readonly NumberParameter NoiseOffset = AiToolkitRows.NoiseOffset with { Default = 0, Source = "" };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with { Ecosystems = ["flux1"], Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        AiToolkitRows.TrainingData, AiToolkitRows.Model, Epochs, Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize, LearningRate,
        AiToolkitRows.TextEncoderLearningRate, TrainTextEncoder, AiToolkitRows.LrScheduler, Optimizer, NetworkDim, AiToolkitRows.NetworkAlpha, NoiseOffset,
        AiToolkitRows.FlipAugmentation, AiToolkitRows.ShuffleTokens, AiToolkitRows.KeepTokens, AiToolkitRows.TriggerWord, ContinueFrom, AiToolkitRows.Trace,
        AiToolkitRows.Samples, TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch,
        AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
