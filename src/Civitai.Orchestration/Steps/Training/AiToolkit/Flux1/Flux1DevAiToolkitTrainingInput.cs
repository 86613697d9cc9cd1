// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a FLUX.1 dev LoRA with AI Toolkit. The base model is fixed.</summary>
public sealed partial record Flux1DevAiToolkitTrainingInput : Flux1AiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux1DevAiToolkitTrainingInput()
        : base("dev")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1DevAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "flux1"), new("modelVariant", "dev")])
    {
        Title = "Flux 1 dev LoRA training",
        BaseModel = "black-forest-labs/FLUX.1-dev",
        Runtime = TypicalRuntime.Minutes(10, 30, "2000 steps of 10 images"),
        Price = new TrainingPrice(null, 0.9m, 20, 2000, 10, Sources.Flux1Seed),
        Source = Sources.Flux1Seed,
        Rules = [AiToolkitRules.Common],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.Flux1Seed },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 20, Default = 10, Source = Sources.Flux1Seed },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, Default = 2000, AdvisedMinimum = 1000, Advice = "Short runs underbake; 1500 to 2500 steps are the documented remedy for a character.", Source = Sources.Flux1Seed },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 1, Advice = "The service clamps to 1.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, AdvisedMaximum = 0.0005, Advice = "Flux 1 is sensitive to high learning rates.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.Flux1Seed },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = false, AdvisedMaximum = 0, Advice = "Flux 1 gains little from it.", Source = Sources.Flux1Seed },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.Flux1Seed },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.AdamW8Bit, Source = Sources.Flux1Seed },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 16, AdvisedMaximum = 16, Advice = "An overfitted LoRA is likelier; a smaller rank is the documented remedy.", Source = Sources.Flux1Seed },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.Flux1Seed },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0, Source = Sources.Flux1Seed },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.Flux1Seed },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.Flux1Seed },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.Flux1Seed },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.Flux1Seed },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["flux1"], Source = Sources.Flux1Seed },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.Flux1Seed },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
