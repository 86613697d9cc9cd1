// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="MuseImageFalImageGenInput"/>, for the tables.</summary>
internal static class MuseImageFalMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<MuseImageFalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ImageAspectRatio?> AspectRatio = new Member<MuseImageFalImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v });

    internal static readonly Member<long?> Quantity = new Member<MuseImageFalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
