// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.WdTagging;

/// <summary>A step that finds tags for an image or a video.</summary>
public sealed partial record WdTaggingStepTemplate() : WorkflowStepTemplate("wdTagging"), IStepTemplate<WDTaggingOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required WdTaggingInput Input { get; init; }

    internal override ValueShape OutputShape => WDTaggingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override WdTaggingStepTemplate WithInput(StepInput? input) =>
        this with { Input = (WdTaggingInput)input! }; // a missing input stays missing
}
