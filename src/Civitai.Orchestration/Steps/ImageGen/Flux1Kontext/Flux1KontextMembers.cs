// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Flux1KontextImageGenInput"/>, for the tables.</summary>
internal static class Flux1KontextMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<Flux1KontextImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux1KontextImageGenInput, IReadOnlyList<MediaSource>?>(
        "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v });

    internal static readonly Member<ImageAspectRatio?> AspectRatio = new Member<Flux1KontextImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v });

    internal static readonly Member<double?> GuidanceScale = new Member<Flux1KontextImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v });

    internal static readonly Member<long?> Quantity = new Member<Flux1KontextImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<Flux1KontextImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
