// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="MaiImageFalImageGenInput"/> share.</summary>
internal static class MaiImageFalRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<MaiImageFalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 3, MaximumLength = 5000, Source = Sources.SchemaMaiImageFalImageGen };
    internal static readonly ChoiceParameter<ImageAspectRatio> AspectRatio = new(new Member<MaiImageFalImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    {
        AllowedValues = ["auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"],
        Default = ImageAspectRatio.Auto,
        Source = Sources.SchemaMaiImageFalImageGen,
    };
    internal static readonly IntegerParameter Quantity = new(new Member<MaiImageFalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaMaiImageFalImageGen };
    internal static readonly ChoiceParameter<ImageGenOutputFormat> OutputFormat = ImageGenRows.OutputFormat with
    { Default = ImageGenOutputFormat.Jpeg, Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, AspectRatio, Quantity, OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
