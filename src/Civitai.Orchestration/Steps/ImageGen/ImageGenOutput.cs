using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What an image generation step made.</summary>
public sealed partial record ImageGenOutput : WireRecord
{
    /// <summary>The images, one for each of the quantity.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageBlob> Images { get => ImagesOnWire ?? []; init => ImagesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("images")]
    internal IReadOnlyList<ImageBlob>? ImagesOnWire { get; init; }

    /// <summary>
    /// How many images are known to be missing: those in the list that cannot be had, or those that failed, whichever are more. <see cref="ImageGenStep.MissingImages"/> also compares with what was asked for.
    /// </summary>
    [JsonIgnore]
    public int MissingCount => Math.Max(Images.Count(i => !i.IsAvailable), Errors.Count);

    /// <summary>Why single images failed, when some did.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Errors { get => ErrorsOnWire ?? []; init => ErrorsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("errors")]
    [Loose]
    internal IReadOnlyList<string>? ErrorsOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("images", ValueShape.ListOf(Blob.Shape)), ("errors", ValueShape.ListOf(ValueShape.Text)));
}
