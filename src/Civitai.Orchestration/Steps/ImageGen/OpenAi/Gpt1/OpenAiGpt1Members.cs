// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="OpenAiGpt1ImageGenInput"/>, for the tables.</summary>
internal static class OpenAiGpt1Members
{
    internal static readonly Member<OpenAiImageSize?> Size = new Member<OpenAiGpt1ImageGenInput, OpenAiImageSize?>(
        "size", "Size", "The size of the image.", i => i.Size, (i, v) => i with { Size = v });

    internal static readonly Member<OpenAiImageQuality?> Quality = new Member<OpenAiGpt1ImageGenInput, OpenAiImageQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v });

    internal static readonly Member<OpenAiImageBackground?> Background = new Member<OpenAiGpt1ImageGenInput, OpenAiImageBackground?>(
        "background", "Background", "Whether the background is transparent.", i => i.Background, (i, v) => i with { Background = v });

    internal static readonly Member<long?> Quantity = new Member<OpenAiGpt1ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
