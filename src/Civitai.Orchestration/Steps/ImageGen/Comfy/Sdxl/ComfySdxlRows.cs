// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfySdxlImageGenInput"/> share.</summary>
internal static class ComfySdxlRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfySdxlImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfySdxlImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly AirParameter Model = new(new Member<ComfySdxlImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
    { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly AirParameter VaeModel = new(new Member<ComfySdxlImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
    { Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfySdxlImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlCreateImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfySdxlImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlCreateImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfySdxlImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 7, Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfySdxlImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfySdxlImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v })) { Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfySdxlImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v })) { Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfySdxlImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfySdxlImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfySdxlImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfySdxlImageGen };
    internal static readonly ObjectListParameter<ControlNet> ControlNets = new(new Member<ComfySdxlImageGenInput, IReadOnlyList<ControlNet>?>(
        "controlNets", "ControlNets", "Images that steer the composition.", i => i.ControlNets, (i, v) => i with { ControlNets = v }))
    { Forms = [ControlNet.Row], Source = Sources.SchemaComfySdxlImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Model, VaeModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ControlNets,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
