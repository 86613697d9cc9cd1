// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpload;

/// <summary>What was stored.</summary>
/// <remarks>Schema name <c>ImageUploadOutput</c>.</remarks>
public sealed partial record ImageUploadOutput : WireRecord
{
    /// <summary>The stored image. Wire name <c>blob</c>.</summary>
    [JsonIgnore]
    [JsonPropertyName("blob")]
    public Blob Image { get => ImageOnWire ?? new UnknownBlob(); init => ImageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal Blob? ImageOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ImageUploadOutput? output, ImageUploadInput? input) => StepResults.OfFiles([output?.ImageOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Usually("image/png")));
}
