// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>A step that scores how well images show what their prompts say, as the service reports it.</summary>
public sealed partial record QwenImageBenchStep() : WorkflowStep("qwenImageBench")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public QwenImageBenchInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public QwenImageBenchOutput? Output { get; init; }

    /// <inheritdoc/>
    public override QwenImageBenchStepTemplate ToTemplate() =>
        WithSettings(new QwenImageBenchStepTemplate { Input = (QwenImageBenchInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(QwenImageBenchOutput);

    internal override StepResults? CountResults() => QwenImageBenchOutput.Count(Output, Input);
}
