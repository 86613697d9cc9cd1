// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>A step that describes music in words.</summary>
public sealed partial record AudioCaptioningStepTemplate() : WorkflowStepTemplate("audioCaptioning"), IStepTemplate<AudioCaptioningOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required AudioCaptioningInput Input { get; init; }

    internal override ValueShape OutputShape => AudioCaptioningOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override AudioCaptioningStepTemplate WithInput(StepInput? input) =>
        this with { Input = (AudioCaptioningInput)input! }; // a missing input stays missing
}
