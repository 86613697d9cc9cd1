// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>A step that makes music with MiniMax Music 3, as the service reports it.</summary>
public sealed partial record MiniMaxMusic3Step() : WorkflowStep("miniMaxMusic3")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public MiniMaxMusic3Input? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public MiniMaxMusic3Output? Output { get; init; }

    /// <inheritdoc/>
    public override MiniMaxMusic3StepTemplate ToTemplate() =>
        WithSettings(new MiniMaxMusic3StepTemplate { Input = (MiniMaxMusic3Input)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(MiniMaxMusic3Output);

    internal override StepResults? CountResults() => MiniMaxMusic3Output.Count(Output, Input);
}
