// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>A step that installs node packs of ComfyUI and keeps the result.</summary>
public sealed partial record ComfyNodepackSnapshotStepTemplate() : WorkflowStepTemplate("comfyNodepackSnapshot"), IStepTemplate<ComfyNodepackSnapshotOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ComfyNodepackSnapshotInput Input { get; init; }

    internal override ValueShape OutputShape => ComfyNodepackSnapshotOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ComfyNodepackSnapshotStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ComfyNodepackSnapshotInput)input! }; // a missing input stays missing
}
