// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a FLUX.1 dev LoRA with AI Toolkit. The base model is fixed.</summary>
public sealed partial record Flux1DevAiToolkitTrainingInput() : Flux1AiToolkitTrainingInput("dev")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux1DevAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "flux1"), new("modelVariant", "dev")])
    {
        Title = "Flux 1 dev LoRA training",
        BaseModel = "black-forest-labs/FLUX.1-dev",
        Runtime = TypicalRuntime.Minutes(10, 30, "2000 steps of 10 images"),
        OwnParameters = Flux1AiToolkitRows.All,
        Price = new TrainingPrice(new(null, 0.9m, 20, Sources.Flux1Seed) { IsAlwaysByStep = true }),
        Source = Sources.Flux1Seed,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
