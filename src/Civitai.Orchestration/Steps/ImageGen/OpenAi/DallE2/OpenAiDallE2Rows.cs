// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="OpenAiDallE2ImageGenInput"/> share.</summary>
internal static class OpenAiDallE2Rows
{
    internal static readonly ChoiceParameter<OpenAiImageSize> Size = new(new Member<OpenAiDallE2ImageGenInput, OpenAiImageSize?>(
        "size", "Size", "The size of the image.", i => Member.Given(i.Size), (i, v) => i with { Size = v ?? default }))
    { IsRequired = true, AllowedValues = ["256x256", "512x512", "1024x1024"], Source = Sources.SchemaOpenAiDallE2ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<OpenAiDallE2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaOpenAiDallE2ImageGen };
    internal static readonly TextOrReferenceParameter Prompt = OpenAiRows.Prompt with { MaximumLength = 1000, Source = Sources.SchemaOpenAiDallE2ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Size, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
