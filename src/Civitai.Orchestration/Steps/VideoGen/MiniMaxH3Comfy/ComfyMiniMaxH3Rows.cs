// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyMiniMaxH3VideoGenInput"/> share.</summary>
internal static class ComfyMiniMaxH3Rows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyMiniMaxH3VideoGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model in place of the usual one, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly IntegerParameter Duration = new(new Member<ComfyMiniMaxH3VideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 4, Maximum = 15, Default = 5, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyMiniMaxH3VideoGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 32, Maximum = 1344, Default = 864, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyMiniMaxH3VideoGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 32, Maximum = 1344, Default = 480, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyMiniMaxH3VideoGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 60, Default = 20, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyMiniMaxH3VideoGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly BooleanParameter Fast = new(new Member<ComfyMiniMaxH3VideoGenInput, bool?>(
        "fast", "Fast", "Whether steps that change little are skipped, for speed.", i => i.Fast, (i, v) => i with { Fast = v }))
    { Default = false, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly BooleanParameter Turbo = new(new Member<ComfyMiniMaxH3VideoGenInput, bool?>(
        "turbo", "Turbo", "Whether speed goes before detail.", i => i.Turbo, (i, v) => i with { Turbo = v }))
    { Default = false, Source = Sources.SchemaComfyMiniMaxH3VideoGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyMiniMaxH3VideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaComfyMiniMaxH3VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, DiffusionModel, Duration, Width, Height, Steps, Loras, Fast, Turbo, Seed,
    ];
}
