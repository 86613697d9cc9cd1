// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Krea 2 image LoRA with AI Toolkit.</summary>
public sealed partial record Krea2AiToolkitTrainingInput : AiToolkitTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Krea2AiToolkitTrainingInput()
        : base("krea2")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Krea2AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "krea2")])
    {
        Title = "Krea 2 LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaKrea2AiToolkitTraining,
        Rules = [AiToolkitRules.Common],
        OwnParameters =
        [
            new TrainingDataParameter(TrainingMembers.TrainingData) { IsRequired = true, Source = Sources.SchemaTraining },
            new AirParameter(AiToolkitMembers.Model) { Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], NotInSchema = AiToolkitRules.ModelNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.Epochs) { Minimum = 1, Maximum = 200, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.Steps) { Minimum = 1, Maximum = 10000, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.Resolution) { Minimum = 1, NotInSchema = AiToolkitRules.ResolutionNotInSchema, Source = Sources.SeenInUse },
            new IntegerParameter(AiToolkitMembers.BatchSize) { Minimum = 1, Maximum = 4, Default = 1, AdvisedMaximum = 1, Advice = "The service clamps to 1.", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.LearningRate) { Minimum = 0, Maximum = 1, Default = 0.0001, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.TextEncoderLearningRate) { Minimum = 0, Maximum = 1, AppliesWhen = "trainTextEncoder is true.", Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.TrainTextEncoder) { Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<LrScheduler>(AiToolkitMembers.LrScheduler) { Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<OptimizerType>(AiToolkitMembers.Optimizer) { Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.NetworkDim) { Minimum = 1, Maximum = 256, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.NetworkAlpha) { Minimum = 1, Maximum = 256, Rule = AiToolkitRules.AlphaFollowsDim, RuleText = "networkDim", Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.NoiseOffset) { Minimum = 0, Maximum = 1, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.FlipAugmentation) { Default = false, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(AiToolkitMembers.ShuffleTokens) { Default = false, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.KeepTokens) { Minimum = 0, Maximum = 10, Default = 0, AppliesWhen = "shuffleTokens is true.", Source = Sources.SchemaAiToolkit },
            new TextParameter(AiToolkitMembers.TriggerWord) { Source = Sources.SchemaAiToolkit },
            new AirParameter(AiToolkitMembers.ContinueFrom) { Types = ["lora", "locon", "lycoris", "dora"], Ecosystems = ["krea2"], Source = Sources.SchemaAiToolkit },
            new ChoiceParameter<TrainingTraceMode>(AiToolkitMembers.Trace) { Source = Sources.NewerTypes },
            new TrainingSamplesParameter(TrainingMembers.Samples) { Source = Sources.SchemaTraining },
            new BooleanParameter(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new BooleanParameter(TrainingMembers.RequiresAgeClassification) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new NumberParameter(AiToolkitMembers.StorageBuzzPerEpoch) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.DefaultSteps) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
            new IntegerParameter(AiToolkitMembers.MaxBatchSize) { IsReadOnly = true, Source = Sources.SchemaAiToolkit },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
