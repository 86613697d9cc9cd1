using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What an image generation step made.</summary>
public sealed partial record ImageGenOutput : WireRecord
{
    // More than any engine makes at once: what is above it counts nothing.
    private const int MaximumQuantity = 1000;

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

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ImageGenOutput? output, ImageGenInput? input)
    {
        int made = output?.Images.Count(i => i.IsAvailable) ?? 0;
        return new StepResults(made, Math.Max(Requested(input) ?? 0, made + (output?.MissingCount ?? 0)), 0, output?.Errors.Count ?? 0);
    }

    private static int? Requested(ImageGenInput? input) => input switch
    {
        null => null,
        UnknownImageGenInput unknown => RawJson.Number(unknown.Raw, "quantity") is > 0 and <= MaximumQuantity and var quantity ? (int)quantity : null,
        _ => (int)Math.Clamp(input.Definition!.QuantityOf(input), 0, MaximumQuantity), // every typed input has its row
    };

    internal static ValueShape Shape { get; } = ValueShape.Object(("images", ValueShape.ListOf(FileShape.Image)), ("errors", ValueShape.ListOf(ValueShape.Text)));

    internal override string? Describe() =>
        SafeText.List(SafeText.Count(Images.Count, "image", "images"), MissingCount > 0 ? SafeText.Count(MissingCount, "missing", "missing") : null);
}
