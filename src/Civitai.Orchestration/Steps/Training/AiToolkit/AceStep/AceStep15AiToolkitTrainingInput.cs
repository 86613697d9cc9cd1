// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an ACE-Step 1.5 music LoRA with AI Toolkit.</summary>
public sealed partial record AceStep15AiToolkitTrainingInput() : AiToolkitTrainingInput("ace_step_15")
{
    /// <summary>Settings for single sample tracks, in the order of the sample prompts; what is null follows the defaults.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<AceStepSampleOverride>? SamplesOverrides { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AceStep15AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ace_step_15")])
    {
        Title = "ACE-Step 1.5 LoRA training",
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ace_step_15", "acestep"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining },
            new ObjectListParameter<AceStepSampleOverride>(new Member<AceStep15AiToolkitTrainingInput, IReadOnlyList<AceStepSampleOverride>?>(
                "samplesOverrides", nameof(SamplesOverrides), "Settings for single sample tracks.", i => i.SamplesOverrides,
                (i, v) => i with { SamplesOverrides = v }))
            { After = "samples", Forms = [AceStepSampleOverride.Row] }),
        Price = Price.Unknown,
        Source = Sources.SchemaAceStep15AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
