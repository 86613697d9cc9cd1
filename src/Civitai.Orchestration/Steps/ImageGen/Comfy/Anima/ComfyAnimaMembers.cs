// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="ComfyAnimaImageGenInput"/>, for the tables.</summary>
internal static class ComfyAnimaMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<ComfyAnimaImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<ComfyAnimaImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<Air?> DiffuserModel = new Member<ComfyAnimaImageGenInput, Air?>(
        "diffuserModel", "DiffuserModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffuserModel, (i, v) => i with { DiffuserModel = v });

    internal static readonly Member<Air?> VaeModel = new Member<ComfyAnimaImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v });

    internal static readonly Member<long?> Width = new Member<ComfyAnimaImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<ComfyAnimaImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<double?> CfgScale = new Member<ComfyAnimaImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<ComfyAnimaImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<ComfySampler?> Sampler = new Member<ComfyAnimaImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<ComfyScheduler?> Scheduler = new Member<ComfyAnimaImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<ComfyAnimaImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });

    internal static readonly Member<long?> Quantity = new Member<ComfyAnimaImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<ComfyAnimaImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });

    internal static readonly Member<IReadOnlyList<ControlNet>?> ControlNets = new Member<ComfyAnimaImageGenInput, IReadOnlyList<ControlNet>?>(
        "controlNets", "ControlNets", "Images that steer the composition.", i => i.ControlNets, (i, v) => i with { ControlNets = v });
}
