// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an Anima image LoRA with AI Toolkit.</summary>
public sealed partial record AnimaAiToolkitTrainingInput() : AiToolkitTrainingInput("anima")
{
    internal static InputDefinition Row { get; } = new InputDefinition<AnimaAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "anima")])
    {
        Title = "Anima LoRA training",
        BaseModel = "circlestone-labs/Anima-Base-v1.0-Diffusers",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaAnimaAiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.Model with
            {
                Ecosystems = ["anima"], Default = "urn:air:anima:repository:huggingface:circlestone-labs/Anima-Base-v1.0-Diffusers@main.tar",
                Source = Sources.SchemaAnimaAiToolkitTraining, Types = [], NotInSchema = null,
            },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["anima"], Source = Sources.SchemaAiToolkit }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
