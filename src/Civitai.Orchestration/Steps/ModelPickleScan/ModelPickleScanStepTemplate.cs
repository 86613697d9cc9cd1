// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>A step that looks for dangerous code in a model file.</summary>
public sealed partial record ModelPickleScanStepTemplate() : WorkflowStepTemplate("modelPickleScan"), IStepTemplate<ModelPickleScanOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ModelPickleScanInput Input { get; init; }

    internal override ValueShape OutputShape => ModelPickleScanOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ModelPickleScanStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ModelPickleScanInput)input! }; // a missing input stays missing
}
