// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Qwen2FalImageGenInput"/> share.</summary>
internal static class Qwen2FalRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<Qwen2FalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Qwen2FalImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MaximumLength = 500, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly ChoiceParameter<FalImageSize> ImageSize = new(new Member<Qwen2FalImageGenInput, FalImageSize?>(
        "imageSize", "ImageSize", "The shape and size of the image.", i => i.ImageSize, (i, v) => i with { ImageSize = v }))
    { Default = FalImageSize.SquareHd, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Qwen2FalImageGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = true, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<Qwen2FalImageGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the images.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<Qwen2FalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaQwen2FalImageGen };
    internal static readonly SeedParameter Seed = new(new Member<Qwen2FalImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaQwen2FalImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, ImageSize, EnablePromptExpansion, EnableSafetyChecker, Quantity, Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
