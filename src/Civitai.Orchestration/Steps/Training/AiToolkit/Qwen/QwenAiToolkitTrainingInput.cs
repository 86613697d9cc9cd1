// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Qwen Image LoRA with AI Toolkit; the version chooses the release.</summary>
public sealed partial record QwenAiToolkitTrainingInput() : AiToolkitTrainingInput("qwen")
{
    /// <summary>The Qwen-Image release to train on.</summary>
    /// <value>When null the service uses <see cref="QwenTrainingVersion.Latest"/>.</value>
    public QwenTrainingVersion? Version { get; init; }

    /// <inheritdoc cref="ChromaAiToolkitTrainingInput.NumberOfRepeats"/>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<QwenAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "qwen")])
    {
        Title = "Qwen Image LoRA training",
        BaseModel = "Qwen-Image, chosen by version (latest: Qwen/Qwen-Image-Edit-2512)",
        Runtime = TypicalRuntime.Minutes(5, 15, "5 epochs of 10 images"),
        OwnParameters = AiToolkitRows.OfOtherImageSeed.With(
            new ChoiceParameter<QwenTrainingVersion>(new Member<QwenAiToolkitTrainingInput, QwenTrainingVersion?>(
                "version", nameof(Version), "The Qwen-Image release to train on.", i => i.Version, (i, v) => i with { Version = v }))
            { After = "model", Default = QwenTrainingVersion.Latest },
            new IntegerParameter(new Member<QwenAiToolkitTrainingInput, long?>(
                "numberOfRepeats", nameof(NumberOfRepeats), "How often each image is repeated within an epoch.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            { After = "steps", Minimum = 1, Maximum = 5000, NotInSchema = AiToolkitRules.RepeatsLeftSchema },
            AiToolkitRows.BatchSize,
            AiToolkitRows.NetworkDim with
            { Default = 16, AdvisedMaximum = 16, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = "" },
            AiToolkitRows.ContinueFrom with { Ecosystems = ["qwen"] }),
        Price = new TrainingPrice(new(200, 0.95m, 10, Sources.OtherImageSeed)),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
    };

    internal override InputDefinition GetDefinition() => Row;
}
