// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>A step that installs node packs of ComfyUI and keeps the result, as the service reports it.</summary>
public sealed partial record ComfyNodepackSnapshotStep() : WorkflowStep("comfyNodepackSnapshot")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ComfyNodepackSnapshotInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ComfyNodepackSnapshotOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ComfyNodepackSnapshotStepTemplate ToTemplate() =>
        WithSettings(new ComfyNodepackSnapshotStepTemplate { Input = (ComfyNodepackSnapshotInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ComfyNodepackSnapshotOutput);

    internal override StepResults? CountResults() => ComfyNodepackSnapshotOutput.Count(Output, Input);
}
