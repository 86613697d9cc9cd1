// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="SoraVideoGenInput"/> share.</summary>
internal static class SoraRows
{
    internal static readonly IntegerParameter Duration = new(new Member<SoraVideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 4, Maximum = 12, Default = 4, Source = Sources.SchemaSoraVideoGen };
    internal static readonly ChoiceParameter<VideoAspectRatio> AspectRatio = new(new Member<SoraVideoGenInput, VideoAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    { AllowedValues = ["auto", "16:9", "9:16"], Default = VideoAspectRatio.Auto, Source = Sources.SchemaSoraVideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<SoraVideoGenInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["720p", "1080p"], Default = VideoResolution.R720P, Source = Sources.SchemaSoraVideoGen };
    internal static readonly BooleanParameter UsePro = new(new Member<SoraVideoGenInput, bool?>(
        "usePro", "UsePro", "Whether the finer and dearer model is used.", i => i.UsePro, (i, v) => i with { UsePro = v }))
    { Default = false, Source = Sources.SchemaSoraVideoGen };
    internal static readonly SeedParameter Seed = new(new Member<SoraVideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaSoraVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, Duration, AspectRatio, Resolution, UsePro, Seed,
    ];
}
