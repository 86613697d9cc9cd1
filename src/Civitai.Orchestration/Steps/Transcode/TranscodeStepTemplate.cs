// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

/// <summary>A step that writes a video in another format.</summary>
public sealed partial record TranscodeStepTemplate() : WorkflowStepTemplate("transcode"), IStepTemplate<TranscodeOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TranscodeInput Input { get; init; }

    internal override ValueShape OutputShape => TranscodeOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TranscodeStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TranscodeInput)input! }; // a missing input stays missing
}
