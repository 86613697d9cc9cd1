// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux1KontextImageGenInput"/> share.</summary>
internal static class Flux1KontextRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<Flux1KontextImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux1KontextImageGen };
    internal static readonly MediaListParameter Images = new(new Member<Flux1KontextImageGenInput, IReadOnlyList<MediaSource>?>(
        "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
    { Source = Sources.SchemaFlux1KontextImageGen };
    internal static readonly ChoiceParameter<ImageAspectRatio> AspectRatio = new(new Member<Flux1KontextImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    {
        AllowedValues = ["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"],
        Default = ImageAspectRatio.Ratio1To1,
        Source = Sources.SchemaFlux1KontextImageGen,
    };
    internal static readonly NumberParameter GuidanceScale = new(new Member<Flux1KontextImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 1, Maximum = 20, Default = 3.5, Source = Sources.SchemaFlux1KontextImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<Flux1KontextImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux1KontextImageGen };
    internal static readonly SeedParameter Seed = new(new Member<Flux1KontextImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaFlux1KontextImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Images, AspectRatio, GuidanceScale, Quantity, Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
