// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

/// <summary>A step that computes hashes of an image or a video, as the service reports it.</summary>
public sealed partial record MediaHashStep() : WorkflowStep("mediaHash")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public MediaHashInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public MediaHashOutput? Output { get; init; }

    /// <inheritdoc/>
    public override MediaHashStepTemplate ToTemplate() =>
        WithSettings(new MediaHashStepTemplate { Input = (MediaHashInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(MediaHashOutput);

    internal override StepResults? CountResults() => MediaHashOutput.Count(Output, Input);
}
