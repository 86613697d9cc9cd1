// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>A person with an age.</summary>
/// <remarks>Schema name <c>AgeDetection</c>.</remarks>
public sealed partial record AgeDetection : WireRecord
{
    /// <summary>What found the person.</summary>
    [JsonIgnore]
    public string DetectorType { get => DetectorTypeOnWire ?? ""; init => DetectorTypeOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("detectorType")]
    internal string? DetectorTypeOnWire { get; init; }

    /// <summary>Where the person is; null when not reported.</summary>
    public BoundingBox? BoundingBox { get; init; }

    /// <summary>The age group.</summary>
    [JsonIgnore]
    public string AgeLabel { get => AgeLabelOnWire ?? ""; init => AgeLabelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("ageLabel")]
    internal string? AgeLabelOnWire { get; init; }

    /// <summary>How sure that is, 0 to 1; null when not reported.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether it is a minor; null when not reported.</summary>
    public bool? IsMinor { get; init; }

    /// <summary>The age groups with their likelihood, 0 to 1.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> TopK { get => TopKOnWire ?? ReadOnlyDictionary<string, double>.Empty; init => TopKOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("topK")]
    internal IReadOnlyDictionary<string, double>? TopKOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("detectorType", ValueShape.Text), ("boundingBox", BoundingBox.Shape),
        ("ageLabel", ValueShape.Text), ("confidence", ValueShape.Number), ("isMinor", ValueShape.Boolean), ("topK", ValueShape.MapOf(ValueShape.Number)));
}
