// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Flux2KleinImageGenInput"/>, for the tables.</summary>
internal static class Flux2KleinMembers
{
    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<Flux2KleinImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });

    internal static readonly Member<Flux2KleinModelVersion?> ModelVersion = new Member<Flux2KleinImageGenInput, Flux2KleinModelVersion?>(
        "modelVersion", "ModelVersion", "The size and kind of the model.", i => i.ModelVersion, (i, v) => i with { ModelVersion = v });

    internal static readonly Member<double?> CfgScale = new Member<Flux2KleinImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v });

    internal static readonly Member<long?> Steps = new Member<Flux2KleinImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v });

    internal static readonly Member<SdCppSampleMethod?> Sampler = new Member<Flux2KleinImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v });

    internal static readonly Member<SdCppSchedule?> Scheduler = new Member<Flux2KleinImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v });

    internal static readonly Member<IReadOnlyDictionary<Air, double>?> Loras = new Member<Flux2KleinImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });
}
