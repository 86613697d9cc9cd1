// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2.3 video LoRA with AI Toolkit, from short clips.</summary>
public sealed partial record Ltx23AiToolkitTrainingInput() : AiToolkitTrainingInput("ltx23")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ltx23AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx23")])
    {
        Title = "LTX-2.3 LoRA training",
        BaseModel = "Lightricks/LTX-2.3",
        TakesClips = true,
        Runtime = TypicalRuntime.Minutes(60, 90, "3000 steps of 4 clips"),
        OwnParameters = AiToolkitRows.OfLtxTrainingPage.With(
            AiToolkitRows.LearningRate with
            { AdvisedMaximum = 0.0001, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = "" },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ltx23"] }),
        Price = new TrainingPrice(new(null, 0.75m, 50, Sources.LtxTrainingPage) { DefaultSteps = 3000 }),
        Source = Sources.LtxTrainingPage,
        Rules = [AiToolkitRules.Common, AiToolkitRules.FlatRateIsUnknown],
    };

    internal override InputDefinition GetDefinition() => Row;
}
