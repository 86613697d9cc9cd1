using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A step that generates images.</summary>
public sealed partial record ImageGenStepTemplate : WorkflowStepTemplate, IStepTemplate<ImageGenOutput>
{
    /// <summary>Creates a step without a name.</summary>
    public ImageGenStepTemplate()
        : base("imageGen")
    {
    }

    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageGenInput Input { get; init; }

    internal override ValueShape OutputShape => ImageGenOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override WorkflowStepTemplate AsView() => this with { Input = (ImageGenInput)Input?.AsView()!, Mark = ViewMark.View }; // a missing input stays missing
}
