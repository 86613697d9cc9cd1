// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2.3 video LoRA with AI Toolkit, from short clips.</summary>
public sealed partial record Ltx23AiToolkitTrainingInput() : AiToolkitTrainingInput("ltx23")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Ltx23AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx23")])
    {
        Title = "LTX-2.3 LoRA training",
        BaseModel = "Lightricks/LTX-2.3",
        Runtime = TypicalRuntime.Minutes(60, 90, "3000 steps of 4 clips"),
        Price = new TrainingPrice(null, 0.75m, 50, 3000, 10, Sources.LtxTrainingPage),
        Source = Sources.LtxTrainingPage,
        Rules = [AiToolkitRules.Common],
        OwnParameters = AiToolkitRows.All.With(
            TrainingRows.TrainingData with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.Epochs with
            {
                Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.",
                Source = Sources.LtxTrainingPage,
            },
            AiToolkitRows.Steps with { Default = 3000, Source = Sources.LtxTrainingPage },
            AiToolkitRows.LearningRate with
            {
                AdvisedMaximum = 0.0001, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy,
                Source = Sources.LtxTrainingPage,
            },
            AiToolkitRows.TrainTextEncoder with { Default = false, Source = Sources.LtxTrainingPage },
            AiToolkitRows.LrScheduler with { Default = Training.LrScheduler.Cosine, Source = Sources.LtxTrainingPage },
            AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = Sources.LtxTrainingPage },
            AiToolkitRows.NetworkDim with { Default = 32, Source = Sources.LtxTrainingPage },
            AiToolkitRows.NetworkAlpha with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.NoiseOffset with { Default = 0, Source = Sources.LtxTrainingPage },
            AiToolkitRows.FlipAugmentation with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.ShuffleTokens with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.KeepTokens with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.TriggerWord with { Source = Sources.LtxTrainingPage },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ltx23"], Source = Sources.SchemaAiToolkit },
            TrainingRows.Samples with { Source = Sources.LtxTrainingPage }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
