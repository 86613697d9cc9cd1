// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>What a MiniMax music step made.</summary>
/// <remarks>Schema name <c>MiniMaxMusic3Output</c>.</remarks>
public sealed partial record MiniMaxMusic3Output : WireRecord
{
    /// <summary>The music.</summary>
    [JsonIgnore]
    public AudioBlob Blob { get => BlobOnWire ?? new(); init => BlobOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal AudioBlob? BlobOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(MiniMaxMusic3Output? output, MiniMaxMusic3Input? input) => StepResults.OfFiles([output?.BlobOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Of("audio/wav")));
}
