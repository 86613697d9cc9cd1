// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with or without sound from text, or from what images, videos and sounds show, with Seedance.</summary>
public sealed partial record SeedanceVideoGenInput() : VideoGenInput("seedance")
{
    /// <summary>The release of Seedance.</summary>
    /// <value>When null the service uses <c>v2</c>.</value>
    public SeedanceModel? Model { get; init; }

    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Videos of what the video is to show.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceVideos { get; init; }

    /// <summary>Sounds that the video is to follow.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceAudios { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 4 to 30. Required.</value>
    public int? Duration { get; init; }

    /// <summary>The shape of the video, width to height.</summary>
    /// <value>Required.</value>
    public required VideoAspectRatio AspectRatio { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>Required.</value>
    public required VideoResolution Resolution { get; init; }

    /// <inheritdoc cref="ComfyLtxVideoGenInput.GenerateAudio"/>
    public bool? GenerateAudio { get; init; }

    /// <summary>The seed; the same seed gives the same video.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SeedanceVideoGenInput>(
        "videoGen", [new("engine", "seedance")])
    {
        Title = "Seedance",
        BaseModel = "Seedance",
        OwnParameters = VideoGenRows.All.With(
            new ChoiceParameter<SeedanceModel>(new Member<SeedanceVideoGenInput, SeedanceModel?>(
                "model", nameof(Model), "The release of Seedance.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = SeedanceModel.V2 },
            new MediaListParameter(new Member<SeedanceVideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaSeedanceVideoGen },
            new MediaListParameter(new Member<SeedanceVideoGenInput, IReadOnlyList<MediaSource>?>(
                "referenceVideos", nameof(ReferenceVideos), "Videos of what the video is to show.", i => i.ReferenceVideos,
                (i, v) => i with { ReferenceVideos = v }))
            { Form = Addresses.File, Source = Sources.SchemaSeedanceVideoGen },
            new MediaListParameter(new Member<SeedanceVideoGenInput, IReadOnlyList<MediaSource>?>(
                "referenceAudios", nameof(ReferenceAudios), "Sounds that the video is to follow.", i => i.ReferenceAudios,
                (i, v) => i with { ReferenceAudios = v }))
            { Form = Addresses.File, Source = Sources.SchemaSeedanceVideoGen },
            new IntegerParameter(new Member<SeedanceVideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            {
                IsRequired = true,
                AllowedValues = ["4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24",
                    "25", "26", "27", "28", "29", "30"],
                Source = Sources.SchemaSeedanceVideoGen,
            },
            new ChoiceParameter<VideoAspectRatio>(new Member<SeedanceVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => Member.Given(i.AspectRatio),
                (i, v) => i with { AspectRatio = v ?? default }))
            { IsRequired = true, AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "adaptive"], Source = Sources.SchemaSeedanceVideoGen },
            new ChoiceParameter<VideoResolution>(new Member<SeedanceVideoGenInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => Member.Given(i.Resolution),
                (i, v) => i with { Resolution = v ?? default }))
            { IsRequired = true, AllowedValues = ["480p", "720p", "1080p"], Source = Sources.SchemaSeedanceVideoGen },
            new BooleanParameter(new Member<SeedanceVideoGenInput, bool?>(
                "generateAudio", nameof(GenerateAudio), "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
            { Default = true, Source = Sources.SchemaSeedanceVideoGen },
            new SeedParameter(new Member<SeedanceVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Source = Sources.SchemaSeedanceVideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.Cases("model", (["v2"], PriceTerm.By("resolution", ("480p", 90), ("720p", 200), ("1080p", 490))),
            (["v2-fast"], PriceTerm.By("resolution", ("480p", 55), ("720p", 120))),
            (["v2-mini"],
            PriceTerm.By("resolution", ("480p", 44), ("720p", 98), ("1080p", 223)).Or(PriceTerm.By("resolution", ("480p", 26), ("720p", 59), ("1080p", 134)),
            "referenceVideos")), (["v2.5"], PriceTerm.By("resolution", ("480p", 134), ("720p", 300)))).Times("duration", 5), Sources.SeedancePage),
        Source = Sources.SeedancePage,
        Rules = [SeedanceRules.ModelDecidesLengthAndSize],
    };

    internal override InputDefinition GetDefinition() => Row;
}
