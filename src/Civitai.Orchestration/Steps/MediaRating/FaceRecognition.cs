// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>The faces in an image.</summary>
/// <remarks>Schema name <c>FaceRecognitionResult</c>.</remarks>
public sealed partial record FaceRecognition : WireRecord
{
    /// <summary>The faces.</summary>
    [JsonIgnore]
    public IReadOnlyList<FaceDetection> Faces { get => FacesOnWire ?? []; init => FacesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("faces")]
    internal IReadOnlyList<FaceDetection>? FacesOnWire { get; init; }

    /// <summary>How much each face resembles each other one: a list for each face, as it came; null when not reported.</summary>
    public JsonElement? SimilarityMatrix { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("faces", ValueShape.ListOf(FaceDetection.Shape)), ("similarityMatrix", ValueShape.Open));
}
