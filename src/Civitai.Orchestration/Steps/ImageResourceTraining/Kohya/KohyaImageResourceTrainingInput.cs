// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a LoRA with the Kohya scripts.</summary>
public sealed partial record KohyaImageResourceTrainingInput() : ImageResourceTrainingInput("kohya")
{
    /// <summary>Passes over the data.</summary>
    /// <value>Whole number, 0 to 20. When null the service uses 5.</value>
    public int? MaxTrainEpochs { get; init; }

    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 8.</value>
    public int? NumRepeats { get; init; }

    /// <summary>Images looked at in one step.</summary>
    /// <value>Whole number, 1 to 9. When null the service decides.</value>
    public int? TrainBatchSize { get; init; }

    /// <summary>Edge of the training images, in pixels.</summary>
    /// <value>Whole number, 512 to 1024. When null the service decides.</value>
    public int? Resolution { get; init; }

    /// <summary>Whether images of other shapes are grouped by shape rather than cropped.</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnableBucket { get; init; }

    /// <summary>Whether the order of caption tags is shuffled.</summary>
    /// <value>When null the service uses false.</value>
    public bool? ShuffleCaption { get; init; }

    /// <summary>How many leading caption tags stay in place while shuffling.</summary>
    /// <value>Whole number, 0 to 3. When null the service uses 0.</value>
    public int? KeepTokens { get; init; }

    /// <summary>How many of the text encoder's last layers are left out.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? ClipSkip { get; init; }

    /// <summary>Whether images are mirrored at random. Good for symmetric subjects.</summary>
    /// <value>When null the service uses false.</value>
    public bool? FlipAugmentation { get; init; }

    /// <summary>Learning rate of the image model. Wire name <c>unetLR</c>.</summary>
    /// <value>0 to 1. When null the service uses 0.00005.</value>
    [JsonPropertyName("unetLR")]
    public double? UnetLearningRate { get; init; }

    /// <summary>Learning rate of the text encoder. Wire name <c>textEncoderLR</c>.</summary>
    /// <value>0 to 1. When null the service uses 0.00005.</value>
    [JsonPropertyName("textEncoderLR")]
    public double? TextEncoderLearningRate { get; init; }

    /// <summary>How the learning rate changes over the run.</summary>
    /// <value>When null the service decides.</value>
    public ImageResourceTrainingLrScheduler? LrScheduler { get; init; }

    /// <summary>How often the learning rate restarts.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 3.</value>
    public int? LrSchedulerNumCycles { get; init; }

    /// <summary>Min-SNR-gamma stabilization.</summary>
    /// <value>Whole number, 0 to 20. When null the service decides.</value>
    public int? MinSnrGamma { get; init; }

    /// <summary>Rank of the LoRA. Higher holds more and makes a larger file.</summary>
    /// <value>Whole number, 1 to 256. When null the service decides.</value>
    public int? NetworkDim { get; init; }

    /// <summary>Scale of the LoRA; the effective rate is scaled by alpha / rank.</summary>
    /// <value>Whole number, 1 to 256. When null the service decides.</value>
    public int? NetworkAlpha { get; init; }

    /// <summary>Noise added while training, for very dark and very bright images.</summary>
    /// <value>0 to 1. When null the service decides.</value>
    public double? NoiseOffset { get; init; }

    /// <summary>The optimizer, by its Kohya name. Wire name <c>optimizerType</c>.</summary>
    /// <value>When null: none.</value>
    [JsonPropertyName("optimizerType")]
    public string? Optimizer { get; init; }

