// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="QwenApiImageGenInput"/>, for the tables.</summary>
internal static class QwenApiMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<QwenApiImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<QwenApiImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<long?> Width = new Member<QwenApiImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<QwenApiImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<bool?> PromptExtend = new Member<QwenApiImageGenInput, bool?>(
        "promptExtend", "PromptExtend", "Whether the service rewrites the prompt before generating. It is by default, which makes it slower.", i => i.PromptExtend, (i, v) => i with { PromptExtend = v });

    internal static readonly Member<bool?> Watermark = new Member<QwenApiImageGenInput, bool?>(
        "watermark", "Watermark", "Whether the provider puts a watermark on the image.", i => i.Watermark, (i, v) => i with { Watermark = v });

    internal static readonly Member<long?> Quantity = new Member<QwenApiImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<QwenApiImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
