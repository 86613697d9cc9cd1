// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

/// <summary>A step that writes down what is said.</summary>
public sealed partial record TranscriptionStepTemplate() : WorkflowStepTemplate("transcription"), IStepTemplate<TranscriptionOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TranscriptionInput Input { get; init; }

    internal override ValueShape OutputShape => TranscriptionOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TranscriptionStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TranscriptionInput)input! }; // a missing input stays missing
}
