// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>A step that runs a graph of ComfyUI with nodes of one's own.</summary>
public sealed partial record CustomComfyStepTemplate() : WorkflowStepTemplate("customComfy"), IStepTemplate<CustomComfyOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required CustomComfyInput Input { get; init; }

    internal override ValueShape OutputShape => CustomComfyOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override CustomComfyStepTemplate WithInput(StepInput? input) =>
        this with { Input = (CustomComfyInput)input! }; // a missing input stays missing
}
