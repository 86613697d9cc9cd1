// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

/// <summary>A step that writes a video in another format, as the service reports it.</summary>
public sealed partial record TranscodeStep() : WorkflowStep("transcode")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TranscodeInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TranscodeOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TranscodeStepTemplate ToTemplate() =>
        WithSettings(new TranscodeStepTemplate { Input = (TranscodeInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TranscodeOutput);

    internal override StepResults? CountResults() => TranscodeOutput.Count(Output, Input);
}
