// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>A person with an age estimated from the body.</summary>
/// <remarks>Schema name <c>BodyAgeDetection</c>.</remarks>
public sealed partial record BodyAgeDetection : WireRecord
{
    /// <summary>Where the person is; null when not reported.</summary>
    public BoundingBox? BoundingBox { get; init; }

    /// <summary>Whether it is a person; null when not reported.</summary>
    public bool? PersonDetected { get; init; }

    /// <summary>How sure that is, 0 to 1; null when not reported.</summary>
    public double? PersonDetectionConfidence { get; init; }

    /// <summary>Where the face is; null when not reported.</summary>
    public BoundingBox? FaceBoundingBox { get; init; }

    /// <summary>How sure the face is, 0 to 1; null when not reported.</summary>
    public double? FaceDetectionConfidence { get; init; }

    /// <summary>What the place of the head follows from.</summary>
    [JsonIgnore]
    public string HeadGeometrySource { get => HeadGeometrySourceOnWire ?? ""; init => HeadGeometrySourceOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("headGeometrySource")]
    internal string? HeadGeometrySourceOnWire { get; init; }

    /// <summary>The age, in years; null when not reported.</summary>
    public double? ApparentAge { get; init; }

    /// <summary>The age group.</summary>
    [JsonIgnore]
    public string AgeBand { get => AgeBandOnWire ?? ""; init => AgeBandOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("ageBand")]
    internal string? AgeBandOnWire { get; init; }

    /// <summary>How likely the person is under 13, 0 to 1; null when not reported.</summary>
    public double? Under13Probability { get; init; }

    /// <summary>How likely the person is under 18, 0 to 1; null when not reported.</summary>
    public double? Under18Probability { get; init; }

    /// <summary>How likely it is unlike what the model knows, 0 to 1; null when not reported.</summary>
    public double? OodProbability { get; init; }

    /// <summary>How likely the person is under 13, view by view.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Under13ViewProbabilities { get => Under13ViewProbabilitiesOnWire ?? []; init => Under13ViewProbabilitiesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("under13ViewProbabilities")]
    internal IReadOnlyList<double>? Under13ViewProbabilitiesOnWire { get; init; }

    /// <summary>Whether it is a child; null when not reported.</summary>
    public bool? IsChild { get; init; }

    /// <summary>Whether it is a minor; null when not reported.</summary>
    public bool? IsMinor { get; init; }

    /// <summary>Whether it is unlike what the model knows; null when not reported.</summary>
    public bool? IsOod { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("boundingBox", BoundingBox.Shape), ("personDetected", ValueShape.Boolean),
        ("personDetectionConfidence", ValueShape.Number), ("faceBoundingBox", BoundingBox.Shape), ("faceDetectionConfidence", ValueShape.Number),
        ("headGeometrySource", ValueShape.Text), ("apparentAge", ValueShape.Number), ("ageBand", ValueShape.Text), ("under13Probability", ValueShape.Number),
        ("under18Probability", ValueShape.Number), ("oodProbability", ValueShape.Number), ("under13ViewProbabilities", ValueShape.ListOf(ValueShape.Number)),
        ("isChild", ValueShape.Boolean), ("isMinor", ValueShape.Boolean), ("isOod", ValueShape.Boolean));
}
