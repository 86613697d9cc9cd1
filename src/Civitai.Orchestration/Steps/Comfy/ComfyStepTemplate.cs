// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

/// <summary>A step that runs a graph of ComfyUI.</summary>
public sealed partial record ComfyStepTemplate() : WorkflowStepTemplate("comfy"), IStepTemplate<ComfyOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ComfyInput Input { get; init; }

    internal override ValueShape OutputShape => ComfyOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ComfyStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ComfyInput)input! }; // a missing input stays missing
}
