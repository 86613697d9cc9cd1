// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageToSvg;

/// <summary>What the rows of <see cref="ImageToSvgInput"/> share.</summary>
internal static class ImageToSvgRows
{
    internal static readonly MediaParameter Image = new(new Member<ImageToSvgInput, MediaSource?>(
        "image", "Image", "The image to draw.", i => i.Image, (i, v) => i with { Image = v! }))
    { IsRequired = true, Source = Sources.SchemaImageToSvg };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Image,
    ];
}
