// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Z-Image Base LoRA with AI Toolkit. The service always uses the optimizer automagic and a learning rate of 0.000001.</summary>
public sealed partial record ZImageBaseAiToolkitTrainingInput() : AiToolkitTrainingInput("zimagebase")
{
    /// <inheritdoc cref="SdxlAiToolkitTrainingInput.NumberOfRepeats"/>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ZImageBaseAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "zimagebase")])
    {
        Title = "Z-Image Base LoRA training",
        BaseModel = "Tongyi-MAI/Z-Image",
        Runtime = TypicalRuntime.Minutes(1, 4, "7 epochs of 10 images"),
        OwnParameters = AiToolkitRows.OfOtherImageSeed.With(
            new IntegerParameter(new Member<ZImageBaseAiToolkitTrainingInput, long?>(
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
            AiToolkitRows.LearningRate with { Override = 0.000001, Source = "" },
            AiToolkitRows.Optimizer with { Default = OptimizerType.AdamW8Bit, Override = OptimizerType.Automagic, Source = "" },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["zImage", "zimagebase"] }),
        Price = new TrainingPrice(new(100, 0.45m, 10, Sources.OtherImageSeed) { PerSample = 20, SampleSource = Sources.ZImageSeed }),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