    /// <summary>The steps that the run comes to. Reported by the service; leave null.</summary>
    public int? TargetSteps { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<KohyaImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "kohya")])
    {
        Title = "LoRA training with Kohya",
        OwnParameters = ImageResourceTrainingRows.All.With(
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "maxTrainEpochs", nameof(MaxTrainEpochs), "Passes over the data.", i => i.MaxTrainEpochs, (i, v) => i with { MaxTrainEpochs = (int?)v }))
            { Minimum = 0, Maximum = 20, Default = 5 },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "numRepeats", nameof(NumRepeats), "How often each image is repeated within an epoch.", i => i.NumRepeats,
                (i, v) => i with { NumRepeats = (int?)v }))
            { Minimum = 1, Maximum = 5000, Default = 8 },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "trainBatchSize", nameof(TrainBatchSize), "Images looked at in one step.", i => i.TrainBatchSize,
                (i, v) => i with { TrainBatchSize = (int?)v }))
            { Minimum = 1, Maximum = 9 },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "resolution", nameof(Resolution), "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
            { Minimum = 512, Maximum = 1024 },
            new BooleanParameter(new Member<KohyaImageResourceTrainingInput, bool?>(
                "enableBucket", nameof(EnableBucket), "Whether images of other shapes are grouped by shape rather than cropped.", i => i.EnableBucket,
                (i, v) => i with { EnableBucket = v }))
            { Default = true },
            new BooleanParameter(new Member<KohyaImageResourceTrainingInput, bool?>(
                "shuffleCaption", nameof(ShuffleCaption), "Whether the order of caption tags is shuffled.", i => i.ShuffleCaption,
                (i, v) => i with { ShuffleCaption = v }))
            { Default = false },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "keepTokens", nameof(KeepTokens), "How many leading caption tags stay in place while shuffling.", i => i.KeepTokens,
                (i, v) => i with { KeepTokens = (int?)v }))
            { Minimum = 0, Maximum = 3, Default = 0, Applies = new("shuffleCaption", "true") },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "clipSkip", nameof(ClipSkip), "How many of the text encoder's last layers are left out.", i => i.ClipSkip,
                (i, v) => i with { ClipSkip = (int?)v }))
            { Minimum = 1, Maximum = 4, Default = 1 },
            new BooleanParameter(new Member<KohyaImageResourceTrainingInput, bool?>(
                "flipAugmentation", nameof(FlipAugmentation), "Whether images are mirrored at random.", i => i.FlipAugmentation,
                (i, v) => i with { FlipAugmentation = v }))
            { Default = false },
            new NumberParameter(new Member<KohyaImageResourceTrainingInput, double?>(
                "unetLR", nameof(UnetLearningRate), "Learning rate of the image model.", i => i.UnetLearningRate, (i, v) => i with { UnetLearningRate = v }))
            { Minimum = 0, Maximum = 1, Default = 0.00005 },
            new NumberParameter(new Member<KohyaImageResourceTrainingInput, double?>(
                "textEncoderLR", nameof(TextEncoderLearningRate), "Learning rate of the text encoder.", i => i.TextEncoderLearningRate,
                (i, v) => i with { TextEncoderLearningRate = v }))
            { Minimum = 0, Maximum = 1, Default = 0.00005 },
            new ChoiceParameter<ImageResourceTrainingLrScheduler>(new Member<KohyaImageResourceTrainingInput, ImageResourceTrainingLrScheduler?>(
                "lrScheduler", nameof(LrScheduler), "How the learning rate changes over the run.", i => i.LrScheduler, (i, v) => i with { LrScheduler = v })),
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "lrSchedulerNumCycles", nameof(LrSchedulerNumCycles), "How often the learning rate restarts.", i => i.LrSchedulerNumCycles,
                (i, v) => i with { LrSchedulerNumCycles = (int?)v }))
            { Minimum = 1, Maximum = 4, Default = 3, Applies = new("lrScheduler", "cosine_with_restarts") },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "minSnrGamma", nameof(MinSnrGamma), "Min-SNR-gamma stabilization; 0 is off.", i => i.MinSnrGamma, (i, v) => i with { MinSnrGamma = (int?)v }))
            { Minimum = 0, Maximum = 20 },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "networkDim", nameof(NetworkDim), "Rank of the LoRA. Higher holds more and makes a larger file.", i => i.NetworkDim,
                (i, v) => i with { NetworkDim = (int?)v }))
            { Minimum = 1, Maximum = 256 },
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "networkAlpha", nameof(NetworkAlpha), "Scale of the LoRA; the effective rate is scaled by alpha / rank.", i => i.NetworkAlpha,
                (i, v) => i with { NetworkAlpha = (int?)v }))
            { Minimum = 1, Maximum = 256 },
            new NumberParameter(new Member<KohyaImageResourceTrainingInput, double?>(
                "noiseOffset", nameof(NoiseOffset), "Noise added while training, for very dark and very bright images.", i => i.NoiseOffset,
                (i, v) => i with { NoiseOffset = v }))
            { Minimum = 0, Maximum = 1 },
            new TextParameter(new Member<KohyaImageResourceTrainingInput, string?>(
                "optimizerType", nameof(Optimizer), "The optimizer, by its Kohya name.", i => i.Optimizer, (i, v) => i with { Optimizer = v })),
            new IntegerParameter(new Member<KohyaImageResourceTrainingInput, long?>(
                "targetSteps", nameof(TargetSteps), "The steps that the run comes to.", i => i.TargetSteps, (i, v) => i with { TargetSteps = (int?)v }))
            { IsReadOnly = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaKohyaImageResourceTraining,
        Rules = [ImageResourceTrainingRules.KohyaRates],
    };

    internal override InputDefinition GetDefinition() => Row;
}
