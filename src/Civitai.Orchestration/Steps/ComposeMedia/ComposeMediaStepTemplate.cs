// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>A step that puts videos and sounds together.</summary>
public sealed partial record ComposeMediaStepTemplate() : WorkflowStepTemplate("composeMedia"), IStepTemplate<ComposeMediaOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ComposeMediaInput Input { get; init; }

    internal override ValueShape OutputShape => ComposeMediaOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ComposeMediaStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ComposeMediaInput)input! }; // a missing input stays missing
}
