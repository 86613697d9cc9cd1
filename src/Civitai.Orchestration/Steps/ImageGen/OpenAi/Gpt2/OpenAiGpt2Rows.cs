// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="OpenAiGpt2ImageGenInput"/> share.</summary>
internal static class OpenAiGpt2Rows
{
    internal static readonly IntegerParameter Width = new(new Member<OpenAiGpt2ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 256, Maximum = 3840, MultipleOf = 16, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<OpenAiGpt2ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 256, Maximum = 3840, MultipleOf = 16, Default = 1024 };
    internal static readonly ChoiceParameter<OpenAiImageQuality> Quality = new(new Member<OpenAiGpt2ImageGenInput, OpenAiImageQuality?>(
        "quality", "Quality", "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v }))
    { AllowedValues = ["low", "medium", "high"], Default = OpenAiImageQuality.High, Source = Sources.SchemaOpenAiGpt2ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<OpenAiGpt2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaOpenAiGpt2ImageGen };
    internal static readonly TextOrReferenceParameter Prompt = OpenAiRows.Prompt with { Source = Sources.SchemaOpenAiGpt2ImageGen };
    internal static readonly ChoiceParameter<ImageGenOutputFormat> OutputFormat = ImageGenRows.OutputFormat with
    { Default = ImageGenOutputFormat.Jpeg, Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Width, Height, Quality, Quantity, OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
