// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an Ideogram 4 image LoRA with AI Toolkit.</summary>
public sealed partial record Ideogram4AiToolkitTrainingInput() : AiToolkitTrainingInput("ideogram4")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ideogram4AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ideogram4")])
    {
        Title = "Ideogram 4 LoRA training",
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ideogram4"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining }),
        Price = Price.Unknown,
        Source = Sources.SchemaIdeogram4AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
