// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyKrea2ImageGenInput"/> share.</summary>
internal static class ComfyKrea2Rows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyKrea2ImageGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyKrea2ImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyKrea2ImageGenInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyKrea2ImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly TextOrReferenceParameter Prompt = ComfySampledRows.Prompt with { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = ComfyDiffusionModelRows.NegativePrompt with
    { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = ComfySampledRows.Sampler with { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = ComfySampledRows.Scheduler with { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly LoraMapParameter Loras = ComfySampledRows.Loras with { Source = Sources.SchemaComfyKrea2RawImageGen };
    internal static readonly SeedParameter Seed = ComfyDiffusionModelRows.Seed with { Source = Sources.SchemaComfyKrea2RawImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffusionModel, ComfyDiffusionModelRows.Width, ComfyDiffusionModelRows.Height, CfgScale, Steps, Sampler, Scheduler, Loras,
        Quantity, Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
