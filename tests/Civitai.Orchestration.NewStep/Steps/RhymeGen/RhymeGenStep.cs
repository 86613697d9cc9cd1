// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

/// <summary>A step that writes rhymes, as the service reports it.</summary>
public sealed partial record RhymeGenStep() : WorkflowStep("rhymeGen")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public RhymeGenInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public RhymeGenOutput? Output { get; init; }

    /// <inheritdoc/>
    public override RhymeGenStepTemplate ToTemplate() =>
        WithSettings(new RhymeGenStepTemplate { Input = (RhymeGenInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(RhymeGenOutput);

    internal override StepResults? CountResults() => RhymeGenOutput.Count(Output, Input);
}
