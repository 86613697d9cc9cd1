// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>A person with an age.</summary>
/// <remarks>Schema name <c>AgeClassifierLabel</c>.</remarks>
public sealed partial record AgeClassifierLabel : WireRecord
{
    /// <summary>The age group.</summary>
    [JsonIgnore]
    public string Age { get => AgeOnWire ?? ""; init => AgeOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("age")]
    internal string? AgeOnWire { get; init; }

    /// <summary>Whether it is a minor; null when not reported.</summary>
    public bool? IsMinor { get; init; }

    /// <summary>Where the person is: left, upper, right and lower edge.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> BoundingBox { get => BoundingBoxOnWire ?? []; init => BoundingBoxOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("boundingBox")]
    internal IReadOnlyList<int>? BoundingBoxOnWire { get; init; }

    /// <summary>The age groups with their likelihood, 0 to 1.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> TopK { get => TopKOnWire ?? ReadOnlyDictionary<string, double>.Empty; init => TopKOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("topK")]
    internal IReadOnlyDictionary<string, double>? TopKOnWire { get; init; }

    /// <summary>How sure the face is, 0 to 1; null when not reported.</summary>
    public double? FaceDetectionConfidence { get; init; }

    /// <summary>How sure the person is, 0 to 1; null when not reported.</summary>
    public double? PersonDetectionConfidence { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("age", ValueShape.Text), ("isMinor", ValueShape.Boolean),
        ("boundingBox", ValueShape.ListOf(ValueShape.WholeNumber)), ("topK", ValueShape.MapOf(ValueShape.Number)),
        ("faceDetectionConfidence", ValueShape.Number), ("personDetectionConfidence", ValueShape.Number));
}
