// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

/// <summary>A step that writes down what is said, as the service reports it.</summary>
public sealed partial record TranscriptionStep() : WorkflowStep("transcription")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TranscriptionInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TranscriptionOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TranscriptionStepTemplate ToTemplate() =>
        WithSettings(new TranscriptionStepTemplate { Input = (TranscriptionInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TranscriptionOutput);

    internal override StepResults? CountResults() => TranscriptionOutput.Count(Output, Input);
}
