// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfySampledImageGenInput"/> share.</summary>
internal static class ComfySampledRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfySampledImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfySampledImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = new(new Member<ComfySampledImageGenInput, ComfyScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfySampledImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Sampler, Scheduler, Loras, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
