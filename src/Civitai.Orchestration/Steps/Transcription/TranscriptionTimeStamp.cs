// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

/// <summary>A piece of speech with its time.</summary>
/// <remarks>Schema name <c>TranscriptionTimeStamp</c>.</remarks>
public sealed partial record TranscriptionTimeStamp : WireRecord
{
    /// <summary>What was said.</summary>
    [JsonIgnore]
    public string Text { get => TextOnWire ?? ""; init => TextOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("text")]
    internal string? TextOnWire { get; init; }

    /// <summary>When it begins, in seconds from the start; null when not reported.</summary>
    public double? StartTime { get; init; }

    /// <summary>When it ends, in seconds from the start; null when not reported.</summary>
    public double? EndTime { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("text", ValueShape.Text), ("startTime", ValueShape.Number),
        ("endTime", ValueShape.Number));
}
