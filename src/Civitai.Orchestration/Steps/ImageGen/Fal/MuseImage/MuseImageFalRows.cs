// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="MuseImageFalImageGenInput"/> share.</summary>
internal static class MuseImageFalRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<MuseImageFalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true };
    internal static readonly ChoiceParameter<ImageAspectRatio> AspectRatio = new(new Member<MuseImageFalImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    { AllowedValues = ["auto", "21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"] };
    internal static readonly IntegerParameter Quantity = new(new Member<MuseImageFalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }));

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, AspectRatio, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
