// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="ComfyKrea2ImageGenInput"/>, for the tables.</summary>
internal static class ComfyKrea2Members
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<ComfyKrea2ImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<ComfyKrea2ImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<Air?> DiffusionModel = new Member<ComfyKrea2ImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel, (i, v) => i with { DiffusionModel = v });

    internal static readonly Member<long?> Width = new Member<ComfyKrea2ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<ComfyKrea2ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<double?> CfgScale = new Member<ComfyKrea2ImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<ComfyKrea2ImageGenInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<ComfySampler?> Sampler = new Member<ComfyKrea2ImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<ComfyScheduler?> Scheduler = new Member<ComfyKrea2ImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<ComfyKrea2ImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });

    internal static readonly Member<long?> Quantity = new Member<ComfyKrea2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<ComfyKrea2ImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
