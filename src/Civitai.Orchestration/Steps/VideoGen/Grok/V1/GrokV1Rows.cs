// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="GrokV1VideoGenInput"/> share.</summary>
internal static class GrokV1Rows
{
    internal static readonly IntegerParameter Duration = new(new Member<GrokV1VideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 1, Maximum = 15, Default = 6, Source = Sources.SchemaGrokV1VideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<GrokV1VideoGenInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["480p", "720p"], Default = VideoResolution.R720P, Source = Sources.SchemaGrokV1VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, Duration, Resolution,
    ];
}
