using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>A step that trains a LoRA through the older interface. New work is better served by <see cref="Training.TrainingStepTemplate"/>.</summary>
public sealed partial record ImageResourceTrainingStepTemplate : WorkflowStepTemplate, IStepTemplate<ImageResourceTrainingOutput>
{
    /// <summary>Creates a step without a name.</summary>
    public ImageResourceTrainingStepTemplate()
        : base("imageResourceTraining")
    {
    }

    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageResourceTrainingInput Input { get; init; }

    internal override ValueShape OutputShape => ImageResourceTrainingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override WorkflowStepTemplate AsView() => this with { Input = (ImageResourceTrainingInput)Input?.AsView()!, Mark = ViewMark.View }; // a missing input stays missing
}
