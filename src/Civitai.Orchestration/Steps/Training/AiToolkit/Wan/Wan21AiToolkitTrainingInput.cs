// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Wan 2.1 video LoRA with AI Toolkit.</summary>
public sealed partial record Wan21AiToolkitTrainingInput() : WanAiToolkitTrainingInput("2.1")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan21AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "wan"), new("modelVariant", "2.1")])
    {
        Title = "Wan 2.1 LoRA training",
        BaseModel = "Wan 2.1 14B",
        TakesClips = true,
        Runtime = TypicalRuntime.Minutes(20, 60, "2000 steps of 4 clips"),
        OwnParameters = WanAiToolkitRows.All,
        Price = new TrainingPrice(new(null, 0.5m, 200, Sources.WanTrainingPage)),
        Source = Sources.WanTrainingPage,
        NotInSchema = "ecosystem is 'wan', a documented preview outside the published schema; the service may refuse it or fail soon after the start.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common, AiToolkitRules.FlatRateIsUnknown],
    };

    internal override InputDefinition GetDefinition() => Row;
}
