// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with sound from text or from images with Vidu Q3.</summary>
public sealed partial record ViduQ3VideoGenInput() : VideoGenInput("vidu-q3")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 1 to 16. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }

    /// <summary>Whether the video gets sound.</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnableAudio { get; init; }

    /// <summary>Whether speed goes before detail.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Turbo { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ViduQ3VideoGenInput>(
        "videoGen", [new("engine", "vidu-q3")])
    {
        Title = "Vidu Q3",
        BaseModel = "Vidu Q3",
        OwnParameters = VideoGenRows.All.With(
            new MediaListParameter(new Member<ViduQ3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaViduQ3VideoGen },
            new IntegerParameter(new Member<ViduQ3VideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 16, Default = 5, Source = Sources.SchemaViduQ3VideoGen },
            new ChoiceParameter<VideoAspectRatio>(new Member<ViduQ3VideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"], Source = Sources.SchemaViduQ3VideoGen },
            new ChoiceParameter<VideoResolution>(new Member<ViduQ3VideoGenInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => i.Resolution,
                (i, v) => i with { Resolution = v }))
            { AllowedValues = ["360p", "540p", "720p", "1080p"], Default = VideoResolution.R720P, Source = Sources.SchemaViduQ3VideoGen },
            new BooleanParameter(new Member<ViduQ3VideoGenInput, bool?>(
                "enableAudio", nameof(EnableAudio), "Whether the video gets sound.", i => i.EnableAudio, (i, v) => i with { EnableAudio = v }))
            { Default = true, Source = Sources.SchemaViduQ3VideoGen },
            new BooleanParameter(new Member<ViduQ3VideoGenInput, bool?>(
                "turbo", nameof(Turbo), "Whether speed goes before detail.", i => i.Turbo, (i, v) => i with { Turbo = v }))
            { Default = false, Source = Sources.SchemaViduQ3VideoGen },
            new SeedParameter(new Member<ViduQ3VideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaViduQ3VideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.By("resolution", ("360p", 91), ("540p", 91), ("720p", 200),
            ("1080p", 200)).Or(PriceTerm.By("resolution", ("360p", 46), ("540p", 46), ("720p", 100), ("1080p", 100)), "turbo").Times("duration"),
            Sources.ViduPage),
        Source = Sources.ViduPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
