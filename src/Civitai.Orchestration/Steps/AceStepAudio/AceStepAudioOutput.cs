// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>What a music step made.</summary>
/// <remarks>Schema name <c>AceStepAudioOutput</c>.</remarks>
public sealed partial record AceStepAudioOutput : WireRecord
{
    /// <summary>The music.</summary>
    [JsonIgnore]
    public Blob Blob { get => BlobOnWire ?? new UnknownBlob(); init => BlobOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal Blob? BlobOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(AceStepAudioOutput? output, AceStepAudioInput? input) => StepResults.OfFiles([output?.BlobOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Usually("audio/wav")));
}
