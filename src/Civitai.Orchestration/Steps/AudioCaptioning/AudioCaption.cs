// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>What was heard in a sound.</summary>
/// <remarks>Schema name <c>AudioCaptioningOutputItem</c>.</remarks>
public sealed partial record AudioCaption : WireRecord
{
    /// <summary>All of it.</summary>
    [JsonIgnore]
    public string Text { get => TextOnWire ?? ""; init => TextOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("text")]
    internal string? TextOnWire { get; init; }

    /// <summary>The kind of music; null when not reported.</summary>
    public string? Caption { get; init; }

    /// <summary>The lyrics; null when not reported.</summary>
    public string? Lyrics { get; init; }

    /// <summary>The tempo, in beats per minute; null when not reported.</summary>
    public string? Bpm { get; init; }

    /// <summary>The key; null when not reported.</summary>
    public string? KeyScale { get; init; }

    /// <summary>The beats of a bar; null when not reported.</summary>
    public string? TimeSignature { get; init; }

    /// <summary>The length; null when not reported.</summary>
    public string? Duration { get; init; }

    /// <summary>The language that is sung; null when not reported.</summary>
    public string? Language { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("text", ValueShape.Text), ("caption", ValueShape.Text), ("lyrics", ValueShape.Text),
        ("bpm", ValueShape.Text), ("keyScale", ValueShape.Text), ("timeSignature", ValueShape.Text), ("duration", ValueShape.Text),
        ("language", ValueShape.Text));
}
