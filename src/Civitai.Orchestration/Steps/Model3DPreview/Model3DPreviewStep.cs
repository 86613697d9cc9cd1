// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>A step that draws a 3D model from chosen views, as the service reports it.</summary>
public sealed partial record Model3DPreviewStep() : WorkflowStep("model3DPreview")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public Model3DPreviewInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public Model3DPreviewOutput? Output { get; init; }

    /// <inheritdoc/>
    public override Model3DPreviewStepTemplate ToTemplate() =>
        WithSettings(new Model3DPreviewStepTemplate { Input = (Model3DPreviewInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(Model3DPreviewOutput);

    internal override StepResults? CountResults() => Model3DPreviewOutput.Count(Output, Input);
}
