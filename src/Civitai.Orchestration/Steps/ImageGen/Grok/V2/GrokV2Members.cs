// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="GrokV2ImageGenInput"/>, for the tables.</summary>
internal static class GrokV2Members
{
    internal static readonly Member<GrokResolution?> Resolution = new Member<GrokV2ImageGenInput, GrokResolution?>(
        "resolution", "Resolution", "The resolution of the image.", i => i.Resolution, (i, v) => i with { Resolution = v });

    internal static readonly Member<GrokQuality?> Quality = new Member<GrokV2ImageGenInput, GrokQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v });
}
