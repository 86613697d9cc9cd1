// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>A step that estimates ages of people in images, as the service reports it.</summary>
public sealed partial record AgeClassificationStep() : WorkflowStep("ageClassification")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public AgeClassificationInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public AgeClassificationOutput? Output { get; init; }

    /// <inheritdoc/>
    public override AgeClassificationStepTemplate ToTemplate() =>
        WithSettings(new AgeClassificationStepTemplate { Input = (AgeClassificationInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(AgeClassificationOutput);

    internal override StepResults? CountResults() => AgeClassificationOutput.Count(Output, Input);
}
