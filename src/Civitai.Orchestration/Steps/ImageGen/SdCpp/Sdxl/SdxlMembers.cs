// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="SdxlImageGenInput"/>, for the tables.</summary>
internal static class SdxlMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<SdxlImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<SdxlImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<Air?> Model = new Member<SdxlImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default });

    internal static readonly Member<Air?> VaeModel = new Member<SdxlImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v });

    internal static readonly Member<long?> Width = new Member<SdxlImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v });

    internal static readonly Member<long?> Height = new Member<SdxlImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v });

    internal static readonly Member<double?> CfgScale = new Member<SdxlImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<SdxlImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<SdCppSampleMethod?> Sampler = new Member<SdxlImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<SdCppSchedule?> Scheduler = new Member<SdxlImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<SdCppUCacheMode?> UCache = new Member<SdxlImageGenInput, SdCppUCacheMode?>(
        "uCache", "UCache", "Whether results are reused between steps, for speed at the cost of detail.", i => i.UCache, (i, v) => i with { UCache = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<SdxlImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });

    internal static readonly Member<IReadOnlyList<Air>?> Embeddings = new Member<SdxlImageGenInput, IReadOnlyList<Air>?>(
        "embeddings", "Embeddings", "Textual inversions to load; the prompt calls them by their names.", i => i.Embeddings, (i, v) => i with { Embeddings = v });

    internal static readonly Member<long?> Quantity = new Member<SdxlImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });

    internal static readonly Member<ValueOrReference<long>?> Seed = new Member<SdxlImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v });
}
