// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2 video LoRA with AI Toolkit, from short clips.</summary>
public sealed partial record Ltx2AiToolkitTrainingInput() : AiToolkitTrainingInput("ltx2")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ltx2AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx2")])
    {
        Title = "LTX-2 LoRA training",
        BaseModel = "Lightricks/LTX-2",
        NativeResolution = 768,
        TakesClips = true,
        Runtime = TypicalRuntime.Minutes(30, 60, "3000 steps of 4 clips"),
        OwnParameters = AiToolkitRows.OfLtxTrainingPage,
        Price = new TrainingPrice(new(null, 0.75m, 50, Sources.LtxTrainingPage) { DefaultSteps = 3000 }),
        Source = Sources.LtxTrainingPage,
        Rules = [AiToolkitRules.Common, AiToolkitRules.FlatRateIsUnknown],
    };

    internal override InputDefinition GetDefinition() => Row;
}
