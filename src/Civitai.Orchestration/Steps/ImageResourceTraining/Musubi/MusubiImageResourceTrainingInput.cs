// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a video LoRA with the Musubi scripts.</summary>
public sealed partial record MusubiImageResourceTrainingInput() : ImageResourceTrainingInput("musubi")
{
    /// <summary>Passes over the data.</summary>
    /// <value>Whole number, 0 to 20. When null the service uses 5.</value>
    public int? Epochs { get; init; }

    /// <inheritdoc cref="KohyaImageResourceTrainingInput.Resolution"/>
    public int? Resolution { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.EnableBucket"/>
    public bool? EnableBucket { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.UnetLearningRate"/>
    [JsonPropertyName("unetLR")]
    public double? UnetLearningRate { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.LrScheduler"/>
    public ImageResourceTrainingLrScheduler? LrScheduler { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.LrSchedulerNumCycles"/>
    public int? LrSchedulerNumCycles { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.NetworkDim"/>
    public int? NetworkDim { get; init; }
    /// <inheritdoc cref="KohyaImageResourceTrainingInput.NetworkAlpha"/>
    public int? NetworkAlpha { get; init; }

    /// <summary>The optimizer, by its Musubi name. Wire name <c>optimizerType</c>.</summary>
    /// <value>When null: none.</value>
    [JsonPropertyName("optimizerType")]
    public string? Optimizer { get; init; }

    /// <inheritdoc cref="KohyaImageResourceTrainingInput.TargetSteps"/>
    public int? TargetSteps { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MusubiImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "musubi")])
    {
        Title = "LoRA training with Musubi",
        OwnParameters = ImageResourceTrainingRows.All.With(
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "epochs", nameof(Epochs), "Passes over the data.", i => i.Epochs, (i, v) => i with { Epochs = (int?)v }))
            { Minimum = 0, Maximum = 20, Default = 5 },
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "resolution", nameof(Resolution), "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
            { Minimum = 512, Maximum = 1024 },
            new BooleanParameter(new Member<MusubiImageResourceTrainingInput, bool?>(
                "enableBucket", nameof(EnableBucket), "Whether images of other shapes are grouped by shape rather than cropped.", i => i.EnableBucket,
                (i, v) => i with { EnableBucket = v }))
            { Default = true },
            new NumberParameter(new Member<MusubiImageResourceTrainingInput, double?>(
                "unetLR", nameof(UnetLearningRate), "Learning rate of the image model.", i => i.UnetLearningRate, (i, v) => i with { UnetLearningRate = v }))
            { Minimum = 0, Maximum = 1, Default = 0.00005 },
            new ChoiceParameter<ImageResourceTrainingLrScheduler>(new Member<MusubiImageResourceTrainingInput, ImageResourceTrainingLrScheduler?>(
                "lrScheduler", nameof(LrScheduler), "How the learning rate changes over the run.", i => i.LrScheduler, (i, v) => i with { LrScheduler = v })),
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "lrSchedulerNumCycles", nameof(LrSchedulerNumCycles), "How often the learning rate restarts.", i => i.LrSchedulerNumCycles,
                (i, v) => i with { LrSchedulerNumCycles = (int?)v }))
            { Minimum = 1, Maximum = 4, Default = 3, Applies = new("lrScheduler", "cosine_with_restarts") },
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "networkDim", nameof(NetworkDim), "Rank of the LoRA. Higher holds more and makes a larger file.", i => i.NetworkDim,
                (i, v) => i with { NetworkDim = (int?)v }))
            { Minimum = 1, Maximum = 256 },
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "networkAlpha", nameof(NetworkAlpha), "Scale of the LoRA; the effective rate is scaled by alpha / rank.", i => i.NetworkAlpha,
                (i, v) => i with { NetworkAlpha = (int?)v }))
            { Minimum = 1, Maximum = 256 },
            new TextParameter(new Member<MusubiImageResourceTrainingInput, string?>(
                "optimizerType", nameof(Optimizer), "The optimizer, by its Musubi name.", i => i.Optimizer, (i, v) => i with { Optimizer = v })),
            new IntegerParameter(new Member<MusubiImageResourceTrainingInput, long?>(
                "targetSteps", nameof(TargetSteps), "The steps that the run comes to.", i => i.TargetSteps, (i, v) => i with { TargetSteps = (int?)v }))
            { IsReadOnly = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaMusubiImageResourceTraining,
        Rules = [ImageResourceTrainingRules.MusubiRate],
    };

    internal override InputDefinition GetDefinition() => Row;
}
