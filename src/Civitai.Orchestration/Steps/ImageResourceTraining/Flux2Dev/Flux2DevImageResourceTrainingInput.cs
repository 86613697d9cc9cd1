// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a FLUX.2 dev LoRA.</summary>
public sealed partial record Flux2DevImageResourceTrainingInput() : ImageResourceTrainingInput("flux2-dev")
{
    /// <summary>Training steps in all.</summary>
    /// <value>Whole number, 100 to 10000, a multiple of 100. When null the service uses 1000.</value>
    public int? Steps { get; init; }

    /// <summary>Learning rate of the image model.</summary>
    /// <value>When null the service uses 0.00005.</value>
    public double? LearningRate { get; init; }

    /// <summary>The caption of images that have none.</summary>
    /// <value>When null: none.</value>
    public string? DefaultCaption { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "flux2-dev")])
    {
        Title = "Flux 2 dev LoRA training",
        OwnParameters = ImageResourceTrainingRows.All.With(
            new IntegerParameter(new Member<Flux2DevImageResourceTrainingInput, long?>(
                "steps", nameof(Steps), "Training steps in all.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 100, Maximum = 10000, MultipleOf = 100, Default = 1000 },
            new NumberParameter(new Member<Flux2DevImageResourceTrainingInput, double?>(
                "learningRate", nameof(LearningRate), "Learning rate of the image model.", i => i.LearningRate, (i, v) => i with { LearningRate = v }))
            { Default = 0.00005 },
            new TextParameter(new Member<Flux2DevImageResourceTrainingInput, string?>(
                "defaultCaption", nameof(DefaultCaption), "The caption of images that have none.", i => i.DefaultCaption,
                (i, v) => i with { DefaultCaption = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaFlux2DevImageResourceTraining,
    };

    internal override InputDefinition GetDefinition() => Row;
}
