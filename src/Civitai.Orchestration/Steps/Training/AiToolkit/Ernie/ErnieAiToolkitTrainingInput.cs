// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an ERNIE Image LoRA with AI Toolkit.</summary>
public sealed partial record ErnieAiToolkitTrainingInput() : AiToolkitTrainingInput("ernie")
{
    /// <inheritdoc cref="SdxlAiToolkitTrainingInput.NumberOfRepeats"/>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ErnieAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ernie")])
    {
        Title = "ERNIE Image LoRA training",
        BaseModel = "baidu/ERNIE-Image",
        Runtime = TypicalRuntime.Minutes(3, 8, "5 epochs of 10 images"),
        OwnParameters = AiToolkitRows.OfOtherImageSeed.With(
            new IntegerParameter(new Member<ErnieAiToolkitTrainingInput, long?>(
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
            AiToolkitRows.ContinueFrom with { Ecosystems = ["ernie"] }),
        Price = new TrainingPrice(new(100, 0.45m, 10, Sources.OtherImageSeed)),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
