// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

/// <summary>What a transcription step heard.</summary>
/// <remarks>Schema name <c>TranscriptionOutput</c>.</remarks>
public sealed partial record TranscriptionOutput : WireRecord
{
    /// <summary>The whole text.</summary>
    [JsonIgnore]
    public string Text { get => TextOnWire ?? ""; init => TextOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("text")]
    internal string? TextOnWire { get; init; }

    /// <summary>The language that was heard.</summary>
    [JsonIgnore]
    public string Language { get => LanguageOnWire ?? ""; init => LanguageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("language")]
    internal string? LanguageOnWire { get; init; }

    /// <summary>When each word was spoken, if that was asked for.</summary>
    [JsonIgnore]
    public IReadOnlyList<TranscriptionTimeStamp> TimeStamps { get => TimeStampsOnWire ?? []; init => TimeStampsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("timeStamps")]
    internal IReadOnlyList<TranscriptionTimeStamp>? TimeStampsOnWire { get; init; }

    /// <summary>How long the work took, in seconds; null when not reported.</summary>
    public double? ElapsedSeconds { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(TranscriptionOutput? output, TranscriptionInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("text", ValueShape.Text), ("language", ValueShape.Text),
        ("timeStamps", ValueShape.ListOf(TranscriptionTimeStamp.Shape)), ("elapsedSeconds", ValueShape.Number));
}
