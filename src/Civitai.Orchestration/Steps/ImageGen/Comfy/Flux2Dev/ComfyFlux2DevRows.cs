// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyFlux2DevImageGenInput"/> share.</summary>
internal static class ComfyFlux2DevRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfyFlux2DevImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyFlux2DevImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyFlux2DevImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyFlux2DevImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyFlux2DevImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 1, Maximum = 20, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyFlux2DevImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfyFlux2DevImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfyFlux2DevImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyFlux2DevImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["flux2", "flux2dev"], Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyFlux2DevImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyFlux2DevImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyFlux2DevImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
