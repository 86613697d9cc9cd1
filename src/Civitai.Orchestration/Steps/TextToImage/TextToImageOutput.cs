// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToImage;

/// <summary>What the older step for images made.</summary>
/// <remarks>Schema name <c>TextToImageOutput</c>.</remarks>
public sealed partial record TextToImageOutput : WireRecord
{
    /// <summary>The images.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageBlob> Images { get => ImagesOnWire ?? []; init => ImagesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("images")]
    internal IReadOnlyList<ImageBlob>? ImagesOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(TextToImageOutput? output, TextToImageInput? input) => StepResults.OfFiles([.. output?.Images ?? []], input);

    internal static ValueShape Shape { get; } = ValueShape.Object(("images", ValueShape.ListOf(FileShape.Of("image/png"))));
}
