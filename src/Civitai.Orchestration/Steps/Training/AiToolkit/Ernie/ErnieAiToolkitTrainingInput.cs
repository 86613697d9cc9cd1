// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an ERNIE Image LoRA with AI Toolkit.</summary>
public sealed partial record ErnieAiToolkitTrainingInput : AiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ErnieAiToolkitTrainingInput()
        : base("ernie")
    {
    }

    /// <summary>How often each image is repeated within an epoch.</summary>
    /// <value>Whole number, 1 to 5000. When null the service uses 200 divided by the image count, rounded up.</value>
    /// <remarks>Left the published schema on 2026-06-11; setting it yields a warning.</remarks>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ErnieAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ernie")])
    {
        Title = "ERNIE Image LoRA training",
        BaseModel = "baidu/ERNIE-Image",
        Runtime = TypicalRuntime.Minutes(3, 8, "5 epochs of 10 images"),
        Price = new TrainingPrice(100, 0.45m, 10, 2000, 10, Sources.OtherImageSeed),
        Source = Sources.OtherImageSeed,
        Rules = [AiToolkitRules.Common, AiToolkitRules.LengthIsAmbiguous],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.OtherImageSeed },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 20, Rule = AiToolkitRules.DefaultEpochs, RuleText = "5; 10 checkpoints when steps is set", AdvisedMinimum = 5, Advice = "Short runs underbake; 8 to 15 epochs are the documented remedy.", Source = Sources.OtherImageSeed },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, RuleText = "2000 when priced by step; otherwise they follow from the epochs", Source = Sources.SchemaAiToolkit },
            new IntegerParameter(Members.NumberOfRepeats) { Minimum = 1, Maximum = 5000, Rule = AiToolkitRules.Repeats200, RuleText = "200 / count, rounded up", NotInSchema = AiToolkitRules.RepeatsLeftSchema, Source = Sources.OtherImageSeed },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 2, Advice = "The service clamps to 2.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, AdvisedMaximum = 0.0005, Advice = "Higher rates overcook these ecosystems.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.OtherImageSeed },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = false, AdvisedMaximum = 0, Advice = "This ecosystem leaves the text encoder frozen.", Source = Sources.OtherImageSeed },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.OtherImageSeed },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.AdamW8Bit, Source = Sources.OtherImageSeed },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 32, AdvisedMaximum = 32, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = Sources.OtherImageSeed },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.OtherImageSeed },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0, Source = Sources.OtherImageSeed },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.OtherImageSeed },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.OtherImageSeed },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.OtherImageSeed },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.OtherImageSeed },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["ernie"], Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.OtherImageSeed },
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
        internal static readonly Member<long?> NumberOfRepeats = new Member<ErnieAiToolkitTrainingInput, long?>(
            "numberOfRepeats", "NumberOfRepeats", "How often each image is repeated within an epoch.", i => i.NumberOfRepeats, (i, v) => i with { NumberOfRepeats = (int?)v });
    }
}
