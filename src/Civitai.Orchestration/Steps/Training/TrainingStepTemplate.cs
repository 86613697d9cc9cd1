using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>A step that trains a LoRA.</summary>
public sealed partial record TrainingStepTemplate : WorkflowStepTemplate, IStepTemplate<TrainingOutput>
{
    /// <summary>Creates a step without a name.</summary>
    public TrainingStepTemplate()
        : base("training")
    {
    }

    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TrainingInput Input { get; init; }

    /// <inheritdoc/>
    public override TrainingStepTemplate WithDefaults() => this with { Input = Input?.WithDefaults()! }; // a missing input stays missing

    internal override StepInput? GetInput() => Input;
}
