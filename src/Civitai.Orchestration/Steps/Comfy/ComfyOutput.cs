// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

/// <summary>What a graph of ComfyUI made.</summary>
/// <remarks>Schema name <c>ComfyOutput</c>.</remarks>
public sealed partial record ComfyOutput : WireRecord
{
    /// <summary>The files.</summary>
    [JsonIgnore]
    public IReadOnlyList<Blob> Blobs { get => BlobsOnWire ?? []; init => BlobsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blobs")]
    internal IReadOnlyList<Blob>? BlobsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ComfyOutput? output, ComfyInput? input) => StepResults.OfFiles([.. output?.Blobs ?? []], input);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blobs", ValueShape.ListOf(FileShape.Usually("image/png"))));
}
