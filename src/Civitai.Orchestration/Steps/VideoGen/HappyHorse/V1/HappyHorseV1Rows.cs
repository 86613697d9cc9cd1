// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="HappyHorseV1VideoGenInput"/> share.</summary>
internal static class HappyHorseV1Rows
{
    internal static readonly IntegerParameter Duration = new(new Member<HappyHorseV1VideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 3, Maximum = 15, Default = 5, Source = Sources.SchemaHappyHorseV1VideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<HappyHorseV1VideoGenInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["720p", "1080p"], Default = VideoResolution.R1080P, Source = Sources.SchemaHappyHorseV1VideoGen };
    internal static readonly SeedParameter Seed = new(new Member<HappyHorseV1VideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaHappyHorseV1VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, Duration, Resolution, Seed,
    ];
}
