// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="WanImageGenInput"/> share.</summary>
internal static class WanRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<WanImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaWanImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<WanImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaWanImageGen };
    internal static readonly ChoiceParameter<FalImageSize> ImageSize = new(new Member<WanImageGenInput, FalImageSize?>(
        "imageSize", "ImageSize", "The shape and size of the image.", i => i.ImageSize, (i, v) => i with { ImageSize = v }))
    { Default = FalImageSize.SquareHd };
    internal static readonly NumberParameter GuidanceScale = new(new Member<WanImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 1, Maximum = 10, Default = 3.5, Source = Sources.SchemaWanImageGen };
    internal static readonly LoraListParameter Loras = new(new Member<WanImageGenInput, IReadOnlyList<ImageGenLora>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Minimum = 0, Maximum = 4, Ecosystems = ["wan"], Source = Sources.SchemaWanImageGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<WanImageGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = false, Source = Sources.SchemaWanImageGen };
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<WanImageGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the images.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaWanImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<WanImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaWanImageGen };
    internal static readonly SeedParameter Seed = new(new Member<WanImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaWanImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, ImageSize, GuidanceScale, Loras, EnablePromptExpansion, EnableSafetyChecker, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
