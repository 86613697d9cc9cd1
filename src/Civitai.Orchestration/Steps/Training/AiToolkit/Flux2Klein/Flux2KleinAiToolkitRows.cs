// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="Flux2KleinAiToolkitTrainingInput"/> share.</summary>
internal static class Flux2KleinAiToolkitRows
{
    internal static readonly BooleanParameter IsEditTraining = new(new Member<Flux2KleinAiToolkitTrainingInput, bool?>(
        "isEditTraining", "IsEditTraining", "Whether the LoRA learns edits from pairs of images.", i => i.IsEditTraining,
        (i, v) => i with { IsEditTraining = v }))
    { Default = false };
    internal static readonly IntegerParameter Epochs = AiToolkitRows.Epochs with
    { Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = "" };
    internal static readonly IntegerParameter Steps = AiToolkitRows.Steps with
    { Default = 2000, AdvisedMinimum = 1500, AdvisedMaximum = 2500, Advice = "Short runs underbake, long ones overcook.", Source = "" };
    internal static readonly IntegerParameter BatchSize = AiToolkitRows.BatchSize with { AdvisedMaximum = 2, Advice = "The service clamps to 2." };
    internal static readonly NumberParameter LearningRate = AiToolkitRows.LearningRate with
    {
        AdvisedMinimum = 0.0001,
        AdvisedMaximum = 0.0005,
        Advice = "Higher rates overcook, lower ones learn little.",
        AdvisedUnless = AiToolkitRules.UsesProdigy,
        Source = "",
    };
    internal static readonly BooleanParameter TrainTextEncoder = AiToolkitRows.TrainTextEncoder with { Default = false, Source = "" };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" };
    internal static readonly IntegerParameter NetworkDim = AiToolkitRows.NetworkDim with
    { Default = 32, AdvisedMinimum = 16, AdvisedMaximum = 32, Advice = "This range is documented for the ecosystem.", Source = "" };
    internal static readonly NumberParameter NoiseOffset = AiToolkitRows.NoiseOffset with { Default = 0, Source = "" };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with { Ecosystems = ["flux2", "flux2klein"], Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        AiToolkitRows.TrainingData, AiToolkitRows.Model, IsEditTraining, Epochs, Steps, AiToolkitRows.Resolution, BatchSize, LearningRate,
        AiToolkitRows.TextEncoderLearningRate, TrainTextEncoder, AiToolkitRows.LrScheduler, Optimizer, NetworkDim, AiToolkitRows.NetworkAlpha, NoiseOffset,
        AiToolkitRows.FlipAugmentation, AiToolkitRows.ShuffleTokens, AiToolkitRows.KeepTokens, AiToolkitRows.TriggerWord, ContinueFrom, AiToolkitRows.Trace,
        AiToolkitRows.Samples, TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch,
        AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
