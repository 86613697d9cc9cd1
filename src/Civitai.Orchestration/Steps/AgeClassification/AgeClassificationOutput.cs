// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>What an age classification step found.</summary>
/// <remarks>Schema name <c>AgeClassificationOutput</c>.</remarks>
public sealed partial record AgeClassificationOutput : WireRecord
{
    /// <summary>The people, by image.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<AgeClassifierLabel>> Labels
    {
        get => LabelsOnWire ?? ReadOnlyDictionary<string, IReadOnlyList<AgeClassifierLabel>>.Empty;
        init => LabelsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("labels")]
    internal IReadOnlyDictionary<string, IReadOnlyList<AgeClassifierLabel>>? LabelsOnWire { get; init; }

    /// <summary>Whether a minor is seen; null when not reported.</summary>
    public bool? HasMinor { get; init; }

    /// <summary>How many people were looked at; null when not reported. Wire name <c>numPredictions</c>.</summary>
    [JsonPropertyName("numPredictions")]
    public int? PredictionCount { get; init; }

    /// <summary>How many of them are minors; null when not reported. Wire name <c>numFlagged</c>.</summary>
    [JsonPropertyName("numFlagged")]
    public int? FlaggedCount { get; init; }

    /// <summary>The faces, by image. Wire name <c>faceRecognitionFaces</c>.</summary>
    [JsonIgnore]
    [JsonPropertyName("faceRecognitionFaces")]
    public IReadOnlyDictionary<string, IReadOnlyList<ClassifiedFace>> Faces
    {
        get => FacesOnWire ?? ReadOnlyDictionary<string, IReadOnlyList<ClassifiedFace>>.Empty;
        init => FacesOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("faceRecognitionFaces")]
    internal IReadOnlyDictionary<string, IReadOnlyList<ClassifiedFace>>? FacesOnWire { get; init; }

    /// <summary>How many faces there are; null when not reported. Wire name <c>faceRecognitionNumFaces</c>.</summary>
    [JsonPropertyName("faceRecognitionNumFaces")]
    public int? FaceCount { get; init; }

    /// <summary>How many people there are, as far as faces tell; null when not reported. Wire name <c>faceRecognitionNumUniquePeople</c>.</summary>
    [JsonPropertyName("faceRecognitionNumUniquePeople")]
    public int? UniquePeopleCount { get; init; }

    /// <summary>Whether faces were looked at; null when not reported. Wire name <c>faceRecognitionAvailable</c>.</summary>
    [JsonPropertyName("faceRecognitionAvailable")]
    public bool? IsFaceRecognitionAvailable { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(AgeClassificationOutput? output, AgeClassificationInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("labels", ValueShape.MapOf(ValueShape.ListOf(AgeClassifierLabel.Shape))),
        ("hasMinor", ValueShape.Boolean), ("numPredictions", ValueShape.WholeNumber), ("numFlagged", ValueShape.WholeNumber),
        ("faceRecognitionFaces", ValueShape.MapOf(ValueShape.ListOf(ClassifiedFace.Shape))), ("faceRecognitionNumFaces", ValueShape.WholeNumber),
        ("faceRecognitionNumUniquePeople", ValueShape.WholeNumber), ("faceRecognitionAvailable", ValueShape.Boolean));
}
