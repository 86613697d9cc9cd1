// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Flux1SdCppImageGenInput"/>, for the tables.</summary>
internal static class Flux1SdCppMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<Flux1SdCppImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<Flux1SdCppImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<Air?> DiffuserModel = new Member<Flux1SdCppImageGenInput, Air?>(
        "diffuserModel", "DiffuserModel", "The diffusion model to generate with.", i => AirParameter.Given(i.DiffuserModel), (i, v) => i with { DiffuserModel = v ?? default });

    internal static readonly Member<Air?> VaeModel = new Member<Flux1SdCppImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v });

    internal static readonly Member<Air?> ClipLModel = new Member<Flux1SdCppImageGenInput, Air?>(
        "clipLModel", "ClipLModel", "The CLIP-L text encoder, by its AIR.", i => i.ClipLModel, (i, v) => i with { ClipLModel = v });

    internal static readonly Member<Air?> T5XxlModel = new Member<Flux1SdCppImageGenInput, Air?>(
        "t5XXLModel", "T5XxlModel", "The T5-XXL text encoder, by its AIR.", i => i.T5XxlModel, (i, v) => i with { T5XxlModel = v });

    internal static readonly Member<long?> Width = new Member<Flux1SdCppImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<Flux1SdCppImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<double?> CfgScale = new Member<Flux1SdCppImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<Flux1SdCppImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<SdCppSampleMethod?> Sampler = new Member<Flux1SdCppImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<SdCppSchedule?> Scheduler = new Member<Flux1SdCppImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<Flux1SdCppImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });

    internal static readonly Member<long?> Quantity = new Member<Flux1SdCppImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<Flux1SdCppImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
