// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyUnlistedCheckpointImageGenInput"/> share.</summary>
internal static class ComfyUnlistedCheckpointRows
{
    internal static readonly AirParameter Model = new(new Member<ComfyUnlistedCheckpointImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => i.Model, (i, v) => i with { Model = v }));
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyUnlistedCheckpointImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }));
    internal static readonly IntegerParameter Steps = new(new Member<ComfyUnlistedCheckpointImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }));

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ComfyUnlistedRows.Prompt, Model, ComfyUnlistedRows.Width, ComfyUnlistedRows.Height, CfgScale, Steps, ComfyUnlistedRows.Sampler,
        ComfyUnlistedRows.Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
