// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="QwenApiImageGenInput"/> share.</summary>
internal static class QwenApiRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<QwenApiImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 5000, Source = Sources.SchemaQwenApiImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<QwenApiImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 500, Source = Sources.SchemaQwenApiImageGen };
    internal static readonly IntegerParameter Width = new(new Member<QwenApiImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 0, Maximum = 2048, AdvisedMinimum = 512, Advice = "The documentation gives 512 to 2048; leave both out to let the model decide." };
    internal static readonly IntegerParameter Height = new(new Member<QwenApiImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 0, Maximum = 2048, AdvisedMinimum = 512, Advice = "The documentation gives 512 to 2048; leave both out to let the model decide." };
    internal static readonly BooleanParameter PromptExtend = new(new Member<QwenApiImageGenInput, bool?>(
        "promptExtend", "PromptExtend", "Whether the service rewrites the prompt before generating. It is by default, which makes it slower.",
        i => i.PromptExtend, (i, v) => i with { PromptExtend = v }))
    { Default = true, Source = Sources.SchemaQwenApiImageGen };
    internal static readonly BooleanParameter Watermark = new(new Member<QwenApiImageGenInput, bool?>(
        "watermark", "Watermark", "Whether the provider puts a watermark on the image.", i => i.Watermark, (i, v) => i with { Watermark = v }))
    { Default = false, Source = Sources.SchemaQwenApiImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<QwenApiImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 6, Default = 1, Source = Sources.SchemaQwenApiImageGen };
    internal static readonly SeedParameter Seed = new(new Member<QwenApiImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaQwenApiImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Width, Height, PromptExtend, Watermark, Quantity, Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
