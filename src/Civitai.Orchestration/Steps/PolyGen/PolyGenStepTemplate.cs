// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>A step that makes 3D models.</summary>
public sealed partial record PolyGenStepTemplate() : WorkflowStepTemplate("polyGen"), IStepTemplate<PolyGenOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required PolyGenInput Input { get; init; }

    internal override ValueShape OutputShape => PolyGenOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override PolyGenStepTemplate WithInput(StepInput? input) =>
        this with { Input = (PolyGenInput)input! }; // a missing input stays missing
}
