namespace Civitai.Orchestration.ImageGen;

/// <summary>The members that every engine shares, for the tables.</summary>
internal static class ImageGenMembers
{
    internal static readonly Member<ImageGenOutputFormat?> OutputFormat = new Member<ImageGenInput, ImageGenOutputFormat?>(
        "outputFormat", "OutputFormat", "The file format of the images.", i => i.OutputFormat, (i, v) => i with { OutputFormat = v });

    internal static readonly Member<string?> ImageMetadata = new Member<ImageGenInput, string?>(
        "imageMetadata", "ImageMetadata", "Text to store inside the image files.", i => i.ImageMetadata, (i, v) => i with { ImageMetadata = v });
}
