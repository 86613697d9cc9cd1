// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>The members of <see cref="AiToolkitTrainingInput"/>, for the tables.</summary>
internal static class AiToolkitMembers
{
    internal static readonly Member<Air?> Model = new Member<AiToolkitTrainingInput, Air?>(
        "model", "Model", "The model that the LoRA is trained on.", i => i.Model, (i, v) => i with { Model = v });

    internal static readonly Member<long?> Epochs = new Member<AiToolkitTrainingInput, long?>(
        "epochs", "Epochs", "Saved checkpoints, each downloadable on its own; without steps also the passes over the data and the price.", i => i.Epochs, (i, v) => i with { Epochs = (int?)v });

    internal static readonly Member<long?> Steps = new Member<AiToolkitTrainingInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<long?> Resolution = new Member<AiToolkitTrainingInput, long?>(
        "resolution", "Resolution", "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v });

    internal static readonly Member<long?> BatchSize = new Member<AiToolkitTrainingInput, long?>(
        "batchSize", "BatchSize", "Images looked at in one step. More is faster and takes more memory.", i => i.BatchSize, (i, v) => i with { BatchSize = (int?)v });

    internal static readonly Member<double?> LearningRate = new Member<AiToolkitTrainingInput, double?>(
        "lr", "LearningRate", "Learning rate of the image model.", i => i.LearningRate, (i, v) => i with { LearningRate = v });

    internal static readonly Member<double?> TextEncoderLearningRate = new Member<AiToolkitTrainingInput, double?>(
        "textEncoderLr", "TextEncoderLearningRate", "Learning rate of the text encoder.", i => i.TextEncoderLearningRate, (i, v) => i with { TextEncoderLearningRate = v });

    internal static readonly Member<bool?> TrainTextEncoder = new Member<AiToolkitTrainingInput, bool?>(
        "trainTextEncoder", "TrainTextEncoder", "Whether the text encoder is trained too.", i => i.TrainTextEncoder, (i, v) => i with { TrainTextEncoder = v });

    internal static readonly Member<LrScheduler?> LrScheduler = new Member<AiToolkitTrainingInput, LrScheduler?>(
        "lrScheduler", "LrScheduler", "How the learning rate changes over the run.", i => i.LrScheduler, (i, v) => i with { LrScheduler = v });

    internal static readonly Member<OptimizerType?> Optimizer = new Member<AiToolkitTrainingInput, OptimizerType?>(
        "optimizerType", "Optimizer", "The optimizer.", i => i.Optimizer, (i, v) => i with { Optimizer = v });

    internal static readonly Member<long?> NetworkDim = new Member<AiToolkitTrainingInput, long?>(
        "networkDim", "NetworkDim", "Rank of the LoRA. Higher holds more and makes a larger file.", i => i.NetworkDim, (i, v) => i with { NetworkDim = (int?)v });

    internal static readonly Member<long?> NetworkAlpha = new Member<AiToolkitTrainingInput, long?>(
        "networkAlpha", "NetworkAlpha", "Scale of the LoRA; the effective rate is scaled by alpha / rank.", i => i.NetworkAlpha, (i, v) => i with { NetworkAlpha = (int?)v });

    internal static readonly Member<double?> NoiseOffset = new Member<AiToolkitTrainingInput, double?>(
        "noiseOffset", "NoiseOffset", "Noise added while training, for very dark and very bright images.", i => i.NoiseOffset, (i, v) => i with { NoiseOffset = v });

    internal static readonly Member<bool?> FlipAugmentation = new Member<AiToolkitTrainingInput, bool?>(
        "flipAugmentation", "FlipAugmentation", "Whether images are mirrored at random.", i => i.FlipAugmentation, (i, v) => i with { FlipAugmentation = v });

    internal static readonly Member<bool?> ShuffleTokens = new Member<AiToolkitTrainingInput, bool?>(
        "shuffleTokens", "ShuffleTokens", "Whether the order of caption tags is shuffled.", i => i.ShuffleTokens, (i, v) => i with { ShuffleTokens = v });

    internal static readonly Member<long?> KeepTokens = new Member<AiToolkitTrainingInput, long?>(
        "keepTokens", "KeepTokens", "How many leading caption tags stay in place while shuffling.", i => i.KeepTokens, (i, v) => i with { KeepTokens = (int?)v });

    internal static readonly Member<string?> TriggerWord = new Member<AiToolkitTrainingInput, string?>(
        "triggerWord", "TriggerWord", "The word in a prompt that activates the LoRA.", i => i.TriggerWord, (i, v) => i with { TriggerWord = v });

    internal static readonly Member<Air?> ContinueFrom = new Member<AiToolkitTrainingInput, Air?>(
        "continueFrom", "ContinueFrom", "A LoRA of the same ecosystem to train further.", i => i.ContinueFrom, (i, v) => i with { ContinueFrom = v });

    internal static readonly Member<TrainingTraceMode?> Trace = new Member<AiToolkitTrainingInput, TrainingTraceMode?>(
        "trace", "Trace", "How much of the run is recorded.", i => i.Trace, (i, v) => i with { Trace = v });

    internal static readonly Member<double?> StorageBuzzPerEpoch = new Member<AiToolkitTrainingInput, double?>(
        "storageBuzzPerEpoch", "StorageBuzzPerEpoch", "What storing a checkpoint costs.", i => i.StorageBuzzPerEpoch, (i, v) => i with { StorageBuzzPerEpoch = v });

    internal static readonly Member<long?> DefaultSteps = new Member<AiToolkitTrainingInput, long?>(
        "defaultSteps", "DefaultSteps", "The steps the service uses when none are sent.", i => i.DefaultSteps, (i, v) => i with { DefaultSteps = (int?)v });

    internal static readonly Member<long?> MaxBatchSize = new Member<AiToolkitTrainingInput, long?>(
        "maxBatchSize", "MaxBatchSize", "The largest batch of the ecosystem.", i => i.MaxBatchSize, (i, v) => i with { MaxBatchSize = (int?)v });
}
