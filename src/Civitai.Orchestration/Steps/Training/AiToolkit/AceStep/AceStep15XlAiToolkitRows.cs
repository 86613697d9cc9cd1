// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="AceStep15XlAiToolkitTrainingInput"/> share.</summary>
internal static class AceStep15XlAiToolkitRows
{
    internal static readonly ObjectListParameter<AceStepSampleOverride> SamplesOverrides =
        new(new Member<AceStep15XlAiToolkitTrainingInput, IReadOnlyList<AceStepSampleOverride>?>(
        "samplesOverrides", "SamplesOverrides", "Settings for single sample tracks.", i => i.SamplesOverrides, (i, v) => i with { SamplesOverrides = v }))
    { Forms = [AceStepSampleOverride.Row], Source = Sources.SchemaAceStep15XlAiToolkitTraining };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with
    { Ecosystems = ["ace_step_15_xl", "ace_step_15", "acestep"], Source = Sources.SchemaAiToolkit };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingRows.TrainingData, AiToolkitRows.Model, AiToolkitRows.Epochs, AiToolkitRows.Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize,
        AiToolkitRows.LearningRate, AiToolkitRows.TextEncoderLearningRate, AiToolkitRows.TrainTextEncoder, AiToolkitRows.LrScheduler,
        AiToolkitRows.Optimizer, AiToolkitRows.NetworkDim, AiToolkitRows.NetworkAlpha, AiToolkitRows.NoiseOffset, AiToolkitRows.FlipAugmentation,
        AiToolkitRows.ShuffleTokens, AiToolkitRows.KeepTokens, AiToolkitRows.TriggerWord, ContinueFrom, AiToolkitRows.Trace, TrainingRows.Samples,
        SamplesOverrides, TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, AiToolkitRows.StorageBuzzPerEpoch,
        AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
