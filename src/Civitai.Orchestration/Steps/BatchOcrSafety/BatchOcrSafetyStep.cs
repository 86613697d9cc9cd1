// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>A step that reads the text in images and judges whether it is safe, as the service reports it.</summary>
public sealed partial record BatchOcrSafetyStep() : WorkflowStep("batchOCRSafetyClassification")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public BatchOcrSafetyInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public BatchOcrSafetyOutput? Output { get; init; }

    /// <inheritdoc/>
    public override BatchOcrSafetyStepTemplate ToTemplate() =>
        WithSettings(new BatchOcrSafetyStepTemplate { Input = (BatchOcrSafetyInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(BatchOcrSafetyOutput);

    internal override StepResults? CountResults() => BatchOcrSafetyOutput.Count(Output, Input);
}
