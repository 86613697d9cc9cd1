// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Boogu image LoRA with AI Toolkit.</summary>
public sealed partial record BooguAiToolkitTrainingInput() : AiToolkitTrainingInput("boogu")
{
    internal static InputDefinition Row { get; } = new InputDefinition<BooguAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "boogu")])
    {
        Title = "Boogu LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaBooguAiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.ContinueFrom with { Ecosystems = ["boogu"], Source = Sources.SchemaAiToolkit }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
