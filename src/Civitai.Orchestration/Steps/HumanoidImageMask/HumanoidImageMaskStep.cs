// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>A step that masks what a garment covers of a person, as the service reports it.</summary>
public sealed partial record HumanoidImageMaskStep() : WorkflowStep("humanoidImageMask")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public HumanoidImageMaskInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public HumanoidImageMaskOutput? Output { get; init; }

    /// <inheritdoc/>
    public override HumanoidImageMaskStepTemplate ToTemplate() =>
        WithSettings(new HumanoidImageMaskStepTemplate { Input = (HumanoidImageMaskInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(HumanoidImageMaskOutput);

    internal override StepResults? CountResults() => HumanoidImageMaskOutput.Count(Output, Input);
}
