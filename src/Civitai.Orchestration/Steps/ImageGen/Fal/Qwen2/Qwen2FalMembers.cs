// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Qwen2FalImageGenInput"/>, for the tables.</summary>
internal static class Qwen2FalMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<Qwen2FalImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<Qwen2FalImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<FalImageSize?> ImageSize = new Member<Qwen2FalImageGenInput, FalImageSize?>(
        "imageSize", "ImageSize", "The shape and size of the image.", i => i.ImageSize, (i, v) => i with { ImageSize = v });

    internal static readonly Member<bool?> EnablePromptExpansion = new Member<Qwen2FalImageGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion, (i, v) => i with { EnablePromptExpansion = v });

    internal static readonly Member<bool?> EnableSafetyChecker = new Member<Qwen2FalImageGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the images.", i => i.EnableSafetyChecker, (i, v) => i with { EnableSafetyChecker = v });

    internal static readonly Member<long?> Quantity = new Member<Qwen2FalImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<Qwen2FalImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
