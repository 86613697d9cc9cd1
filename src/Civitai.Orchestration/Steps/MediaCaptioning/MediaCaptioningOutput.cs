// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>What a captioning step wrote.</summary>
/// <remarks>Schema name <c>MediaCaptioningOutput</c>.</remarks>
public sealed partial record MediaCaptioningOutput : WireRecord
{
    /// <summary>The caption.</summary>
    [JsonIgnore]
    public string Caption { get => CaptionOnWire ?? ""; init => CaptionOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("caption")]
    internal string? CaptionOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(MediaCaptioningOutput? output, MediaCaptioningInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("caption", ValueShape.Text));
}
