// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Wan27FalVideoGenInput"/> share.</summary>
internal static class Wan27FalRows
{
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<Wan27FalVideoGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the video.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaWan27FalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, WanRows.SourceImage, WanRows.Duration, WanFalRows.Resolution, WanRows.FrameRate, WanRows.CfgScale, WanRows.Steps, WanRows.Loras,
        EnableSafetyChecker, WanRows.Seed,
    ];
}
