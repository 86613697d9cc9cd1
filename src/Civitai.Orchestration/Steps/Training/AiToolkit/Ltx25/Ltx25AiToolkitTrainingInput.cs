// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2.5 video LoRA with AI Toolkit.</summary>
public sealed partial record Ltx25AiToolkitTrainingInput() : AiToolkitTrainingInput("ltx25")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ltx25AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx25")])
    {
        Title = "LTX-2.5 LoRA training",
        TakesClips = true,
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ltx25"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining }),
        Price = Price.Unknown,
        Source = Sources.SchemaLtx25AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
