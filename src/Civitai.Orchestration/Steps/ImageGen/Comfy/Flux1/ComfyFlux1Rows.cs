// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyFlux1ImageGenInput"/> share.</summary>
internal static class ComfyFlux1Rows
{
    internal static readonly AirParameter Model = new(new Member<ComfyFlux1ImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
    {
        IsRequired = true,
        Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"],
        Ecosystems = ["flux1"],
        Source = Sources.SchemaComfyFlux1ImageGen,
    };
    internal static readonly IntegerParameter Width = new(new Member<ComfyFlux1ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1CreateImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyFlux1ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1CreateImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyFlux1ImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 3.5, Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyFlux1ImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyFlux1ImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly TextOrReferenceParameter Prompt = ComfyControlledRows.Prompt with { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly AirParameter VaeModel = ComfyControlledRows.VaeModel with { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = ComfyControlledRows.Sampler with { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = ComfyControlledRows.Scheduler with { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly LoraMapParameter Loras = ComfyControlledRows.Loras with { Ecosystems = ["flux1"], Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly IntegerParameter Quantity = ComfyControlledRows.Quantity with { Source = Sources.SchemaComfyFlux1ImageGen };
    internal static readonly ObjectListParameter<ControlNet> ControlNets = ComfyControlledRows.ControlNets with { Source = Sources.SchemaComfyFlux1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Model, VaeModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ControlNets, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
