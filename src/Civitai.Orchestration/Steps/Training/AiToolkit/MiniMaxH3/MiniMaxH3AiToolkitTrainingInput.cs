// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a MiniMax H3 LoRA with AI Toolkit.</summary>
public sealed partial record MiniMaxH3AiToolkitTrainingInput() : AiToolkitTrainingInput("minimaxh3")
{
    internal static InputDefinition Row { get; } = new InputDefinition<MiniMaxH3AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "minimaxh3")])
    {
        Title = "MiniMax H3 LoRA training",
        TakesClips = true,
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["minimaxh3"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining }),
        Price = Price.Unknown,
        Source = Sources.SchemaMiniMaxH3AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
