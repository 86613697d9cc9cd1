// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Edits a video with Wan 2.7, as the prompt says.</summary>
public sealed partial record Wan27FalEditVideoInput() : Wan27FalVideoGenInput("edit-video")
{
    /// <inheritdoc cref="ComfyLtx23AudioToVideoInput.ReferenceImage"/>
    public MediaSource? ReferenceImage { get; init; }

    /// <summary>The video to edit: MP4 or MOV, 2 to 10 seconds, up to 100 MB.</summary>
    /// <value>Required.</value>
    public required MediaSource VideoUrl { get; init; }

    /// <summary>The shape of the video, width to height.</summary>
    /// <value>When null: that of the video to edit.</value>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>What becomes of the sound of the video that is edited.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public VideoAudioSetting? AudioSetting { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalEditVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "edit-video")])
    {
        Title = "Wan 2.7: edit of a video",
        BaseModel = "Wan 2.7",
        OwnParameters = Wan27FalRows.All.With(
            new MediaParameter(new Member<Wan27FalEditVideoInput, MediaSource?>(
                "referenceImage", nameof(ReferenceImage), "An image of what the video is to show.", i => i.ReferenceImage,
                (i, v) => i with { ReferenceImage = v }))
            { After = "sourceImage", Source = Sources.SchemaWan27FalEditVideo },
            new MediaParameter(new Member<Wan27FalEditVideoInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "The video to edit: MP4 or MOV, 2 to 10 seconds, up to 100 MB.", i => i.VideoUrl,
                (i, v) => i with { VideoUrl = v! }))
            { After = "referenceImage", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaWan27FalEditVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan27FalEditVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { After = "duration", AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"], Source = Sources.SchemaWan27FalEditVideo },
            new ChoiceParameter<VideoAudioSetting>(new Member<Wan27FalEditVideoInput, VideoAudioSetting?>(
                "audioSetting", nameof(AudioSetting), "What becomes of the sound of the video that is edited.", i => i.AudioSetting,
                (i, v) => i with { AudioSetting = v }))
            { After = "loras", Default = VideoAudioSetting.Auto, Source = Sources.SchemaWan27FalEditVideo }),
        Price = Price.Unknown,
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
