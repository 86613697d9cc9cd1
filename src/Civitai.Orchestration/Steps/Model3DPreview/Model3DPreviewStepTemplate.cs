// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>A step that draws a 3D model from chosen views.</summary>
public sealed partial record Model3DPreviewStepTemplate() : WorkflowStepTemplate("model3DPreview"), IStepTemplate<Model3DPreviewOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required Model3DPreviewInput Input { get; init; }

    internal override ValueShape OutputShape => Model3DPreviewOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override Model3DPreviewStepTemplate WithInput(StepInput? input) =>
        this with { Input = (Model3DPreviewInput)input! }; // a missing input stays missing
}
