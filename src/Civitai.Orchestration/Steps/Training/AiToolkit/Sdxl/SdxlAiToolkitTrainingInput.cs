// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an SDXL LoRA with AI Toolkit; it works with any SDXL checkpoint.</summary>
public sealed partial record SdxlAiToolkitTrainingInput() : AiToolkitTrainingInput("sdxl")
{
    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 200 divided by the image count, rounded up.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    /// <summary>Min-SNR-gamma stabilization. Lower values can speed up simple subjects; 0 is off.</summary>
    /// <value>Whole number, 0 to 20. When null the service uses 5.</value>
    public int? MinSnrGamma { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SdxlAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "sdxl")])
    {
        Title = "SDXL LoRA training",
        BaseModel = "Juggernaut XL (urn:air:sdxl:checkpoint:civitai:101055@128078)",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Minutes(5, 15, "10 epochs of 15 images"),
        OwnParameters = AiToolkitRows.OfSdSeed.With(
            new IntegerParameter(new Member<SdxlAiToolkitTrainingInput, long?>(
                "numberOfRepeats", nameof(NumberOfRepeats), "How often each image is repeated within an epoch.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            {
                After = "steps",
                Minimum = 1,
                Maximum = 5000,
                Rule = AiToolkitRules.Repeats200,
                RuleText = "200 / count, rounded up",
                NotInSchema = AiToolkitRules.RepeatsLeftSchema,
            },
            new IntegerParameter(new Member<SdxlAiToolkitTrainingInput, long?>(
                "minSnrGamma", nameof(MinSnrGamma), "Min-SNR-gamma stabilization; 0 is off.", i => i.MinSnrGamma, (i, v) => i with { MinSnrGamma = (int?)v }))
            { After = "noiseOffset", Minimum = 0, Maximum = 20, Default = 5 }),
        Price = new TrainingPrice(new(50, 0.2m, 10, Sources.SdSeed)),
        Source = Sources.SdSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
