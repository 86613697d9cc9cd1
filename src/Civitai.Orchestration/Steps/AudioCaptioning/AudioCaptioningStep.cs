// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>A step that describes music in words, as the service reports it.</summary>
public sealed partial record AudioCaptioningStep() : WorkflowStep("audioCaptioning")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public AudioCaptioningInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public AudioCaptioningOutput? Output { get; init; }

    /// <inheritdoc/>
    public override AudioCaptioningStepTemplate ToTemplate() =>
        WithSettings(new AudioCaptioningStepTemplate { Input = (AudioCaptioningInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(AudioCaptioningOutput);

    internal override StepResults? CountResults() => AudioCaptioningOutput.Count(Output, Input);
}
