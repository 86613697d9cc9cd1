// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>What was read in one image.</summary>
/// <remarks>Schema name <c>BatchOCRSafetyClassificationResult</c>.</remarks>
public sealed partial record BatchOcrSafetyResult : WireRecord
{
    /// <summary>The image; null when not reported.</summary>
    [JsonIgnore]
    public Uri? MediaUrl { get => WireText.ToUri(MediaUrlOnWire); init => MediaUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("mediaUrl")]
    internal string? MediaUrlOnWire { get; init; }

    /// <summary>How the text was judged.</summary>
    [JsonIgnore]
    public string Classification { get => ClassificationOnWire ?? ""; init => ClassificationOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("classification")]
    internal string? ClassificationOnWire { get; init; }

    /// <summary>The text; null when not reported.</summary>
    public string? Text { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("mediaUrl", ValueShape.Address), ("classification", ValueShape.Text),
        ("text", ValueShape.Text));
}
