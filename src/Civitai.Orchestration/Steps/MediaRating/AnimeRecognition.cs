// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>Whether an image is drawn.</summary>
/// <remarks>Schema name <c>AnimeRecognitionResult</c>.</remarks>
public sealed partial record AnimeRecognition : WireRecord
{
    /// <summary>What it was found to be.</summary>
    [JsonIgnore]
    public string Label { get => LabelOnWire ?? ""; init => LabelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("label")]
    internal string? LabelOnWire { get; init; }

    /// <summary>How sure that is, 0 to 1; null when not reported.</summary>
    public double? Confidence { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("label", ValueShape.Text), ("confidence", ValueShape.Number));
}
