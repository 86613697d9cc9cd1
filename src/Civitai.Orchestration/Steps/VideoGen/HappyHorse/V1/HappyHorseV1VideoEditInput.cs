// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Edits a video with HappyHorse 1.0, as the prompt says. Both the seconds given and the seconds made are billed.</summary>
public sealed partial record HappyHorseV1VideoEditInput() : HappyHorseV1VideoGenInput("videoEdit")
{
    /// <inheritdoc cref="Wan27FalReferenceToVideoInput.ReferenceImages"/>
    public IReadOnlyList<MediaSource>? ReferenceImages { get; init; }
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.SourceVideo"/>
    public required MediaSource SourceVideo { get; init; }
    /// <inheritdoc cref="Wan27FalEditVideoInput.AudioSetting"/>
    public VideoAudioSetting? AudioSetting { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HappyHorseV1VideoEditInput>(
        "videoGen", [new("engine", "happyHorse"), new("version", "v1.0"), new("operation", "videoEdit")])
    {
        Title = "HappyHorse 1.0: edit of a video",
        BaseModel = "HappyHorse 1.0",
        OwnParameters = HappyHorseV1Rows.All.With(
            new MediaListParameter(new Member<HappyHorseV1VideoEditInput, IReadOnlyList<MediaSource>?>(
                "referenceImages", nameof(ReferenceImages), "Images of what the video is to show.", i => i.ReferenceImages,
                (i, v) => i with { ReferenceImages = v }))
            { After = "prompt", Source = Sources.SchemaHappyHorseV1VideoEdit },
            new MediaParameter(new Member<HappyHorseV1VideoEditInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "referenceImages", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaHappyHorseV1VideoEdit },
            new ChoiceParameter<VideoAudioSetting>(new Member<HappyHorseV1VideoEditInput, VideoAudioSetting?>(
                "audioSetting", nameof(AudioSetting), "What becomes of the sound of the video that is edited.", i => i.AudioSetting,
                (i, v) => i with { AudioSetting = v }))
            { After = "resolution", Default = VideoAudioSetting.Auto, Source = Sources.SchemaHappyHorseV1VideoEdit }),
        Price = Buzz.Price("videos",
            PriceTerm.By("resolution", ("720p", 364),
            ("1080p", 728)).Times("duration").Roughly("the video becomes as long as sourceVideo, and only a preview of the price counts duration"),
            Sources.HappyHorsePage),
        Source = Sources.HappyHorsePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
