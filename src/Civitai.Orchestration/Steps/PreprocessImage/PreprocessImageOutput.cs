// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What a preprocessing step made.</summary>
/// <remarks>Schema name <c>PreprocessImageOutput</c>.</remarks>
public sealed partial record PreprocessImageOutput : WireRecord
{
    /// <summary>The guide.</summary>
    [JsonIgnore]
    public ImageBlob Blob { get => BlobOnWire ?? new(); init => BlobOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal ImageBlob? BlobOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(PreprocessImageOutput? output, PreprocessImageInput? input) => StepResults.OfFiles([output?.BlobOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Of("image/png")));
}
