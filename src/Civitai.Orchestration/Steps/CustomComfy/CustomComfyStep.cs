// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>A step that runs a graph of ComfyUI with nodes of one's own, as the service reports it.</summary>
public sealed partial record CustomComfyStep() : WorkflowStep("customComfy")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public CustomComfyInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public CustomComfyOutput? Output { get; init; }

    /// <inheritdoc/>
    public override CustomComfyStepTemplate ToTemplate() =>
        WithSettings(new CustomComfyStepTemplate { Input = (CustomComfyInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(CustomComfyOutput);

    internal override StepResults? CountResults() => CustomComfyOutput.Count(Output, Input);
}
