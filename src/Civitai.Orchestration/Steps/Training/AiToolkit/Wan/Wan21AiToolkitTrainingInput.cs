// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Wan 2.1 video LoRA with AI Toolkit.</summary>
public sealed partial record Wan21AiToolkitTrainingInput : WanAiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Wan21AiToolkitTrainingInput()
        : base("2.1")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan21AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "wan"), new("modelVariant", "2.1")])
    {
        Title = "Wan 2.1 LoRA training",
        BaseModel = "Wan 2.1 14B",
        Runtime = TypicalRuntime.Minutes(20, 60, "2000 steps of 4 clips"),
        Price = new TrainingPrice(null, 0.5m, 200, 2000, 10, Sources.WanTrainingPage),
        Source = Sources.WanTrainingPage,
        NotInSchema = "ecosystem is 'wan', which is documented as a preview and is not in the published schema; the service may refuse it or fail right after the start.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.WanTrainingPage },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 200, Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = Sources.WanTrainingPage },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, Default = 2000, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 1, Advice = "The service clamps to 1.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, AdvisedMaximum = 0.0002, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.WanTrainingPage },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = false, Source = Sources.WanTrainingPage },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.WanTrainingPage },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.AdamW8Bit, Source = Sources.WanTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 32, Source = Sources.WanTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.WanTrainingPage },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0, Source = Sources.WanTrainingPage },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.WanTrainingPage },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.WanTrainingPage },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.WanTrainingPage },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.WanTrainingPage },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["wan"], Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.WanTrainingPage },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
