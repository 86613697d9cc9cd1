// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A step that generates images, as the service reports it.</summary>
public sealed partial record ImageGenStep() : WorkflowStep("imageGen")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageGenInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageGenOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageGenStepTemplate ToTemplate() =>
        WithSettings(new ImageGenStepTemplate { Input = (ImageGenInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageGenOutput);

    internal override StepResults? CountResults() => ImageGenOutput.Count(Output, Input);
}
