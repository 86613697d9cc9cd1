// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>What a background removal step made.</summary>
/// <remarks>Schema name <c>ImageBackgroundRemovalOutput</c>.</remarks>
public sealed partial record ImageBackgroundRemovalOutput : WireRecord
{
    /// <summary>The image with a transparent background.</summary>
    [JsonIgnore]
    public ImageBlob Image { get => ImageOnWire ?? new(); init => ImageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("image")]
    internal ImageBlob? ImageOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ImageBackgroundRemovalOutput? output, ImageBackgroundRemovalInput? input) =>
        StepResults.OfFiles([output?.ImageOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("image", FileShape.Of("image/png")));
}
