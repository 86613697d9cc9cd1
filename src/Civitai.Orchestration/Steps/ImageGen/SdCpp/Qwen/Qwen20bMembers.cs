// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Qwen20bImageGenInput"/>, for the tables.</summary>
internal static class Qwen20bMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<Qwen20bImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<Qwen20bImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<QwenImageVersion?> Version = new Member<Qwen20bImageGenInput, QwenImageVersion?>(
        "version", "Version", "The release of the model.", i => i.Version, (i, v) => i with { Version = v });

    internal static readonly Member<long?> Width = new Member<Qwen20bImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<Qwen20bImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<double?> CfgScale = new Member<Qwen20bImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<Qwen20bImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<SdCppSampleMethod?> Sampler = new Member<Qwen20bImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<SdCppSchedule?> Scheduler = new Member<Qwen20bImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<Qwen20bImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });

    internal static readonly Member<long?> Quantity = new Member<Qwen20bImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<Qwen20bImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
