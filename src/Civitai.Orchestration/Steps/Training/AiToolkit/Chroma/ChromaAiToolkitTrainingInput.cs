// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Chroma LoRA with AI Toolkit.</summary>
public sealed partial record ChromaAiToolkitTrainingInput() : AiToolkitTrainingInput("chroma")
{
    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service decides.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ChromaAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "chroma")])
    {
        Title = "Chroma LoRA training",
        BaseModel = "lodestones/Chroma1-HD",
        Runtime = TypicalRuntime.Minutes(5, 15, "5 epochs of 10 images"),
        OwnParameters = AiToolkitRows.OfOtherImageSeed.With(
            new IntegerParameter(new Member<ChromaAiToolkitTrainingInput, long?>(
                "numberOfRepeats", nameof(NumberOfRepeats), "How often each image is repeated within an epoch.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            { After = "steps", Minimum = 1, Maximum = 5000, NotInSchema = AiToolkitRules.RepeatsLeftSchema },
            AiToolkitRows.BatchSize,
            AiToolkitRows.NetworkDim with
            { Default = 16, AdvisedMaximum = 16, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = "" }),
        Price = new TrainingPrice(new(200, 0.95m, 10, Sources.OtherImageSeed)),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
