// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="OpenAiGpt2ImageGenInput"/>, for the tables.</summary>
internal static class OpenAiGpt2Members
{
    internal static readonly Member<long?> Width = new Member<OpenAiGpt2ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<OpenAiGpt2ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<OpenAiImageQuality?> Quality = new Member<OpenAiGpt2ImageGenInput, OpenAiImageQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v });

    internal static readonly Member<long?> Quantity = new Member<OpenAiGpt2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
