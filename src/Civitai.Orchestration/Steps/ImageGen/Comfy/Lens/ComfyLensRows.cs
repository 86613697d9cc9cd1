// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyLensImageGenInput"/> share.</summary>
internal static class ComfyLensRows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyLensImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyLensImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyLensImageGenInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyLensImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly TextOrReferenceParameter Prompt = ComfySampledRows.Prompt with { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = ComfyDiffusionModelRows.NegativePrompt with
    { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = ComfySampledRows.Sampler with { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = ComfySampledRows.Scheduler with { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly LoraMapParameter Loras = ComfySampledRows.Loras with { Source = Sources.SchemaComfyLensNormalImageGen };
    internal static readonly SeedParameter Seed = ComfyDiffusionModelRows.Seed with { Source = Sources.SchemaComfyLensNormalImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffusionModel, ComfyDiffusionModelRows.Width, ComfyDiffusionModelRows.Height, CfgScale, Steps, Sampler, Scheduler, Loras,
        Quantity, Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
