// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training an LTX-2 video LoRA with AI Toolkit, from short clips.</summary>
public sealed partial record Ltx2AiToolkitTrainingInput : AiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Ltx2AiToolkitTrainingInput()
        : base("ltx2")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Ltx2AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ltx2")])
    {
        Title = "LTX-2 LoRA training",
        BaseModel = "Lightricks/LTX-2",
        NativeResolution = 768,
        Runtime = TypicalRuntime.Minutes(30, 60, "3000 steps of 4 clips"),
        Price = new TrainingPrice(null, 0.75m, 50, 3000, 10, Sources.LtxTrainingPage),
        Source = Sources.LtxTrainingPage,
        Rules = [AiToolkitRules.Common],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.LtxTrainingPage },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 200, Default = 10, AdvisedMaximum = 20, Advice = "The documentation gives 1 to 20 as the range; the published schema allows 200.", Source = Sources.LtxTrainingPage },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, Default = 3000, Source = Sources.LtxTrainingPage },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 1, Advice = "The service clamps to 1.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, AdvisedMaximum = 0.0002, Advice = "This rate is documented for the ecosystem.", AdvisedUnless = AiToolkitRules.UsesProdigy, Source = Sources.LtxTrainingPage },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Default = false, Source = Sources.LtxTrainingPage },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Default = Training.LrScheduler.Cosine, Source = Sources.LtxTrainingPage },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Default = OptimizerType.AdamW8Bit, Source = Sources.LtxTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Default = 32, Source = Sources.LtxTrainingPage },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.LtxTrainingPage },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Default = 0, Source = Sources.LtxTrainingPage },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.LtxTrainingPage },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.LtxTrainingPage },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.LtxTrainingPage },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.LtxTrainingPage },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["ltx2"], Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.LtxTrainingPage },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
