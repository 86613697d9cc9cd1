// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ReveFalImageGenInput"/> share.</summary>
internal static class ReveFalRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ReveFalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 1, MaximumLength = 4000, Source = Sources.SchemaReveFalImageGen };
    internal static readonly ChoiceParameter<ImageAspectRatio> AspectRatio = new(new Member<ReveFalImageGenInput, ImageAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    {
        AllowedValues = ["auto", "4:1", "3:1", "21:9", "2:1", "17:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "1:2", "1:3", "1:4"],
        Default = ImageAspectRatio.Auto,
        Source = Sources.SchemaReveFalImageGen,
    };
    internal static readonly IntegerParameter Quantity = new(new Member<ReveFalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaReveFalImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, AspectRatio, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
