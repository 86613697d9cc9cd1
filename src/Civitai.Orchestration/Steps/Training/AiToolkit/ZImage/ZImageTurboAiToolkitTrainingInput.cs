// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Z-Image Turbo LoRA with AI Toolkit.</summary>
public sealed partial record ZImageTurboAiToolkitTrainingInput() : AiToolkitTrainingInput("zimageturbo")
{
    /// <inheritdoc cref="SdxlAiToolkitTrainingInput.NumberOfRepeats"/>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ZImageTurboAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "zimageturbo")])
    {
        Title = "Z-Image Turbo LoRA training",
        BaseModel = "ostris/Z-Image-De-Turbo, with Tongyi-MAI/Z-Image-Turbo",
        Runtime = TypicalRuntime.Minutes(1, 4, "7 epochs of 10 images"),
        OwnParameters = AiToolkitRows.OfOtherImageSeed.With(
            new IntegerParameter(new Member<ZImageTurboAiToolkitTrainingInput, long?>(
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
            AiToolkitRows.ContinueFrom with { Ecosystems = ["zImage", "zimageturbo"] }),
        Price = new TrainingPrice(new(100, 0.45m, 10, Sources.OtherImageSeed) { PerSample = 8, SampleSource = Sources.ZImageSeed }),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
