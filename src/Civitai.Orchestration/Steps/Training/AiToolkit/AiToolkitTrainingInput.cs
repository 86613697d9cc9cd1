// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA with AI Toolkit. The ecosystem chooses the model family.</summary>
/// <remarks>
/// Length and price: <c>epochs</c> alone is flat per epoch, except for FLUX.1, and an estimate is not certain where no flat rate is documented; with
/// <c>steps</c> the run is priced by step, plus storage for each checkpoint. Nothing is filled in for you, because sending a default <c>epochs</c> would change
/// the price model.
/// </remarks>
public abstract partial record AiToolkitTrainingInput : TrainingInput
{
    private protected AiToolkitTrainingInput(string ecosystem)
        : base("ai-toolkit") => Ecosystem = ecosystem;

    /// <summary>The model family, for example <c>flux1</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Ecosystem { get; }

    /// <summary>The model that the LoRA is trained on, where it is not the ecosystem's own.</summary>
    /// <value>
    /// The AIR of a base model of the ecosystem, for SDXL also of Pony or Illustrious. When null the service uses the ecosystem's own; for SDXL
    /// <c>urn:air:sdxl:checkpoint:civitai:101055@128078</c>, for SD1 <c>urn:air:sd1:checkpoint:civitai:127227@139180</c>.
    /// </value>
    /// <remarks>In the published schema of SDXL, SD1 and Anima only; public programs send it to other ecosystems too, and there it yields a warning.</remarks>
    public Air? Model { get; init; }

    /// <summary>
    /// How many checkpoints are saved. Without <see cref="Steps"/> it is also the number of passes over the data, and the price is flat per epoch, except for
    /// FLUX.1.
    /// </summary>
    /// <value>
    /// Whole number, 1 to 200. Documented ecosystems take at most 20: the seven with a flat rate and FLUX.1 refuse more, except SD1, which warns like the
    /// others. When null it follows from the steps, or the ecosystem's default applies.
    /// </value>
    public int? Epochs { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 10000. When null it follows from the epochs.</value>
    /// <remarks>In the published schema since 2026-06-11.</remarks>
    public int? Steps { get; init; }

    /// <summary>Edge of the training images, in pixels.</summary>
    /// <value>Whole number above 0. When null the service decides.</value>
    /// <remarks>
    /// Sent by public programs and by examples of the documentation, and never part of the published schema of this engine; setting it yields a warning.
    /// </remarks>
    public int? Resolution { get; init; }

    /// <summary>Images looked at in one step. More is faster and takes more memory.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1. Above the ecosystem's own maximum the service clamps, which validation warns about.</value>
    public int? BatchSize { get; init; }

    /// <summary>Learning rate of the image model. Wire name <c>lr</c>.</summary>
    /// <value>0 to 1. When null the service uses 0.0001.</value>
    [JsonPropertyName("lr")]
    public double? LearningRate { get; init; }

    /// <summary>Learning rate of the text encoder; used only while <see cref="TrainTextEncoder"/> is true. Wire name <c>textEncoderLr</c>.</summary>
    /// <value>0 to 1. When null the service uses 0.00005 for SDXL and SD1.</value>
    [JsonPropertyName("textEncoderLr")]
    public double? TextEncoderLearningRate { get; init; }

    /// <summary>Whether the text encoder is trained too.</summary>
    /// <value>When null the service uses true for SDXL and SD1 and false for the others, which should leave it so.</value>
    public bool? TrainTextEncoder { get; init; }

    /// <summary>How the learning rate changes over the run.</summary>
    /// <value>When null the service uses <see cref="Training.LrScheduler.Cosine"/>.</value>
    public LrScheduler? LrScheduler { get; init; }

    /// <summary>The optimizer. Wire name <c>optimizerType</c>.</summary>
    /// <value>When null the service uses <see cref="OptimizerType.AdamW8Bit"/>, for SDXL <see cref="OptimizerType.Adafactor"/>.</value>
    [JsonPropertyName("optimizerType")]
    public OptimizerType? Optimizer { get; init; }

    /// <summary>Rank of the LoRA. Higher holds more and makes a larger file.</summary>
    /// <value>Whole number, 1 to 256. When null the service uses the ecosystem's own: 16 or 32.</value>
    public int? NetworkDim { get; init; }

    /// <summary>Scale of the LoRA; the effective rate is scaled by alpha / rank.</summary>
    /// <value>Whole number, 1 to 256. When null it follows <see cref="NetworkDim"/>.</value>
    public int? NetworkAlpha { get; init; }

    /// <summary>Noise added while training, for very dark and very bright images.</summary>
    /// <value>0 to 1. When null the service uses the default of the model.</value>
    public double? NoiseOffset { get; init; }

    /// <summary>Whether images are mirrored at random. Good for symmetric subjects.</summary>
    /// <value>When null: no.</value>
    public bool? FlipAugmentation { get; init; }

    /// <summary>Whether the order of caption tags is shuffled.</summary>
    /// <value>When null: no.</value>
    public bool? ShuffleTokens { get; init; }

    /// <summary>How many leading caption tags stay in place while <see cref="ShuffleTokens"/> is true.</summary>
    /// <value>Whole number, 0 to 10. When null the service uses 0.</value>
    public int? KeepTokens { get; init; }

    /// <summary>The word in a prompt that activates the LoRA. Advised for characters and styles.</summary>
    /// <value>
    /// The schema says that it has an effect for SD1, SDXL, FLUX.1, FLUX.2 klein, Chroma and Z-Image only; validation warns elsewhere, except for SD3 and YuE
    /// 2, to which public programs send it. When null: none.
    /// </value>
    public string? TriggerWord { get; init; }

    /// <summary>A LoRA of the same ecosystem to train further, instead of starting from the base model.</summary>
    /// <value>
    /// The AIR of a LoRA, LoCon, LyCORIS or DoRA of this ecosystem, or of a family that shares its base model; another one is refused. When null the base model
    /// is the start.
    /// </value>
    public Air? ContinueFrom { get; init; }

    /// <summary>How much of the run is recorded; the record's address comes with each checkpoint.</summary>
    /// <value>When null the service decides.</value>
    /// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026.</remarks>
    public TrainingTraceMode? Trace { get; init; }

    /// <summary>What storing a checkpoint costs, in Buzz. Reported by the service; leave null.</summary>
    public double? StorageBuzzPerEpoch { get; init; }

    /// <summary>The steps that the service uses when none are sent. Reported by the service; leave null.</summary>
    public int? DefaultSteps { get; init; }

    /// <summary>The largest batch of the ecosystem. Reported by the service; leave null.</summary>
    public int? MaxBatchSize { get; init; }
}
