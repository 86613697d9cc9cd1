// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA of the 9B model of FLUX.2 klein with AI Toolkit.</summary>
public sealed partial record Flux2Klein9bAiToolkitTrainingInput() : Flux2KleinAiToolkitTrainingInput("9b")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2Klein9bAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "flux2klein"), new("modelVariant", "9b")])
    {
        Title = "FLUX.2 klein 9B LoRA training",
        BaseModel = "FLUX.2-klein-base-9B",
        Runtime = TypicalRuntime.Minutes(10, 30, "2000 steps of 10 images"),
        OwnParameters = Flux2KleinAiToolkitRows.All.With(
            Flux2KleinAiToolkitRows.BatchSize with { AdvisedMaximum = 1, Advice = "The service clamps to 1." }),
        Price = new TrainingPrice(new(null, 0.45m, 10, Sources.KleinTrainingPage) { PerSample = 16, SampleSource = Sources.KleinTrainingPage }),
        Source = Sources.KleinTrainingPage,
        Rules = [AiToolkitRules.Common, AiToolkitRules.FlatRateIsUnknown, AiToolkitRules.EditTrainingNeedsSourceImages],
    };

    internal override InputDefinition GetDefinition() => Row;
}
