// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>What a conversion made.</summary>
/// <remarks>Schema name <c>ConvertImageOutput</c>.</remarks>
public sealed partial record ConvertImageOutput : WireRecord
{
    /// <summary>The image Wire name <c>blob</c>.</summary>
    [JsonIgnore]
    [JsonPropertyName("blob")]
    public ImageBlob Image { get => ImageOnWire ?? new(); init => ImageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal ImageBlob? ImageOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ConvertImageOutput? output, ConvertImageInput? input) => StepResults.OfFiles([output?.ImageOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Of("image/png")));
}
