// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA with ComfyUI's own trainer. The models are given by their AIRs.</summary>
public sealed partial record ComfyTrainingInput() : TrainingInput("comfy")
{
    /// <summary>The checkpoint that the LoRA is trained on.</summary>
    /// <value>
    /// The AIR of a checkpoint or diffusion-model or diffusionmodel or unet or vae or repository. When null the service uses
    /// <c>urn:air:sdxl:checkpoint:civitai:101055@128078</c>.
    /// </value>
    public Air? Model { get; init; }

    /// <summary>How many checkpoints are saved.</summary>
    /// <value>Whole number, 1 to 200. When null the service decides.</value>
    public int? Epochs { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 10000. When null the service decides.</value>
    public int? Steps { get; init; }

    /// <summary>Edge of the training images, in pixels.</summary>
    /// <value>Whole number, 256 to 1024. When null the service uses 1024.</value>
    public int? Resolution { get; init; }

    /// <summary>Images looked at in one step. More is faster and takes more memory.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? BatchSize { get; init; }

    /// <inheritdoc cref="AiToolkitTrainingInput.LearningRate"/>
    [JsonPropertyName("lr")]
    public double? LearningRate { get; init; }

    /// <summary>Learning rate of the text encoder; used only while <see cref="TrainTextEncoder"/> is true. Wire name <c>textEncoderLr</c>.</summary>
    /// <value>0 to 1. When null the service decides.</value>
    [JsonPropertyName("textEncoderLr")]
    public double? TextEncoderLearningRate { get; init; }

    /// <summary>Whether the text encoder is trained too.</summary>
    /// <value>When null the service decides.</value>
    public bool? TrainTextEncoder { get; init; }

    /// <summary>How the learning rate changes over the run.</summary>
    /// <value>When null the service decides.</value>
    public LrScheduler? LrScheduler { get; init; }

    /// <summary>The optimizer. Wire name <c>optimizerType</c>.</summary>
    /// <value>When null the service decides.</value>
    [JsonPropertyName("optimizerType")]
    public OptimizerType? Optimizer { get; init; }

    /// <inheritdoc cref="ImageResourceTraining.KohyaImageResourceTrainingInput.NetworkDim"/>
    public int? NetworkDim { get; init; }
    /// <inheritdoc cref="ImageResourceTraining.KohyaImageResourceTrainingInput.NetworkAlpha"/>
    public int? NetworkAlpha { get; init; }
    /// <inheritdoc cref="ImageResourceTraining.KohyaImageResourceTrainingInput.NoiseOffset"/>
    public double? NoiseOffset { get; init; }

    /// <summary>Min-SNR-gamma stabilization. Lower values can speed up simple subjects; 0 is off.</summary>
    /// <value>Whole number, 0 to 20. When null the service decides.</value>
    public int? MinSnrGamma { get; init; }

    /// <inheritdoc cref="ImageResourceTraining.KohyaImageResourceTrainingInput.FlipAugmentation"/>
    public bool? FlipAugmentation { get; init; }

    /// <summary>Whether the order of caption tags is shuffled.</summary>
    /// <value>When null the service uses false.</value>
    public bool? ShuffleTokens { get; init; }

    /// <summary>How many leading caption tags stay in place while shuffling.</summary>
    /// <value>Whole number, 0 to 10. When null the service uses 0.</value>
    public int? KeepTokens { get; init; }

    /// <summary>The word in a prompt that activates the LoRA. Advised for characters and styles.</summary>
    /// <value>When null: none.</value>
    public string? TriggerWord { get; init; }

    /// <summary>A LoRA to train further, instead of starting anew.</summary>
    /// <value>The AIR of a lora or locon or lycoris or dora. When null the service decides.</value>
    public Air? ContinueFrom { get; init; }

    /// <inheritdoc cref="ImageGen.ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }

    /// <summary>Another text encoder, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? TextEncoderModel { get; init; }

    /// <inheritdoc cref="AceStepAudio.AceStepAudioInput.VaeModel"/>
    public Air? VaeModel { get; init; }

    /// <summary>The kind of text encoder, as ComfyUI names it.</summary>
    /// <value>When null: none.</value>
    public string? ClipType { get; init; }

    /// <summary>Whether the VAE runs at full precision, for checkpoints that give black images otherwise.</summary>
    /// <value>When null the service uses false.</value>
    public bool? NoHalfVae { get; init; }

    /// <summary>The number format of the calculation, for example <c>bf16</c>.</summary>
    /// <value>When null: none.</value>
    public string? TrainingDtype { get; init; }

    /// <summary>The number format that the LoRA is saved in.</summary>
    /// <value>When null: none.</value>
    public string? LoraDtype { get; init; }

    /// <summary>The number format that the diffusion model is loaded in.</summary>
    /// <value>When null: none.</value>
    public string? UnetWeightDtype { get; init; }

    /// <summary>Whether the backward pass runs quantized, to save memory.</summary>
    /// <value>When null the service decides.</value>
    public bool? QuantizedBackward { get; init; }

    /// <summary>Whether the LoRA is applied beside the weights instead of merged into them.</summary>
    /// <value>When null the service decides.</value>
    public bool? BypassMode { get; init; }

    /// <summary>How many batches are added up before the weights change.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? GradAccumulationSteps { get; init; }

    /// <summary>How the error is measured, as ComfyUI names it.</summary>
    /// <value>When null: none.</value>
    public string? LossFunction { get; init; }

    /// <summary>The kind of adapter that is trained, as ComfyUI names it.</summary>
    /// <value>When null: none.</value>
    public string? Algorithm { get; init; }

    /// <summary>How deep intermediate results are recomputed rather than kept, to save memory.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? CheckpointDepth { get; init; }

    /// <summary>Whether weights wait in main memory while they are not needed.</summary>
    /// <value>When null the service decides.</value>
    public bool? Offloading { get; init; }

    /// <summary>Shift of the noise schedule while training.</summary>
    /// <value>When null the service decides.</value>
    public double? ModelSamplingShift { get; init; }

    /// <summary>Whether encoded images are kept between passes.</summary>
    /// <value>When null the service decides.</value>
    public bool? DatasetCaching { get; init; }

    /// <inheritdoc cref="AiToolkitTrainingInput.StorageBuzzPerEpoch"/>
    public double? StorageBuzzPerEpoch { get; init; }
    /// <inheritdoc cref="AiToolkitTrainingInput.DefaultSteps"/>
    public int? DefaultSteps { get; init; }
    /// <inheritdoc cref="AiToolkitTrainingInput.MaxBatchSize"/>
    public int? MaxBatchSize { get; init; }

    /// <summary>The model family of the models that are given.</summary>
    /// <value>When null: none.</value>
    public string? Ecosystem { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyTrainingInput>(
        "training", [new("engine", "comfy")])
    {
        Title = "LoRA training with ComfyUI",
        OwnParameters = TrainingRows.All.With(
            new AirParameter(new Member<ComfyTrainingInput, Air?>(
                "model", nameof(Model), "The checkpoint that the LoRA is trained on.", i => i.Model, (i, v) => i with { Model = v }))
            {
                After = "trainingData",
                Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"],
                Default = "urn:air:sdxl:checkpoint:civitai:101055@128078",
            },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "epochs", nameof(Epochs), "How many checkpoints are saved.", i => i.Epochs, (i, v) => i with { Epochs = (int?)v }))
            { After = "model", Minimum = 1, Maximum = 200 },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "steps", nameof(Steps), "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { After = "epochs", Minimum = 1, Maximum = 10000 },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "resolution", nameof(Resolution), "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
            { After = "steps", Minimum = 256, Maximum = 1024, Default = 1024 },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "batchSize", nameof(BatchSize), "Images looked at in one step. More is faster and takes more memory.", i => i.BatchSize,
                (i, v) => i with { BatchSize = (int?)v }))
            { After = "resolution", Minimum = 1, Maximum = 4, Default = 1 },
            new NumberParameter(new Member<ComfyTrainingInput, double?>(
                "lr", nameof(LearningRate), "Learning rate of the image model.", i => i.LearningRate, (i, v) => i with { LearningRate = v }))
            { After = "batchSize", Minimum = 0, Maximum = 1, Default = 0.0001 },
            new NumberParameter(new Member<ComfyTrainingInput, double?>(
                "textEncoderLr", nameof(TextEncoderLearningRate), "Learning rate of the text encoder.", i => i.TextEncoderLearningRate,
                (i, v) => i with { TextEncoderLearningRate = v }))
            { After = "lr", Minimum = 0, Maximum = 1, Applies = new("trainTextEncoder", "true") },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "trainTextEncoder", nameof(TrainTextEncoder), "Whether the text encoder is trained too.", i => i.TrainTextEncoder,
                (i, v) => i with { TrainTextEncoder = v }))
            { After = "textEncoderLr" },
            new ChoiceParameter<LrScheduler>(new Member<ComfyTrainingInput, LrScheduler?>(
                "lrScheduler", nameof(LrScheduler), "How the learning rate changes over the run.", i => i.LrScheduler, (i, v) => i with { LrScheduler = v }))
            { After = "trainTextEncoder" },
            new ChoiceParameter<OptimizerType>(new Member<ComfyTrainingInput, OptimizerType?>(
                "optimizerType", nameof(Optimizer), "The optimizer.", i => i.Optimizer, (i, v) => i with { Optimizer = v }))
            { After = "lrScheduler" },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "networkDim", nameof(NetworkDim), "Rank of the LoRA. Higher holds more and makes a larger file.", i => i.NetworkDim,
                (i, v) => i with { NetworkDim = (int?)v }))
            { After = "optimizerType", Minimum = 1, Maximum = 256 },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "networkAlpha", nameof(NetworkAlpha), "Scale of the LoRA; the effective rate is scaled by alpha / rank.", i => i.NetworkAlpha,
                (i, v) => i with { NetworkAlpha = (int?)v }))
            { After = "networkDim", Minimum = 1, Maximum = 256 },
            new NumberParameter(new Member<ComfyTrainingInput, double?>(
                "noiseOffset", nameof(NoiseOffset), "Noise added while training, for very dark and very bright images.", i => i.NoiseOffset,
                (i, v) => i with { NoiseOffset = v }))
            { After = "networkAlpha", Minimum = 0, Maximum = 1 },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "minSnrGamma", nameof(MinSnrGamma), "Min-SNR-gamma stabilization; 0 is off.", i => i.MinSnrGamma, (i, v) => i with { MinSnrGamma = (int?)v }))
            { After = "noiseOffset", Minimum = 0, Maximum = 20 },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "flipAugmentation", nameof(FlipAugmentation), "Whether images are mirrored at random.", i => i.FlipAugmentation,
                (i, v) => i with { FlipAugmentation = v }))
            { After = "minSnrGamma", Default = false },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "shuffleTokens", nameof(ShuffleTokens), "Whether the order of caption tags is shuffled.", i => i.ShuffleTokens,
                (i, v) => i with { ShuffleTokens = v }))
            { After = "flipAugmentation", Default = false },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "keepTokens", nameof(KeepTokens), "How many leading caption tags stay in place while shuffling.", i => i.KeepTokens,
                (i, v) => i with { KeepTokens = (int?)v }))
            { After = "shuffleTokens", Minimum = 0, Maximum = 10, Default = 0, Applies = new("shuffleTokens", "true") },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "triggerWord", nameof(TriggerWord), "The word in a prompt that activates the LoRA.", i => i.TriggerWord,
                (i, v) => i with { TriggerWord = v }))
            { After = "keepTokens" },
            new AirParameter(new Member<ComfyTrainingInput, Air?>(
                "continueFrom", nameof(ContinueFrom), "A LoRA of the same ecosystem to train further.", i => i.ContinueFrom,
                (i, v) => i with { ContinueFrom = v }))
            { After = "triggerWord", Types = ["lora", "locon", "lycoris", "dora"] },
            new AirParameter(new Member<ComfyTrainingInput, Air?>(
                "diffusionModel", nameof(DiffusionModel), "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
                (i, v) => i with { DiffusionModel = v }))
            { After = "continueFrom" },
            new AirParameter(new Member<ComfyTrainingInput, Air?>(
                "textEncoderModel", nameof(TextEncoderModel), "Another text encoder, by its AIR.", i => i.TextEncoderModel,
                (i, v) => i with { TextEncoderModel = v }))
            { After = "diffusionModel" },
            new AirParameter(new Member<ComfyTrainingInput, Air?>(
                "vaeModel", nameof(VaeModel), "Another VAE, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
            { After = "textEncoderModel" },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "clipType", nameof(ClipType), "The kind of text encoder, as ComfyUI names it.", i => i.ClipType, (i, v) => i with { ClipType = v }))
            { After = "vaeModel" },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "noHalfVae", nameof(NoHalfVae), "Whether the VAE runs at full precision, for checkpoints that give black images otherwise.",
                i => i.NoHalfVae, (i, v) => i with { NoHalfVae = v }))
            { After = "clipType", Default = false },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "trainingDtype", nameof(TrainingDtype), "The number format of the calculation, for example bf16.", i => i.TrainingDtype,
                (i, v) => i with { TrainingDtype = v }))
            { After = "noHalfVae" },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "loraDtype", nameof(LoraDtype), "The number format that the LoRA is saved in.", i => i.LoraDtype, (i, v) => i with { LoraDtype = v }))
            { After = "trainingDtype" },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "unetWeightDtype", nameof(UnetWeightDtype), "The number format that the diffusion model is loaded in.", i => i.UnetWeightDtype,
                (i, v) => i with { UnetWeightDtype = v }))
            { After = "loraDtype" },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "quantizedBackward", nameof(QuantizedBackward), "Whether the backward pass runs quantized, to save memory.", i => i.QuantizedBackward,
                (i, v) => i with { QuantizedBackward = v }))
            { After = "unetWeightDtype" },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "bypassMode", nameof(BypassMode), "Whether the LoRA is applied beside the weights instead of merged into them.", i => i.BypassMode,
                (i, v) => i with { BypassMode = v }))
            { After = "quantizedBackward" },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "gradAccumulationSteps", nameof(GradAccumulationSteps), "How many batches are added up before the weights change.",
                i => i.GradAccumulationSteps, (i, v) => i with { GradAccumulationSteps = (int?)v }))
            { After = "bypassMode" },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "lossFunction", nameof(LossFunction), "How the error is measured, as ComfyUI names it.", i => i.LossFunction,
                (i, v) => i with { LossFunction = v }))
            { After = "gradAccumulationSteps" },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "algorithm", nameof(Algorithm), "The kind of adapter that is trained, as ComfyUI names it.", i => i.Algorithm,
                (i, v) => i with { Algorithm = v }))
            { After = "lossFunction" },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "checkpointDepth", nameof(CheckpointDepth), "How deep intermediate results are recomputed rather than kept, to save memory.",
                i => i.CheckpointDepth, (i, v) => i with { CheckpointDepth = (int?)v }))
            { After = "algorithm" },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "offloading", nameof(Offloading), "Whether weights wait in main memory while they are not needed.", i => i.Offloading,
                (i, v) => i with { Offloading = v }))
            { After = "checkpointDepth" },
            new NumberParameter(new Member<ComfyTrainingInput, double?>(
                "modelSamplingShift", nameof(ModelSamplingShift), "Shift of the noise schedule while training.", i => i.ModelSamplingShift,
                (i, v) => i with { ModelSamplingShift = v }))
            { After = "offloading" },
            new BooleanParameter(new Member<ComfyTrainingInput, bool?>(
                "datasetCaching", nameof(DatasetCaching), "Whether encoded images are kept between passes.", i => i.DatasetCaching,
                (i, v) => i with { DatasetCaching = v }))
            { After = "modelSamplingShift" },
            TrainingRows.UsesStepPricing with { Source = "" },
            TrainingRows.RequiresAgeClassification with { Source = Sources.SchemaTraining },
            new NumberParameter(new Member<ComfyTrainingInput, double?>(
                "storageBuzzPerEpoch", nameof(StorageBuzzPerEpoch), "What storing a checkpoint costs.", i => i.StorageBuzzPerEpoch,
                (i, v) => i with { StorageBuzzPerEpoch = v }))
            { IsReadOnly = true },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "defaultSteps", nameof(DefaultSteps), "The steps the service uses when none are sent.", i => i.DefaultSteps,
                (i, v) => i with { DefaultSteps = (int?)v }))
            { IsReadOnly = true },
            new IntegerParameter(new Member<ComfyTrainingInput, long?>(
                "maxBatchSize", nameof(MaxBatchSize), "The largest batch of the ecosystem.", i => i.MaxBatchSize,
                (i, v) => i with { MaxBatchSize = (int?)v }))
            { IsReadOnly = true },
            new TextParameter(new Member<ComfyTrainingInput, string?>(
                "ecosystem", nameof(Ecosystem), "The model family of the models that are given.", i => i.Ecosystem, (i, v) => i with { Ecosystem = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyTraining,
        Rules = [ComfyTrainingRules.Rate],
    };

    internal override InputDefinition GetDefinition() => Row;
}
