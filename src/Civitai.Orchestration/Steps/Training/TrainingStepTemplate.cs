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

    internal override ValueShape OutputShape => TrainingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override WorkflowStepTemplate AsView() => this with { Input = (TrainingInput)Input?.AsView()!, Mark = ViewMark.View }; // a missing input stays missing
}
