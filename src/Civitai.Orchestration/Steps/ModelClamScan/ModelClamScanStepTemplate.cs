// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelClamScan;

/// <summary>A step that looks for malware in a model file.</summary>
public sealed partial record ModelClamScanStepTemplate() : WorkflowStepTemplate("modelClamScan"), IStepTemplate<ModelClamScanOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ModelClamScanInput Input { get; init; }

    internal override ValueShape OutputShape => ModelClamScanOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ModelClamScanStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ModelClamScanInput)input! }; // a missing input stays missing
}
