// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="OpenAiDallE2ImageGenInput"/>, for the tables.</summary>
internal static class OpenAiDallE2Members
{
    internal static readonly Member<OpenAiImageSize?> Size = new Member<OpenAiDallE2ImageGenInput, OpenAiImageSize?>(
        "size", "Size", "The size of the image.", i => Member.Given(i.Size), (i, v) => i with { Size = v ?? default });

    internal static readonly Member<long?> Quantity = new Member<OpenAiDallE2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
