// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>A step that enlarges an image, as the service reports it.</summary>
public sealed partial record ImageUpscalerStep() : WorkflowStep("imageUpscaler")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageUpscalerInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageUpscalerOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageUpscalerStepTemplate ToTemplate() =>
        WithSettings(new ImageUpscalerStepTemplate { Input = (ImageUpscalerInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageUpscalerOutput);

    internal override StepResults? CountResults() => ImageUpscalerOutput.Count(Output, Input);
}
