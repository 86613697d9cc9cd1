// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A step that draws an image as vectors, as the service reports it.</summary>
public sealed partial record ImageToSvgStep() : WorkflowStep("imageToSvg")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageToSvgInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageToSvgOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageToSvgStepTemplate ToTemplate() =>
        WithSettings(new ImageToSvgStepTemplate { Input = (ImageToSvgInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageToSvgOutput);

    internal override StepResults? CountResults() => ImageToSvgOutput.Count(Output, Input);
}
