// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux2ImageGenInput"/> share.</summary>
internal static class Flux2Rows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<Flux2ImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2ImageGen };
    internal static readonly IntegerParameter Width = new(new Member<Flux2ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen };
    internal static readonly IntegerParameter Height = new(new Member<Flux2ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Flux2ImageGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = false, Source = Sources.SchemaFlux2ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<Flux2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2ImageGen };
    internal static readonly SeedParameter Seed = new(new Member<Flux2ImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaFlux2ImageGen };
    internal static readonly ChoiceParameter<ImageGenOutputFormat> OutputFormat = ImageGenRows.OutputFormat with
    { Default = ImageGenOutputFormat.Jpeg, Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Width, Height, EnablePromptExpansion, Quantity, Seed, OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
