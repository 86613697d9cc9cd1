// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

/// <summary>A step that runs a graph of ComfyUI, as the service reports it.</summary>
public sealed partial record ComfyStep() : WorkflowStep("comfy")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ComfyInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ComfyOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ComfyStepTemplate ToTemplate() =>
        WithSettings(new ComfyStepTemplate { Input = (ComfyInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ComfyOutput);

    internal override StepResults? CountResults() => ComfyOutput.Count(Output, Input);
}
