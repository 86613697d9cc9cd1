// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2.5 video LoRA with AI Toolkit.</summary>
public sealed partial record Ltx25AiToolkitTrainingInput() : AiToolkitTrainingInput("ltx25")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ltx25AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx25")])
    {
        Title = "LTX-2.5 LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaLtx25AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ltx25"], Source = Sources.SchemaAiToolkit }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
