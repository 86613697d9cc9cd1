// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Echo;

/// <summary>A step that repeats a message, as the service reports it.</summary>
public sealed partial record EchoStep() : WorkflowStep("echo")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public EchoInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public EchoOutput? Output { get; init; }

    /// <inheritdoc/>
    public override EchoStepTemplate ToTemplate() =>
        WithSettings(new EchoStepTemplate { Input = (EchoInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(EchoOutput);

    internal override StepResults? CountResults() => EchoOutput.Count(Output, Input);
}
