// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>A step that cuts the subject of an image out of its background, as the service reports it.</summary>
public sealed partial record ImageBackgroundRemovalStep() : WorkflowStep("imageBackgroundRemoval")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageBackgroundRemovalInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageBackgroundRemovalOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageBackgroundRemovalStepTemplate ToTemplate() =>
        WithSettings(new ImageBackgroundRemovalStepTemplate { Input = (ImageBackgroundRemovalInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageBackgroundRemovalOutput);

    internal override StepResults? CountResults() => ImageBackgroundRemovalOutput.Count(Output, Input);
}
