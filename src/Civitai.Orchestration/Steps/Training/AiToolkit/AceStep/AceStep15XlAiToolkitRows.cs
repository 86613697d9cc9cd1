// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="AceStep15XlAiToolkitTrainingInput"/> share.</summary>
internal static class AceStep15XlAiToolkitRows
{
    internal static readonly ObjectListParameter<AceStepSampleOverride> SamplesOverrides =
        new(new Member<AceStep15XlAiToolkitTrainingInput, IReadOnlyList<AceStepSampleOverride>?>(
        "samplesOverrides", "SamplesOverrides", "Settings for single sample tracks.", i => i.SamplesOverrides, (i, v) => i with { SamplesOverrides = v }))
        { Forms = [AceStepSampleOverride.Row], Source = Sources.SchemaAceStep15XlAiToolkitTraining };
    internal static readonly TrainingDataParameter TrainingData = AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining };
    internal static readonly ChoiceParameter<LrScheduler> LrScheduler = AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null };
    internal static readonly IntegerParameter NetworkAlpha = AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter FlipAugmentation = AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter ShuffleTokens = AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter KeepTokens = AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit };
    internal static readonly TextParameter TriggerWord = AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit };
    internal static readonly AirParameter ContinueFrom = AiToolkitRows.ContinueFrom with { Ecosystems = ["ace_step_15_xl", "ace_step_15", "acestep"] };
    internal static readonly TrainingSamplesParameter Samples = AiToolkitRows.Samples with { Source = Sources.SchemaTraining };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, AiToolkitRows.Model, AiToolkitRows.Epochs, AiToolkitRows.Steps, AiToolkitRows.Resolution, AiToolkitRows.BatchSize,
        AiToolkitRows.LearningRate, AiToolkitRows.TextEncoderLearningRate, AiToolkitRows.TrainTextEncoder, LrScheduler, AiToolkitRows.Optimizer,
        AiToolkitRows.NetworkDim, NetworkAlpha, AiToolkitRows.NoiseOffset, FlipAugmentation, ShuffleTokens, KeepTokens, TriggerWord, ContinueFrom,
        AiToolkitRows.Trace, Samples, SamplesOverrides, TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification,
        AiToolkitRows.StorageBuzzPerEpoch, AiToolkitRows.DefaultSteps, AiToolkitRows.MaxBatchSize,
    ];
}
