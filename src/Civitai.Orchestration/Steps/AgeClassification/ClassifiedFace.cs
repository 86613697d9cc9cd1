// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>A face.</summary>
/// <remarks>Schema name <c>FaceDetectionInfo</c>.</remarks>
public sealed partial record ClassifiedFace : WireRecord
{
    /// <summary>Where the face is: left, upper, right and lower edge.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> BoundingBox { get => BoundingBoxOnWire ?? []; init => BoundingBoxOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("boundingBox")]
    internal IReadOnlyList<double>? BoundingBoxOnWire { get; init; }

    /// <summary>Where eyes, nose and mouth are, as it came; null when not reported.</summary>
    public JsonElement? Landmarks { get; init; }

    /// <summary>Whether it can be compared; null when not reported.</summary>
    public bool? HasEmbedding { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("boundingBox", ValueShape.ListOf(ValueShape.Number)), ("landmarks", ValueShape.Open),
        ("hasEmbedding", ValueShape.Boolean));
}
