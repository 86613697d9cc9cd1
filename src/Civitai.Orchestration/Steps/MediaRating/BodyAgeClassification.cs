// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>The ages of people in an image, estimated from their bodies.</summary>
/// <remarks>Schema name <c>BodyAgeClassificationResult</c>.</remarks>
public sealed partial record BodyAgeClassification : WireRecord
{
    /// <summary>The people.</summary>
    [JsonIgnore]
    public IReadOnlyList<BodyAgeDetection> Detections { get => DetectionsOnWire ?? []; init => DetectionsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("detections")]
    internal IReadOnlyList<BodyAgeDetection>? DetectionsOnWire { get; init; }

    /// <summary>How it went; null when not reported.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it was looked at; null when not reported.</summary>
    public bool? Ran { get; init; }

    /// <summary>Whether a child is seen; null when not reported.</summary>
    public bool? ChildDetected { get; init; }

    /// <summary>Whether a minor is seen; null when not reported.</summary>
    public bool? MinorDetected { get; init; }

    /// <summary>Whether something unlike what the model knows is seen; null when not reported.</summary>
    public bool? OodDetected { get; init; }

    /// <summary>What went wrong; null when not reported.</summary>
    public string? Error { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("detections", ValueShape.ListOf(BodyAgeDetection.Shape)), ("status", ValueShape.Text),
        ("ran", ValueShape.Boolean), ("childDetected", ValueShape.Boolean), ("minorDetected", ValueShape.Boolean), ("oodDetected", ValueShape.Boolean),
        ("error", ValueShape.Text));
}
