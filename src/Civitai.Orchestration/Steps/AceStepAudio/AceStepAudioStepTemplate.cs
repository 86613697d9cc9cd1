// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A step that makes music with ACE-Step.</summary>
public sealed partial record AceStepAudioStepTemplate() : WorkflowStepTemplate("aceStepAudio"), IStepTemplate<AceStepAudioOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required AceStepAudioInput Input { get; init; }

    internal override ValueShape OutputShape => AceStepAudioOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override AceStepAudioStepTemplate WithInput(StepInput? input) =>
        this with { Input = (AceStepAudioInput)input! }; // a missing input stays missing
}
