// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>What a snapshot step kept.</summary>
/// <remarks>Schema name <c>ComfyNodepackSnapshotOutput</c>.</remarks>
public sealed partial record ComfyNodepackSnapshotOutput : WireRecord
{
    /// <summary>The node packs, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<ComfyNodepackSnapshotResult> Results { get => ResultsOnWire ?? []; init => ResultsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<ComfyNodepackSnapshotResult>? ResultsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ComfyNodepackSnapshotOutput? output, ComfyNodepackSnapshotInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.ListOf(ComfyNodepackSnapshotResult.Shape)));
}
