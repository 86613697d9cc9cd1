// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>What a training step is to learn, from which data and with which engine.</summary>
public abstract partial record TrainingInput : StepInput<TrainingOutput>
{
    private protected TrainingInput(string engine) => Engine = engine;

    internal static Union<TrainingInput> Union { get; } = new(TrainingTree.Create, static (raw, problem) => new UnknownTrainingInput(raw, problem));

    /// <summary>The engine, <c>ai-toolkit</c> or <c>comfy</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The images to learn from. Every image must pass the service's moderation.</summary>
    /// <value>A data set. Required.</value>
    public required TrainingData TrainingData { get; init; }

    /// <summary>Preview images to render with each saved checkpoint. Billed separately.</summary>
    /// <value>When null: none.</value>
    public TrainingSamples? Samples { get; init; }

    /// <summary>Whether the run is priced by step. Reported by the service; leave null.</summary>
    public bool? UsesStepPricing { get; init; }

    /// <summary>Whether the data set is checked for the age of persons. Reported by the service; leave null.</summary>
    public bool? RequiresAgeClassification { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new TrainingStepTemplate { Input = this };
}
