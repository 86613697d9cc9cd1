// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an SDXL LoRA with AI Toolkit; it works with any SDXL checkpoint.</summary>
public sealed partial record SdxlAiToolkitTrainingInput : AiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public SdxlAiToolkitTrainingInput()
        : base("sdxl")
    {
    }

    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 200 divided by the image count, rounded up.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    /// <summary>Min-SNR-gamma stabilization. Lower values can speed up simple subjects; 0 is off.</summary>
    /// <value>Whole number, 0 to 20. When null the service uses 5.</value>
    public int? MinSnrGamma { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SdxlAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "sdxl")])
    {
        Title = "SDXL LoRA training",
        BaseModel = "Juggernaut XL (urn:air:sdxl:checkpoint:civitai:101055@128078)",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Minutes(5, 15, "10 epochs of 15 images"),
        Price = new TrainingPrice(50, 0.2m, 10, 2000, 10, Sources.SdSeed),
        Source = Sources.SdSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.SdSeed },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Default = "urn:air:sdxl:checkpoint:civitai:101055@128078", Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 20, Rule = AiToolkitRules.DefaultEpochs, RuleText = "5; 10 checkpoints when steps is set", AdvisedMinimum = 5, Advice = "Short runs under-train; more epochs or repeats are the documented remedy.", Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, RuleText = "2000 when priced by step; otherwise they follow from the epochs", Source = Sources.SchemaAiToolkit },
            new IntegerParameter(Members.NumberOfRepeats) { Minimum = 1, Maximum = 5000, Rule = AiToolkitRules.Repeats200, RuleText = "200 / count, rounded up", NotInSchema = AiToolkitRules.RepeatsLeftSchema, Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, Source = Sources.SdSeed },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, Rule = AiToolkitRules.TextEncoderRate, RuleText = "0.00005", AppliesWhen = "trainTextEncoder is true.", Source = Sources.SdSeed },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = true, Source = Sources.SdSeed },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.SdSeed },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.Adafactor, Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 32, AdvisedMaximum = 32, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.SdSeed },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0.1, Source = Sources.SdSeed },
            new IntegerParameter(Members.MinSnrGamma) { Minimum = 0, Maximum = 20, Default = 5, Source = Sources.SdSeed },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.SdSeed },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.SdSeed },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.SdSeed },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.SdSeed },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.SdSeed },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<long?> NumberOfRepeats = new Member<SdxlAiToolkitTrainingInput, long?>(
            "numberOfRepeats", "NumberOfRepeats", "How often each image is repeated within an epoch.", i => i.NumberOfRepeats, (i, v) => i with { NumberOfRepeats = (int?)v });

        internal static readonly Member<long?> MinSnrGamma = new Member<SdxlAiToolkitTrainingInput, long?>(
            "minSnrGamma", "MinSnrGamma", "Min-SNR-gamma stabilization; 0 is off.", i => i.MinSnrGamma, (i, v) => i with { MinSnrGamma = (int?)v });
    }
}
