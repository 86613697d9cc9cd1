// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>A face.</summary>
/// <remarks>Schema name <c>FaceDetection</c>.</remarks>
public sealed partial record FaceDetection : WireRecord
{
    /// <summary>Where the face is; null when not reported.</summary>
    public BoundingBox? BoundingBox { get; init; }

    /// <summary>Where eyes, nose and mouth are, as it came; null when not reported.</summary>
    public JsonElement? Landmarks { get; init; }

    /// <summary>The numbers that faces are compared by.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Embedding { get => EmbeddingOnWire ?? []; init => EmbeddingOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("embedding")]
    internal IReadOnlyList<double>? EmbeddingOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("boundingBox", BoundingBox.Shape), ("landmarks", ValueShape.Open),
        ("embedding", ValueShape.ListOf(ValueShape.Number)));
}
