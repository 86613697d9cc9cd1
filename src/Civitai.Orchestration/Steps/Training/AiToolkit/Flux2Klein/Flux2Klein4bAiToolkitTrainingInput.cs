// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA of the 4B model of FLUX.2 klein with AI Toolkit.</summary>
public sealed partial record Flux2Klein4bAiToolkitTrainingInput : Flux2KleinAiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2Klein4bAiToolkitTrainingInput()
        : base("4b")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2Klein4bAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "flux2klein"), new("modelVariant", "4b")])
    {
        Title = "FLUX.2 klein 4B LoRA training",
        BaseModel = "FLUX.2-klein-base-4B",
        Runtime = TypicalRuntime.Minutes(3, 10, "2000 steps of 10 images; 5 to 15 minutes for edits"),
        Price = new TrainingPrice(null, 0.2m, 10, 2000, 10, Sources.KleinTrainingPage) { PerSample = 8, SampleSource = Sources.KleinTrainingPage },
        Source = Sources.KleinTrainingPage,
        Rules = [AiToolkitRules.Common, AiToolkitRules.EditTrainingNeedsSourceImages],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.KleinTrainingPage },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new BooleanParameter(Flux2KleinAiToolkitMembers.IsEditTraining) { Default = false, Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 200, Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, Default = 2000, AdvisedMinimum = 1500, AdvisedMaximum = 2500, Advice = "Short runs underbake, long ones overcook.", Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 2, Advice = "The service clamps to 2.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, AdvisedMinimum = 0.0001, AdvisedMaximum = 0.0005, Advice = "Higher rates overcook, lower ones learn little.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.KleinTrainingPage },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = false, Source = Sources.KleinTrainingPage },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.KleinTrainingPage },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.AdamW8Bit, Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 32, AdvisedMinimum = 16, AdvisedMaximum = 32, Advice = "This range is documented for the ecosystem.", Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.KleinTrainingPage },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0, Source = Sources.KleinTrainingPage },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.KleinTrainingPage },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.KleinTrainingPage },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.KleinTrainingPage },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.KleinTrainingPage },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["flux2", "flux2klein"], Source = Sources.KleinTrainingPage },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.KleinTrainingPage },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
