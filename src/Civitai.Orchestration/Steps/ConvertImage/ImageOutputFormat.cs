// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>The format that an image is written in.</summary>
public abstract partial record ImageOutputFormat : WireRecord
{
    private protected ImageOutputFormat(string format) => Format = format;

    internal static Union<ImageOutputFormat> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("format"u8) switch
        {
            "jpeg" => JpegOutputFormat.Blank(),
            "png" => PngOutputFormat.Blank(),
            "webp" => WebpOutputFormat.Blank(),
            "gif" => GifOutputFormat.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownImageOutputFormat(raw, problem));

    internal static IReadOnlyList<RecordDefinition> Forms => [JpegOutputFormat.Row, PngOutputFormat.Row, WebpOutputFormat.Row, GifOutputFormat.Row];

    /// <summary>The format: <c>jpeg</c>, <c>png</c>, <c>webp</c> or <c>gif</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Format { get; }

    /// <summary>Whether what the file says beside the image, such as EXIF data, is left out, as far as the format allows.</summary>
    /// <value>When null the service uses false.</value>
    public bool? HideMetadata { get; init; }

    private protected static class SharedMembers
    {
        internal static readonly Member<bool?> HideMetadata = new Member<ImageOutputFormat, bool?>(
            "hideMetadata", "HideMetadata", "Whether what the file says beside the image, such as EXIF data, is left out, as far as the format allows.",
            i => i.HideMetadata, (i, v) => i with { HideMetadata = v });
    }
}
