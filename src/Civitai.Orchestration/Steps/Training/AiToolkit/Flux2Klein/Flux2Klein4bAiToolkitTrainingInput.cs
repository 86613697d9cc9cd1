// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA of the 4B model of FLUX.2 klein with AI Toolkit.</summary>
public sealed partial record Flux2Klein4bAiToolkitTrainingInput() : Flux2KleinAiToolkitTrainingInput("4b")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2Klein4bAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "flux2klein"), new("modelVariant", "4b")])
    {
        Title = "FLUX.2 klein 4B LoRA training",
        BaseModel = "FLUX.2-klein-base-4B",
        Runtime = TypicalRuntime.Minutes(3, 10, "2000 steps of 10 images; 5 to 15 minutes for edits"),
        OwnParameters = Flux2KleinAiToolkitRows.All,
        Price = new TrainingPrice(new(null, 0.2m, 10, Sources.KleinTrainingPage) { PerSample = 8, SampleSource = Sources.KleinTrainingPage }),
        Source = Sources.KleinTrainingPage,
        Rules = [AiToolkitRules.Common, AiToolkitRules.FlatRateIsUnknown, AiToolkitRules.EditTrainingNeedsSourceImages],
    };

    internal override InputDefinition GetDefinition() => Row;
}
