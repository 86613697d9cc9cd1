// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>What a speech step made.</summary>
/// <remarks>Schema name <c>TextToSpeechOutput</c>.</remarks>
public sealed partial record TextToSpeechOutput : WireRecord
{
    /// <summary>The speech.</summary>
    [JsonIgnore]
    public AudioBlob AudioBlob { get => AudioBlobOnWire ?? new(); init => AudioBlobOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("audioBlob")]
    internal AudioBlob? AudioBlobOnWire { get; init; }

    /// <summary>The kind of model that spoke; null when not reported.</summary>
    public string? ModelType { get; init; }

    /// <summary>The voice; null when not reported.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(TextToSpeechOutput? output, TextToSpeechInput? input) => StepResults.OfFiles([output?.AudioBlobOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("audioBlob", FileShape.Of("audio/wav")), ("modelType", ValueShape.Text),
        ("speaker", ValueShape.Text));
}
