// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ImageGenInput"/> share.</summary>
internal static class ImageGenRows
{
    internal static readonly ChoiceParameter<ImageGenOutputFormat> OutputFormat = new(new Member<ImageGenInput, ImageGenOutputFormat?>(
        "outputFormat", "OutputFormat", "The file format of the images.", i => i.OutputFormat, (i, v) => i with { OutputFormat = v }))
    { Source = Sources.SchemaImageGen };
    internal static readonly TextParameter ImageMetadata = new(new Member<ImageGenInput, string?>(
        "imageMetadata", "ImageMetadata", "Text to store inside the image files.", i => i.ImageMetadata, (i, v) => i with { ImageMetadata = v }))
    { Source = Sources.SchemaImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        OutputFormat, ImageMetadata,
    ];
}
