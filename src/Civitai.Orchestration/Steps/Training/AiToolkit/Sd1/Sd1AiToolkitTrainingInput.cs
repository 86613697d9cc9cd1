// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Stable Diffusion 1.5 LoRA with AI Toolkit; it works with any SD 1.5 checkpoint.</summary>
public sealed partial record Sd1AiToolkitTrainingInput() : AiToolkitTrainingInput("sd1")
{
    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 400 divided by the image count, rounded up.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    /// <inheritdoc cref="SdxlAiToolkitTrainingInput.MinSnrGamma"/>
    public int? MinSnrGamma { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Sd1AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "sd1")])
    {
        Title = "SD1 LoRA training",
        BaseModel = "urn:air:sd1:checkpoint:civitai:127227@139180",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Minutes(3, 10, "100 epochs of 15 images"),
        OwnParameters = AiToolkitRows.OfSdSeed.With(
            AiToolkitRows.Model with
            { Types = ["checkpoint"], Ecosystems = ["sd1"], Default = "urn:air:sd1:checkpoint:civitai:127227@139180", NotInSchema = null, Source = "" },
            AiToolkitRows.Epochs with
            {
                Rule = AiToolkitRules.DefaultEpochs,
                RuleText = "5; 10 checkpoints when steps is set",
                AdvisedMaximum = 20,
                Advice = "The documentation gives 1 to 20 as the range, and its own example sends 100.",
                Source = "",
            },
            new IntegerParameter(new Member<Sd1AiToolkitTrainingInput, long?>(
                "numberOfRepeats", nameof(NumberOfRepeats), "How often each image is repeated within an epoch.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            {
                After = "steps",
                Minimum = 1,
                Maximum = 5000,
                Rule = AiToolkitRules.Repeats400,
                RuleText = "400 / count, rounded up",
                NotInSchema = AiToolkitRules.RepeatsLeftSchema,
            },
            AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" },
            AiToolkitRows.NoiseOffset with { Default = 0, Source = "" },
            new IntegerParameter(new Member<Sd1AiToolkitTrainingInput, long?>(
                "minSnrGamma", nameof(MinSnrGamma), "Min-SNR-gamma stabilization; 0 is off.", i => i.MinSnrGamma, (i, v) => i with { MinSnrGamma = (int?)v }))
            { After = "noiseOffset", Minimum = 0, Maximum = 20, Default = 5 },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["sd1"] }),
        Price = new TrainingPrice(new(50, 0.2m, 10, Sources.SdSeed)),
        Source = Sources.SdSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
