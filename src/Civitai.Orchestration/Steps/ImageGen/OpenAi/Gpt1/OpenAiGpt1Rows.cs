// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="OpenAiGpt1ImageGenInput"/> share.</summary>
internal static class OpenAiGpt1Rows
{
    internal static readonly ChoiceParameter<OpenAiImageSize> Size = new(new Member<OpenAiGpt1ImageGenInput, OpenAiImageSize?>(
        "size", "Size", "The size of the image.", i => i.Size, (i, v) => i with { Size = v }))
    { AllowedValues = ["1024x1024", "1536x1024", "1024x1536"], Default = OpenAiImageSize.Square1024, Source = Sources.SchemaOpenAiGpt1ImageGen };
    internal static readonly ChoiceParameter<OpenAiImageQuality> Quality = new(new Member<OpenAiGpt1ImageGenInput, OpenAiImageQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v }))
    { AllowedValues = ["auto", "high", "medium", "low"], Default = OpenAiImageQuality.Auto, Source = Sources.SchemaOpenAiGpt1ImageGen };
    internal static readonly ChoiceParameter<OpenAiImageBackground> Background = new(new Member<OpenAiGpt1ImageGenInput, OpenAiImageBackground?>(
        "background", "Background", "Whether the background is transparent.", i => i.Background, (i, v) => i with { Background = v }))
    { Default = OpenAiImageBackground.Opaque, Source = Sources.SchemaOpenAiGpt1ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<OpenAiGpt1ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaOpenAiGpt1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        OpenAiRows.Prompt, Size, Quality, Background, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
