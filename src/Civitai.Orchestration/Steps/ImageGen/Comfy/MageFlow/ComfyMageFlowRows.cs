// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyMageFlowImageGenInput"/> share.</summary>
internal static class ComfyMageFlowRows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyMageFlowImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyMageFlowImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 5, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyMageFlowImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyMageFlow4bImageGen };
    internal static readonly IntegerParameter Width = ComfyDiffusionModelRows.Width with { Minimum = 512 };
    internal static readonly IntegerParameter Height = ComfyDiffusionModelRows.Height with { Minimum = 512 };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ComfySampledRows.Prompt, ComfyDiffusionModelRows.NegativePrompt, DiffusionModel, Width, Height, CfgScale, Steps, ComfySampledRows.Sampler,
        ComfySampledRows.Scheduler, ComfySampledRows.Loras, Quantity, ComfyDiffusionModelRows.Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
