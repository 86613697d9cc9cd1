// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyAnimaImageGenInput"/> share.</summary>
internal static class ComfyAnimaRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyAnimaImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly AirParameter DiffuserModel = new(new Member<ComfyAnimaImageGenInput, Air?>(
        "diffuserModel", "DiffuserModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffuserModel,
        (i, v) => i with { DiffuserModel = v }))
    { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyAnimaImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<ComfyAnimaImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024 };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyAnimaImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyAnimaImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyAnimaImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly TextOrReferenceParameter Prompt = ComfyControlledRows.Prompt with { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly AirParameter VaeModel = ComfyControlledRows.VaeModel with { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = ComfyControlledRows.Sampler with { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = ComfyControlledRows.Scheduler with { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly LoraMapParameter Loras = ComfyControlledRows.Loras with { Ecosystems = ["anima"], Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly IntegerParameter Quantity = ComfyControlledRows.Quantity with { Source = Sources.SchemaComfyAnimaImageGen };
    internal static readonly ObjectListParameter<ControlNet> ControlNets = ComfyControlledRows.ControlNets with { Source = Sources.SchemaComfyAnimaImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffuserModel, VaeModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ControlNets,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
