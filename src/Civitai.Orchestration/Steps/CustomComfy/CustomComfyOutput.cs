// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>What a graph of ComfyUI made.</summary>
/// <remarks>Schema name <c>CustomComfyOutput</c>.</remarks>
public sealed partial record CustomComfyOutput : WireRecord
{
    /// <summary>The files.</summary>
    [JsonIgnore]
    public IReadOnlyList<Blob> Blobs { get => BlobsOnWire ?? []; init => BlobsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blobs")]
    internal IReadOnlyList<Blob>? BlobsOnWire { get; init; }

    /// <summary>Where the recording is, which grows while the graph runs; null when not reported.</summary>
    [JsonIgnore]
    public Uri? TraceUrl { get => WireText.ToUri(TraceUrlOnWire); init => TraceUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("traceUrl")]
    internal string? TraceUrlOnWire { get; init; }

    /// <summary>Files that are kept for a while only, such as previews.</summary>
    [JsonIgnore]
    public IReadOnlyList<Blob> TempBlobs { get => TempBlobsOnWire ?? []; init => TempBlobsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("tempBlobs")]
    internal IReadOnlyList<Blob>? TempBlobsOnWire { get; init; }

    /// <summary>What it cost so far; null when not reported.</summary>
    public CustomComfyUsage? Usage { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(CustomComfyOutput? output, CustomComfyInput? input) => StepResults.OfFiles([.. output?.Blobs ?? []], input);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blobs", ValueShape.ListOf(FileShape.Usually("image/png"))),
        ("traceUrl", ValueShape.Address), ("tempBlobs", ValueShape.ListOf(FileShape.Usually("image/png"))), ("usage", CustomComfyUsage.Shape));
}
