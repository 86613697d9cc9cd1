// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>Whether a model made an image.</summary>
/// <remarks>Schema name <c>AIRecognitionResult</c>.</remarks>
public sealed partial record AiRecognition : WireRecord
{
    /// <summary>Real or made by a model, as the classifier words it.</summary>
    [JsonIgnore]
    public string Label { get => LabelOnWire ?? ""; init => LabelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("label")]
    internal string? LabelOnWire { get; init; }

    /// <summary>How sure the classifier is, 0 to 1; null when not reported.</summary>
    public double? Confidence { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("label", ValueShape.Text), ("confidence", ValueShape.Number));
}
