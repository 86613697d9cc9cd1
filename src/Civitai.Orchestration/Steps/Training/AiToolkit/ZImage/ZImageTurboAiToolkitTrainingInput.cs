// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Z-Image Turbo LoRA with AI Toolkit.</summary>
public sealed partial record ZImageTurboAiToolkitTrainingInput() : AiToolkitTrainingInput("zimageturbo")
{
    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 200 divided by the image count, rounded up.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ZImageTurboAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "zimageturbo")])
    {
        Title = "Z-Image Turbo LoRA training",
        BaseModel = "ostris/Z-Image-De-Turbo, with Tongyi-MAI/Z-Image-Turbo",
        Runtime = TypicalRuntime.Minutes(1, 4, "7 epochs of 10 images"),
        Price = new TrainingPrice(100, 0.45m, 10, 2000, 10, Sources.OtherImageSeed) { PerSample = 8, SampleSource = Sources.ZImageSeed },
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
        OwnParameters = AiToolkitRows.All.With(
            TrainingRows.TrainingData with { Source = Sources.OtherImageSeed },
            AiToolkitRows.Epochs with
            {
                Maximum = 20, Rule = AiToolkitRules.DefaultEpochs, RuleText = "5; 10 checkpoints when steps is set", AdvisedMinimum = 5,
                Advice = "Short runs underbake; 8 to 15 epochs are the documented remedy.", Source = Sources.OtherImageSeed,
            },
            AiToolkitRows.Steps with { RuleText = "2000 when priced by step; otherwise they follow from the epochs" },
            new IntegerParameter(new Member<ZImageTurboAiToolkitTrainingInput, long?>(
                "numberOfRepeats", "NumberOfRepeats", "How often each image is repeated within an epoch.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            {
                After = "steps", Minimum = 1, Maximum = 5000, Rule = AiToolkitRules.Repeats200, RuleText = "200 / count, rounded up",
                NotInSchema = AiToolkitRules.RepeatsLeftSchema, Source = Sources.OtherImageSeed,
            },
            AiToolkitRows.BatchSize with { AdvisedMaximum = 2, Advice = "The service clamps to 2." },
            AiToolkitRows.LearningRate with
            {
                AdvisedMaximum = 0.0005, Advice = "Higher rates overcook these ecosystems.", AdvisedUnless = AiToolkitRules.UsesProdigy,
                Source = Sources.OtherImageSeed,
            },
            AiToolkitRows.TrainTextEncoder with
            { Default = false, AdvisedMaximum = 0, Advice = "This ecosystem leaves the text encoder frozen.", Source = Sources.OtherImageSeed },
            AiToolkitRows.LrScheduler with { Default = Training.LrScheduler.Cosine, Source = Sources.OtherImageSeed },
            AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = Sources.OtherImageSeed },
            AiToolkitRows.NetworkDim with
            {
                Default = 32, AdvisedMaximum = 32, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.",
                Source = Sources.OtherImageSeed,
            },
            AiToolkitRows.NetworkAlpha with { Source = Sources.OtherImageSeed },
            AiToolkitRows.NoiseOffset with { Default = 0, Source = Sources.OtherImageSeed },
            AiToolkitRows.FlipAugmentation with { Source = Sources.OtherImageSeed },
            AiToolkitRows.ShuffleTokens with { Source = Sources.OtherImageSeed },
            AiToolkitRows.KeepTokens with { Source = Sources.OtherImageSeed },
            AiToolkitRows.TriggerWord with { Source = Sources.OtherImageSeed },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["zImage", "zimageturbo"], Source = Sources.SchemaAiToolkit },
            TrainingRows.Samples with { Source = Sources.OtherImageSeed }),
    };

    internal override InputDefinition GetDefinition() => Row;
}
