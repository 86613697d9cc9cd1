// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyMageFlowImageGenInput"/> share.</summary>
internal static class ComfyMageFlowRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfyMageFlowImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyMageFlowImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyMageFlowImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v })) { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bCreateImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bCreateImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyMageFlowImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 5, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfyMageFlowImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v })) { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfyMageFlowImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyMageFlowImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v })) { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyMageFlowImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffusionModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
