// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a HiDream-O1 image LoRA with AI Toolkit.</summary>
public sealed partial record HiDreamO1AiToolkitTrainingInput() : AiToolkitTrainingInput("hidream-o1")
{
    internal static InputDefinition Row { get; } = new InputDefinition<HiDreamO1AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "hidream-o1")])
    {
        Title = "HiDream-O1 LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaHiDreamO1AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.ContinueFrom with { Ecosystems = ["hidream-o1"], Source = Sources.SchemaAiToolkit }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
