// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelClamScan;

/// <summary>A step that looks for malware in a model file, as the service reports it.</summary>
public sealed partial record ModelClamScanStep() : WorkflowStep("modelClamScan")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ModelClamScanInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ModelClamScanOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ModelClamScanStepTemplate ToTemplate() =>
        WithSettings(new ModelClamScanStepTemplate { Input = (ModelClamScanInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ModelClamScanOutput);

    internal override StepResults? CountResults() => ModelClamScanOutput.Count(Output, Input);
}
