// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="GrokV2ImageGenInput"/> share.</summary>
internal static class GrokV2Rows
{
    internal static readonly ChoiceParameter<GrokResolution> Resolution = new(new Member<GrokV2ImageGenInput, GrokResolution?>(
        "resolution", "Resolution", "The resolution of the image.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { Default = GrokResolution.R2K, Source = Sources.SchemaGrokV2ImageGen };
    internal static readonly ChoiceParameter<GrokQuality> Quality = new(new Member<GrokV2ImageGenInput, GrokQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v }))
    { Default = GrokQuality.Medium, Source = Sources.SchemaGrokV2ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        GrokRows.Prompt, Resolution, Quality, GrokRows.Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
