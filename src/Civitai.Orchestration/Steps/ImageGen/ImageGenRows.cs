// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ImageGenInput"/> share.</summary>
internal static class ImageGenRows
{
    internal static readonly ChoiceParameter<ImageGenOutputFormat> OutputFormat = new(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen };
    internal static readonly TextParameter ImageMetadata = new(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        OutputFormat, ImageMetadata,
    ];
}
