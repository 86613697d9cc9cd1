// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelHash;

/// <summary>A step that computes hashes of a model file, as the service reports it.</summary>
public sealed partial record ModelHashStep() : WorkflowStep("modelHash")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ModelHashInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ModelHashOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ModelHashStepTemplate ToTemplate() =>
        WithSettings(new ModelHashStepTemplate { Input = (ModelHashInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ModelHashOutput);

    internal override StepResults? CountResults() => ModelHashOutput.Count(Output, Input);
}
