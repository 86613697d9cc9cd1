// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>A node pack that was installed.</summary>
/// <remarks>Schema name <c>ComfyNodepackSnapshotResult</c>.</remarks>
public sealed partial record ComfyNodepackSnapshotResult : WireRecord
{
    /// <summary>The node pack, by its AIR.</summary>
    [JsonIgnore]
    public string Nodepack { get => NodepackOnWire ?? ""; init => NodepackOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("nodepack")]
    internal string? NodepackOnWire { get; init; }

    /// <summary>What to name it by as a resource: the AIR of the layer.</summary>
    [JsonIgnore]
    public string LayerAir { get => LayerAirOnWire ?? ""; init => LayerAirOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("layerAir")]
    internal string? LayerAirOnWire { get; init; }

    /// <summary>The layer.</summary>
    [JsonIgnore]
    public Blob Layer { get => LayerOnWire ?? new UnknownBlob(); init => LayerOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("layer")]
    internal Blob? LayerOnWire { get; init; }

    /// <summary>What its nodes take and give.</summary>
    [JsonIgnore]
    public Blob ObjectInfo { get => ObjectInfoOnWire ?? new UnknownBlob(); init => ObjectInfoOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("objectInfo")]
    internal Blob? ObjectInfoOnWire { get; init; }

    /// <summary>Its files for the browser.</summary>
    [JsonIgnore]
    public Blob Web { get => WebOnWire ?? new UnknownBlob(); init => WebOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("web")]
    internal Blob? WebOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("nodepack", ValueShape.Text), ("layerAir", ValueShape.Text),
        ("layer", FileShape.Usually("application/octet-stream")), ("objectInfo", FileShape.Usually("application/octet-stream")),
        ("web", FileShape.Usually("application/octet-stream")));
}
