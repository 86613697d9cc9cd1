// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="AiToolkitTrainingInput"/> share.</summary>
internal static class AiToolkitRows
{
    internal static readonly AirParameter Model = new(new Member<AiToolkitTrainingInput, Air?>(
        "model", "Model", "The model that the LoRA is trained on.", i => i.Model, (i, v) => i with { Model = v }))
    {
        Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"],
        NotInSchema = AiToolkitRules.ModelNotInSchema,
        Source = Sources.SeenInUse,
    };
    internal static readonly IntegerParameter Epochs = new(new Member<AiToolkitTrainingInput, long?>(
        "epochs", "Epochs", "Saved checkpoints, each downloadable on its own; without steps also the passes over the data and the price.", i => i.Epochs,
        (i, v) => i with { Epochs = (int?)v }))
    { Minimum = 1, Maximum = 200, Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter Steps = new(new Member<AiToolkitTrainingInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 10000, Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter Resolution = new(new Member<AiToolkitTrainingInput, long?>(
        "resolution", "Resolution", "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
    { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse };
    internal static readonly IntegerParameter BatchSize = new(new Member<AiToolkitTrainingInput, long?>(
        "batchSize", "BatchSize", "Images looked at in one step. More is faster and takes more memory.", i => i.BatchSize,
        (i, v) => i with { BatchSize = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 1, Advice = "The service clamps to 1.", Source = Sources.SchemaAiToolkit };
    internal static readonly NumberParameter LearningRate = new(new Member<AiToolkitTrainingInput, double?>(
        "lr", "LearningRate", "Learning rate of the image model.", i => i.LearningRate, (i, v) => i with { LearningRate = v }))
    { Minimum = 0, Maximum = 1, Default = 0.0001, Source = Sources.SchemaAiToolkit };
    internal static readonly NumberParameter TextEncoderLearningRate = new(new Member<AiToolkitTrainingInput, double?>(
        "textEncoderLr", "TextEncoderLearningRate", "Learning rate of the text encoder.", i => i.TextEncoderLearningRate,
        (i, v) => i with { TextEncoderLearningRate = v }))
    { Minimum = 0, Maximum = 1, Applies = new("trainTextEncoder", "true"), Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter TrainTextEncoder = new(new Member<AiToolkitTrainingInput, bool?>(
        "trainTextEncoder", "TrainTextEncoder", "Whether the text encoder is trained too.", i => i.TrainTextEncoder,
        (i, v) => i with { TrainTextEncoder = v }))
    { Source = Sources.SchemaAiToolkit };
    internal static readonly ChoiceParameter<LrScheduler> LrScheduler = new(new Member<AiToolkitTrainingInput, LrScheduler?>(
        "lrScheduler", "LrScheduler", "How the learning rate changes over the run.", i => i.LrScheduler, (i, v) => i with { LrScheduler = v }))
    { Default = Training.LrScheduler.Cosine };
    internal static readonly ChoiceParameter<OptimizerType> Optimizer = new(new Member<AiToolkitTrainingInput, OptimizerType?>(
        "optimizerType", "Optimizer", "The optimizer.", i => i.Optimizer, (i, v) => i with { Optimizer = v }))
    { Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter NetworkDim = new(new Member<AiToolkitTrainingInput, long?>(
        "networkDim", "NetworkDim", "Rank of the LoRA. Higher holds more and makes a larger file.", i => i.NetworkDim,
        (i, v) => i with { NetworkDim = (int?)v }))
    { Minimum = 1, Maximum = 256, Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter NetworkAlpha = new(new Member<AiToolkitTrainingInput, long?>(
        "networkAlpha", "NetworkAlpha", "Scale of the LoRA; the effective rate is scaled by alpha / rank.", i => i.NetworkAlpha,
        (i, v) => i with { NetworkAlpha = (int?)v }))
    { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim" };
    internal static readonly NumberParameter NoiseOffset = new(new Member<AiToolkitTrainingInput, double?>(
        "noiseOffset", "NoiseOffset", "Noise added while training, for very dark and very bright images.", i => i.NoiseOffset,
        (i, v) => i with { NoiseOffset = v }))
    { Minimum = 0, Maximum = 1, Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter FlipAugmentation = new(new Member<AiToolkitTrainingInput, bool?>(
        "flipAugmentation", "FlipAugmentation", "Whether images are mirrored at random.", i => i.FlipAugmentation, (i, v) => i with { FlipAugmentation = v }))
    { Default = false };
    internal static readonly BooleanParameter ShuffleTokens = new(new Member<AiToolkitTrainingInput, bool?>(
        "shuffleTokens", "ShuffleTokens", "Whether the order of caption tags is shuffled.", i => i.ShuffleTokens, (i, v) => i with { ShuffleTokens = v }))
    { Default = false };
    internal static readonly IntegerParameter KeepTokens = new(new Member<AiToolkitTrainingInput, long?>(
        "keepTokens", "KeepTokens", "How many leading caption tags stay in place while shuffling.", i => i.KeepTokens,
        (i, v) => i with { KeepTokens = (int?)v }))
    { Minimum = 0, Maximum = 10, Default = 0, Applies = new("shuffleTokens", "true") };
    internal static readonly TextParameter TriggerWord = new(new Member<AiToolkitTrainingInput, string?>(
        "triggerWord", "TriggerWord", "The word in a prompt that activates the LoRA.", i => i.TriggerWord, (i, v) => i with { TriggerWord = v }));
    internal static readonly AirParameter ContinueFrom = new(new Member<AiToolkitTrainingInput, Air?>(
        "continueFrom", "ContinueFrom", "A LoRA of the same ecosystem to train further.", i => i.ContinueFrom, (i, v) => i with { ContinueFrom = v }))
    { Types = ["lora", "locon", "lycoris", "dora"], Source = Sources.SchemaAiToolkit };
    internal static readonly ChoiceParameter<TrainingTraceMode> Trace = new(new Member<AiToolkitTrainingInput, TrainingTraceMode?>(
        "trace", "Trace", "How much of the run is recorded.", i => i.Trace, (i, v) => i with { Trace = v }))
    { Source = Sources.NewerTypes };
    internal static readonly NumberParameter StorageBuzzPerEpoch = new(new Member<AiToolkitTrainingInput, double?>(
        "storageBuzzPerEpoch", "StorageBuzzPerEpoch", "What storing a checkpoint costs.", i => i.StorageBuzzPerEpoch,
        (i, v) => i with { StorageBuzzPerEpoch = v }))
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter DefaultSteps = new(new Member<AiToolkitTrainingInput, long?>(
        "defaultSteps", "DefaultSteps", "The steps the service uses when none are sent.", i => i.DefaultSteps, (i, v) => i with { DefaultSteps = (int?)v }))
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };
    internal static readonly IntegerParameter MaxBatchSize = new(new Member<AiToolkitTrainingInput, long?>(
        "maxBatchSize", "MaxBatchSize", "The largest batch of the ecosystem.", i => i.MaxBatchSize, (i, v) => i with { MaxBatchSize = (int?)v }))
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };
    internal static readonly TrainingDataParameter TrainingData = TrainingRows.TrainingData with { Source = "" };
    internal static readonly TrainingSamplesParameter Samples = TrainingRows.Samples with { Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, Model, Epochs, Steps, Resolution, BatchSize, LearningRate, TextEncoderLearningRate, TrainTextEncoder, LrScheduler, Optimizer,
        NetworkDim, NetworkAlpha, NoiseOffset, FlipAugmentation, ShuffleTokens, KeepTokens, TriggerWord, ContinueFrom, Trace, Samples,
        TrainingRows.UsesStepPricing, TrainingRows.RequiresAgeClassification, StorageBuzzPerEpoch, DefaultSteps, MaxBatchSize,
    ];

    /// <summary>What <see cref="Sources.SdSeed"/> says of all its inputs.</summary>
    internal static IReadOnlyList<Parameter> OfSdSeed { get; } = All.With(
        Model with
        {
            Types = ["checkpoint"],
            Ecosystems = ["sdxl", "pony", "illustrious"],
            Default = "urn:air:sdxl:checkpoint:civitai:101055@128078",
            NotInSchema = null,
            Source = "",
        },
        Epochs with
        {
            Maximum = 20,
            Rule = AiToolkitRules.DefaultEpochs,
            RuleText = "5; 10 checkpoints when steps is set",
            AdvisedMinimum = 5,
            Advice = "Short runs under-train; more epochs or repeats are the documented remedy.",
            Source = "",
        },
        Steps with { RuleText = "2000 when priced by step; otherwise they follow from the epochs" },
        BatchSize with { AdvisedMaximum = null, Advice = null },
        LearningRate with { Source = "" },
        TextEncoderLearningRate with { Rule = AiToolkitRules.TextEncoderRate, RuleText = "0.00005", Source = "" },
        TrainTextEncoder with { Default = true, Source = "" },
        Optimizer with { Default = OptimizerType.Adafactor, Source = "" },
        NetworkDim with { Default = 32, AdvisedMaximum = 32, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = "" },
        NoiseOffset with { Default = 0.1, Source = "" },
        ContinueFrom with { Ecosystems = ["sdxl", "pony", "illustrious"] });

    /// <summary>What <see cref="Sources.OtherImageSeed"/> says of all its inputs.</summary>
    internal static IReadOnlyList<Parameter> OfOtherImageSeed { get; } = All.With(
        Epochs with
        {
            Maximum = 20,
            Rule = AiToolkitRules.DefaultEpochs,
            RuleText = "5; 10 checkpoints when steps is set",
            AdvisedMinimum = 5,
            Advice = "Short runs underbake; 8 to 15 epochs are the documented remedy.",
            Source = "",
        },
        Steps with { RuleText = "2000 when priced by step; otherwise they follow from the epochs" },
        BatchSize with { AdvisedMaximum = 2, Advice = "The service clamps to 2." },
        LearningRate with
        { AdvisedMaximum = 0.0005, Advice = "Higher rates overcook these ecosystems.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = "" },
        TrainTextEncoder with { Default = false, AdvisedMaximum = 0, Advice = "This ecosystem leaves the text encoder frozen.", Source = "" },
        Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" },
        NetworkDim with { Default = 32, AdvisedMaximum = 32, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = "" },
        NoiseOffset with { Default = 0, Source = "" },
        ContinueFrom with { Ecosystems = ["chroma"] });

    /// <summary>What <see cref="Sources.LtxTrainingPage"/> says of all its inputs.</summary>
    internal static IReadOnlyList<Parameter> OfLtxTrainingPage { get; } = All.With(
        Epochs with
        { Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = "" },
        Steps with { Default = 3000, Source = "" },
        LearningRate with
        { AdvisedMaximum = 0.0002, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = "" },
        TrainTextEncoder with { Default = false, Source = "" },
        Optimizer with { Default = OptimizerType.AdamW8Bit, Source = "" },
        NetworkDim with { Default = 32, Source = "" },
        NoiseOffset with { Default = 0, Source = "" },
        ContinueFrom with { Ecosystems = ["ltx2"] });
}
