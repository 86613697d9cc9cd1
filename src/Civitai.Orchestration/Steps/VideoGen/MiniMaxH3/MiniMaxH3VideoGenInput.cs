// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with sound with MiniMax H3: from text, from the first and last image, or from what images, videos and sounds show.</summary>
public sealed partial record MiniMaxH3VideoGenInput() : VideoGenInput("minimax-h3")
{
    /// <summary>The image that the video starts with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? FirstFrameImage { get; init; }

    /// <summary>The image that the video ends with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? LastFrameImage { get; init; }

    /// <inheritdoc cref="Wan27FalReferenceToVideoInput.ReferenceImages"/>
    public IReadOnlyList<MediaSource>? ReferenceImages { get; init; }
    /// <inheritdoc cref="SeedanceVideoGenInput.ReferenceVideos"/>
    public IReadOnlyList<MediaSource>? ReferenceVideos { get; init; }
    /// <inheritdoc cref="SeedanceVideoGenInput.ReferenceAudios"/>
    public IReadOnlyList<MediaSource>? ReferenceAudios { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 5 to 15. Required.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="SeedanceVideoGenInput.AspectRatio"/>
    public required VideoAspectRatio AspectRatio { get; init; }
    /// <inheritdoc cref="SeedanceVideoGenInput.Resolution"/>
    public required VideoResolution Resolution { get; init; }

    /// <summary>Whether the video carries a watermark.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Watermark { get; init; }

    /// <summary>Length of the reference videos together, in seconds. Measured by the service, which bills them like what is made; leave null.</summary>
    public int? ReferenceVideoSeconds { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MiniMaxH3VideoGenInput>(
        "videoGen", [new("engine", "minimax-h3")])
    {
        Title = "MiniMax H3",
        BaseModel = "MiniMax H3",
        OwnParameters = VideoGenRows.All.With(
            new MediaParameter(new Member<MiniMaxH3VideoGenInput, MediaSource?>(
                "firstFrameImage", nameof(FirstFrameImage), "The image that the video starts with.", i => i.FirstFrameImage,
                (i, v) => i with { FirstFrameImage = v }))
            { Source = Sources.SchemaMiniMaxH3VideoGen },
            new MediaParameter(new Member<MiniMaxH3VideoGenInput, MediaSource?>(
                "lastFrameImage", nameof(LastFrameImage), "The image that the video ends with.", i => i.LastFrameImage,
                (i, v) => i with { LastFrameImage = v }))
            { Source = Sources.SchemaMiniMaxH3VideoGen },
            new MediaListParameter(new Member<MiniMaxH3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "referenceImages", nameof(ReferenceImages), "Images of what the video is to show.", i => i.ReferenceImages,
                (i, v) => i with { ReferenceImages = v }))
            { Source = Sources.SchemaMiniMaxH3VideoGen },
            new MediaListParameter(new Member<MiniMaxH3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "referenceVideos", nameof(ReferenceVideos), "Videos of what the video is to show.", i => i.ReferenceVideos,
                (i, v) => i with { ReferenceVideos = v }))
            { Form = Addresses.File, Source = Sources.SchemaMiniMaxH3VideoGen },
            new MediaListParameter(new Member<MiniMaxH3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "referenceAudios", nameof(ReferenceAudios), "Sounds that the video is to follow.", i => i.ReferenceAudios,
                (i, v) => i with { ReferenceAudios = v }))
            { Form = Addresses.File, Source = Sources.SchemaMiniMaxH3VideoGen },
            new IntegerParameter(new Member<MiniMaxH3VideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { IsRequired = true, Minimum = 5, Maximum = 15, Source = Sources.SchemaMiniMaxH3VideoGen },
            new ChoiceParameter<VideoAspectRatio>(new Member<MiniMaxH3VideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => Member.Given(i.AspectRatio),
                (i, v) => i with { AspectRatio = v ?? default }))
            { IsRequired = true, AllowedValues = ["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"], Source = Sources.SchemaMiniMaxH3VideoGen },
            new ChoiceParameter<VideoResolution>(new Member<MiniMaxH3VideoGenInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => Member.Given(i.Resolution),
                (i, v) => i with { Resolution = v ?? default }))
            { IsRequired = true, AllowedValues = ["2K"], Source = Sources.SchemaMiniMaxH3VideoGen },
            new BooleanParameter(new Member<MiniMaxH3VideoGenInput, bool?>(
                "watermark", nameof(Watermark), "Whether the video carries a watermark.", i => i.Watermark, (i, v) => i with { Watermark = v }))
            { Default = false, Source = Sources.SchemaMiniMaxH3VideoGen },
            new IntegerParameter(new Member<MiniMaxH3VideoGenInput, long?>(
                "referenceVideoSeconds", nameof(ReferenceVideoSeconds),
                "Length of the reference videos together, in seconds. Measured by the service, which bills them like what is made; leave null.",
                i => i.ReferenceVideoSeconds, (i, v) => i with { ReferenceVideoSeconds = (int?)v }))
            { IsReadOnly = true, Source = Sources.SchemaMiniMaxH3VideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.Rate(170).Times("duration",
            5).Plus(PriceTerm.Rate(52).ForEachBeyond("referenceImages", 5)).Plus(PriceTerm.Rate(170).Times("referenceVideoSeconds"), "referenceVideos"),
            Sources.MiniMaxH3Page),
        Source = Sources.MiniMaxH3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
