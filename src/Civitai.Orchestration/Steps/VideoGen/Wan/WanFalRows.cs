// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="WanFalVideoGenInput"/> share.</summary>
internal static class WanFalRows
{
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<WanFalVideoGenInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["720p", "1080p"], Default = VideoResolution.R1080P, Source = Sources.SchemaWan27FalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, WanRows.SourceImage, WanRows.Duration, Resolution, WanRows.FrameRate, WanRows.CfgScale, WanRows.Steps, WanRows.Loras,
        WanRows.Seed,
    ];
}
