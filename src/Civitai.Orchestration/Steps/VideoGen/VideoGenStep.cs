// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>A step that generates videos, as the service reports it.</summary>
public sealed partial record VideoGenStep() : WorkflowStep("videoGen")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoGenInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoGenOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoGenStepTemplate ToTemplate() =>
        WithSettings(new VideoGenStepTemplate { Input = (VideoGenInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoGenOutput);

    internal override StepResults? CountResults() => VideoGenOutput.Count(Output, Input);
}
