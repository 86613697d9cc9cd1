// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an Anima image LoRA with AI Toolkit.</summary>
public sealed partial record AnimaAiToolkitTrainingInput() : AiToolkitTrainingInput("anima")
{
    internal static InputDefinition Row { get; } = new InputDefinition<AnimaAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "anima")])
    {
        Title = "Anima LoRA training",
        BaseModel = "circlestone-labs/Anima-Base-v1.0-Diffusers",
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.TrainingData with { Source = Sources.SchemaTraining },
            AiToolkitRows.Model with
            {
                Ecosystems = ["anima"],
                Default = "urn:air:anima:repository:huggingface:circlestone-labs/Anima-Base-v1.0-Diffusers@main.tar",
                Types = [],
                NotInSchema = null,
                Source = "",
            },
            AiToolkitRows.LrScheduler with { Source = Sources.SchemaAiToolkit, Default = null },
            AiToolkitRows.NetworkAlpha with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.FlipAugmentation with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ShuffleTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.KeepTokens with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.TriggerWord with { Source = Sources.SchemaAiToolkit },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["anima"] },
            AiToolkitRows.Samples with { Source = Sources.SchemaTraining }),
        Price = Price.Unknown,
        Source = Sources.SchemaAnimaAiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
