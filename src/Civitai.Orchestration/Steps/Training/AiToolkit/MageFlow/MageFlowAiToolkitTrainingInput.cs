// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a MageFlow image LoRA with AI Toolkit.</summary>
public sealed partial record MageFlowAiToolkitTrainingInput() : AiToolkitTrainingInput("mageflow")
{
    internal static InputDefinition Row { get; } = new InputDefinition<MageFlowAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "mageflow")])
    {
        Title = "MageFlow LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaMageFlowAiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.ContinueFrom with { Ecosystems = ["mageflow"], Source = Sources.SchemaAiToolkit }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
