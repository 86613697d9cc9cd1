// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Flux3V3NewVideoInput"/> share.</summary>
internal static class Flux3V3NewVideoRows
{
    internal static readonly IntegerParameter Duration = new(new Member<Flux3V3NewVideoInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 5, Maximum = 20, Default = 5, Source = Sources.SchemaFlux3V3TextToVideo };
    internal static readonly ChoiceParameter<VideoAspectRatio> AspectRatio = new(new Member<Flux3V3NewVideoInput, VideoAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    {
        AllowedValues = ["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"],
        Default = VideoAspectRatio.Auto,
        Source = Sources.SchemaFlux3V3TextToVideo,
    };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<Flux3V3NewVideoInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["720p", "1080p"], Default = VideoResolution.R720P, Source = Sources.SchemaFlux3V3TextToVideo };
    internal static readonly BooleanParameter GenerateAudio = new(new Member<Flux3V3NewVideoInput, bool?>(
        "generateAudio", "GenerateAudio", "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
    { Default = true, Source = Sources.SchemaFlux3V3TextToVideo };
    internal static readonly BooleanParameter Draft = new(new Member<Flux3V3NewVideoInput, bool?>(
        "draft", "Draft", "Whether a fast, cheap draft in 720p is made. Its output has a cache from which the video can be made in full quality later.",
        i => i.Draft, (i, v) => i with { Draft = v }))
    { Default = false, Source = Sources.SchemaFlux3V3TextToVideo };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, Duration, AspectRatio, Resolution, GenerateAudio, Draft,
    ];
}
