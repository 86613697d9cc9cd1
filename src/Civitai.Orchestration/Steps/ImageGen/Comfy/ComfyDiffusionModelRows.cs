// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyDiffusionModelImageGenInput"/> share.</summary>
internal static class ComfyDiffusionModelRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyDiffusionModelImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyDiffusionModelImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<ComfyDiffusionModelImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 1024 };
    internal static readonly SeedParameter Seed = new(new Member<ComfyDiffusionModelImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyMageFlowImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ComfySampledRows.Prompt, NegativePrompt, Width, Height, ComfySampledRows.Sampler, ComfySampledRows.Scheduler, ComfySampledRows.Loras, Seed,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
