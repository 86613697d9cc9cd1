// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what images and videos show, with Wan 2.7.</summary>
public sealed partial record Wan27FalReferenceToVideoInput() : Wan27FalVideoGenInput("reference-to-video")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Images of what the video is to show.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceImages { get; init; }

    /// <summary>Videos of what the video is to show; the prompt calls them @Video1, @Video2 and so on.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceVideoUrls { get; init; }

    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="Wan26FalVideoGenInput.MultiShots"/>
    public bool? MultiShots { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalReferenceToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "reference-to-video")])
    {
        Title = "Wan 2.7: video from references",
        BaseModel = "Wan 2.7",
        OwnParameters = Wan27FalRows.All.With(
            new TextOrReferenceParameter(new Member<Wan27FalReferenceToVideoInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt", Source = Sources.SchemaWan27FalReferenceToVideo },
            new MediaListParameter(new Member<Wan27FalReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "referenceImages", nameof(ReferenceImages), "Images of what the video is to show.", i => i.ReferenceImages,
                (i, v) => i with { ReferenceImages = v }))
            { After = "sourceImage", Source = Sources.SchemaWan27FalReferenceToVideo },
            new MediaListParameter(new Member<Wan27FalReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "referenceVideoUrls", nameof(ReferenceVideoUrls), "Videos of what the video is to show; the prompt calls them @Video1, @Video2 and so on.",
                i => i.ReferenceVideoUrls, (i, v) => i with { ReferenceVideoUrls = v }))
            { After = "referenceImages", Source = Sources.SchemaWan27FalReferenceToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan27FalReferenceToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaWan27FalReferenceToVideo,
            },
            new BooleanParameter(new Member<Wan27FalReferenceToVideoInput, bool?>(
                "multiShots", nameof(MultiShots), "Whether the video may have several shots.", i => i.MultiShots, (i, v) => i with { MultiShots = v }))
            { After = "loras", Default = false, Source = Sources.SchemaWan27FalReferenceToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(130, "a second").Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
