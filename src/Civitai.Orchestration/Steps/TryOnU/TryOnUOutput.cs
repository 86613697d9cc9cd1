// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TryOnU;

/// <summary>What a try-on made.</summary>
/// <remarks>Schema name <c>TryOnUOutput</c>.</remarks>
public sealed partial record TryOnUOutput : WireRecord
{
    /// <summary>The dressed person. Wire name <c>blob</c>.</summary>
    [JsonIgnore]
    [JsonPropertyName("blob")]
    public Blob Image { get => ImageOnWire ?? new UnknownBlob(); init => ImageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal Blob? ImageOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(TryOnUOutput? output, TryOnUInput? input) => StepResults.OfFiles([output?.ImageOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Usually("image")));
}
