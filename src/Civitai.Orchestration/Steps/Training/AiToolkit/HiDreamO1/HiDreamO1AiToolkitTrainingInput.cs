// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a HiDream-O1 image LoRA with AI Toolkit.</summary>
public sealed partial record HiDreamO1AiToolkitTrainingInput() : AiToolkitTrainingInput("hidream-o1")
{
    internal static InputDefinition Row { get; } = new InputDefinition<HiDreamO1AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "hidream-o1")])
    {
        Title = "HiDream-O1 LoRA training",
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["hidream-o1"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining }),
        Price = Price.Unknown,
        Source = Sources.SchemaHiDreamO1AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
