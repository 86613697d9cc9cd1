// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="WanVideoGenInput"/> share.</summary>
internal static class WanRows
{
    internal static readonly MediaParameter SourceImage = new(new Member<WanVideoGenInput, MediaSource?>(
        "sourceImage", "SourceImage", "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v }))
    { Source = Sources.SchemaWanVideoGen };
    internal static readonly IntegerParameter Duration = new(new Member<WanVideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 1, Maximum = 30, Default = 5, Source = Sources.SchemaWanVideoGen };
    internal static readonly IntegerParameter FrameRate = new(new Member<WanVideoGenInput, long?>(
        "frameRate", "FrameRate", "Frames per second.", i => i.FrameRate, (i, v) => i with { FrameRate = (int?)v }))
    { Default = 24, Source = Sources.SchemaWanVideoGen };
    internal static readonly NumberParameter CfgScale = new(new Member<WanVideoGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the video follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 100, Default = 4, Source = Sources.SchemaWanVideoGen };
    internal static readonly IntegerParameter Steps = new(new Member<WanVideoGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 10, Maximum = 50, Default = 20, Source = Sources.SchemaWanVideoGen };
    internal static readonly ObjectListParameter<VideoGenLora> Loras = new(new Member<WanVideoGenInput, IReadOnlyList<VideoGenLora>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Forms = [VideoGenLora.Row], Source = Sources.SchemaWanVideoGen };
    internal static readonly SeedParameter Seed = new(new Member<WanVideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaWanVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, SourceImage, Duration, FrameRate, CfgScale, Steps, Loras, Seed,
    ];
}
