// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a FLUX.2 dev LoRA for edits of images.</summary>
public sealed partial record Flux2DevEditImageResourceTrainingInput() : ImageResourceTrainingInput("flux2-dev-edit")
{
    /// <inheritdoc cref="Flux2DevImageResourceTrainingInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Flux2DevImageResourceTrainingInput.LearningRate"/>
    public double? LearningRate { get; init; }
    /// <inheritdoc cref="Flux2DevImageResourceTrainingInput.DefaultCaption"/>
    public string? DefaultCaption { get; init; }

    /// <summary>How many images before the edit belong to each image.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? ReferenceImageCount { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevEditImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "flux2-dev-edit")])
    {
        Title = "Flux 2 dev edit LoRA training",
        OwnParameters = ImageResourceTrainingRows.All.With(
            new IntegerParameter(new Member<Flux2DevEditImageResourceTrainingInput, long?>(
                "steps", nameof(Steps), "Training steps in all.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 100, Maximum = 10000, MultipleOf = 100, Default = 1000 },
            new NumberParameter(new Member<Flux2DevEditImageResourceTrainingInput, double?>(
                "learningRate", nameof(LearningRate), "Learning rate of the image model.", i => i.LearningRate, (i, v) => i with { LearningRate = v }))
            { Default = 0.00005 },
            new TextParameter(new Member<Flux2DevEditImageResourceTrainingInput, string?>(
                "defaultCaption", nameof(DefaultCaption), "The caption of images that have none.", i => i.DefaultCaption,
                (i, v) => i with { DefaultCaption = v })),
            new IntegerParameter(new Member<Flux2DevEditImageResourceTrainingInput, long?>(
                "referenceImageCount", nameof(ReferenceImageCount), "How many images before the edit belong to each image.", i => i.ReferenceImageCount,
                (i, v) => i with { ReferenceImageCount = (int?)v }))
            { Minimum = 1, Maximum = 4, Default = 1 }),
        Price = Price.Unknown,
        Source = Sources.SchemaFlux2DevEditImageResourceTraining,
    };

    internal override InputDefinition GetDefinition() => Row;
}
