// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyUnlistedScheduledImageGenInput"/> share.</summary>
internal static class ComfyUnlistedScheduledRows
{
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyUnlistedScheduledImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }));
    internal static readonly IntegerParameter Steps = new(new Member<ComfyUnlistedScheduledImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }));
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfyUnlistedScheduledImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }));

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ComfyUnlistedRows.Prompt, ComfyUnlistedRows.Width, ComfyUnlistedRows.Height, CfgScale, Steps, ComfyUnlistedRows.Sampler, Scheduler,
        ComfyUnlistedRows.Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
