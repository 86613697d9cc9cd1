// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>The ages of the people in an image.</summary>
/// <remarks>Schema name <c>AgeClassificationResult</c>.</remarks>
public sealed partial record MediaAgeClassification : WireRecord
{
    /// <summary>The people.</summary>
    [JsonIgnore]
    public IReadOnlyList<AgeDetection> Detections { get => DetectionsOnWire ?? []; init => DetectionsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("detections")]
    internal IReadOnlyList<AgeDetection>? DetectionsOnWire { get; init; }

    /// <summary>How it went; null when not reported.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it was looked at; null when not reported.</summary>
    public bool? Ran { get; init; }

    /// <summary>What looked; null when not reported.</summary>
    public string? Detector { get; init; }

    /// <summary>Whether a minor is seen; null when not reported.</summary>
    public bool? MinorDetected { get; init; }

    /// <summary>What went wrong; null when not reported.</summary>
    public string? Error { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("detections", ValueShape.ListOf(AgeDetection.Shape)), ("status", ValueShape.Text),
        ("ran", ValueShape.Boolean), ("detector", ValueShape.Text), ("minorDetected", ValueShape.Boolean), ("error", ValueShape.Text));
}
