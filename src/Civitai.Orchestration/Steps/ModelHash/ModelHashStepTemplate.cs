// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelHash;

/// <summary>A step that computes hashes of a model file.</summary>
public sealed partial record ModelHashStepTemplate() : WorkflowStepTemplate("modelHash"), IStepTemplate<ModelHashOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ModelHashInput Input { get; init; }

    internal override ValueShape OutputShape => ModelHashOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ModelHashStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ModelHashInput)input! }; // a missing input stays missing
}
