// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>A step that describes an image or a video in words, as the service reports it.</summary>
public sealed partial record MediaCaptioningStep() : WorkflowStep("mediaCaptioning")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public MediaCaptioningInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public MediaCaptioningOutput? Output { get; init; }

    /// <inheritdoc/>
    public override MediaCaptioningStepTemplate ToTemplate() =>
        WithSettings(new MediaCaptioningStepTemplate { Input = (MediaCaptioningInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(MediaCaptioningOutput);

    internal override StepResults? CountResults() => MediaCaptioningOutput.Count(Output, Input);
}
