// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>A step that looks for dangerous code in a model file, as the service reports it.</summary>
public sealed partial record ModelPickleScanStep() : WorkflowStep("modelPickleScan")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ModelPickleScanInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ModelPickleScanOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ModelPickleScanStepTemplate ToTemplate() =>
        WithSettings(new ModelPickleScanStepTemplate { Input = (ModelPickleScanInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ModelPickleScanOutput);

    internal override StepResults? CountResults() => ModelPickleScanOutput.Count(Output, Input);
}
