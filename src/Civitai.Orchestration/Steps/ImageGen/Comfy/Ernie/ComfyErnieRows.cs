// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyErnieImageGenInput"/> share.</summary>
internal static class ComfyErnieRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfyErnieImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieStandardImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyErnieImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieStandardImageGen };
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyErnieImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyErnieStandardImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyErnieImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<ComfyErnieImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024 };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyErnieImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 4, AdvisedMinimum = 3, AdvisedMaximum = 5, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyErnieImageGenInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyErnieStandardImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfyErnieImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = ComfySampler.Euler };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfyErnieImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = ComfyScheduler.Simple };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyErnieImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["ernie"], Default = LoraMapParameter.None };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyErnieImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyErnieStandardImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyErnieImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyErnieStandardImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffusionModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
