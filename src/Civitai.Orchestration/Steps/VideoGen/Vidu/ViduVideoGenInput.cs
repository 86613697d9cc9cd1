// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from images with Vidu.</summary>
public sealed partial record ViduVideoGenInput() : VideoGenInput("vidu")
{
    /// <summary>The model.</summary>
    /// <value>When null the service decides.</value>
    public ViduModel? Model { get; init; }

    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }
    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }

    /// <summary>The image that the video ends with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? EndSourceImage { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>4 or 8. When null the service uses 4.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>The style of the video.</summary>
    /// <value>When null the service decides.</value>
    public ViduStyle? Style { get; init; }

    /// <summary>How much moves.</summary>
    /// <value>When null the service decides.</value>
    public ViduMovementAmplitude? MovementAmplitude { get; init; }

    /// <summary>Whether the video gets background music.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableBackgroundMusic { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.EnablePromptEnhancer"/>
    public bool? EnablePromptEnhancer { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ViduVideoGenInput>(
        "videoGen", [new("engine", "vidu")])
    {
        Title = "Vidu",
        BaseModel = "Vidu",
        OwnParameters = VideoGenRows.All.With(
            new ChoiceParameter<ViduModel>(new Member<ViduVideoGenInput, ViduModel?>(
                "model", nameof(Model), "The model.", i => i.Model, (i, v) => i with { Model = v }))
            { Source = Sources.SchemaViduVideoGen },
            new MediaListParameter(new Member<ViduVideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaViduVideoGen },
            new MediaParameter(new Member<ViduVideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v }))
            { Source = Sources.SchemaViduVideoGen },
            new MediaParameter(new Member<ViduVideoGenInput, MediaSource?>(
                "endSourceImage", nameof(EndSourceImage), "The image that the video ends with.", i => i.EndSourceImage,
                (i, v) => i with { EndSourceImage = v }))
            { Source = Sources.SchemaViduVideoGen },
            new IntegerParameter(new Member<ViduVideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { AllowedValues = ["4", "8"], Default = 4, Source = Sources.SchemaViduVideoGen },
            new ChoiceParameter<VideoAspectRatio>(new Member<ViduVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1"], Source = Sources.SchemaViduVideoGen },
            new ChoiceParameter<ViduStyle>(new Member<ViduVideoGenInput, ViduStyle?>(
                "style", nameof(Style), "The style of the video.", i => i.Style, (i, v) => i with { Style = v }))
            { Source = Sources.SchemaViduVideoGen },
            new ChoiceParameter<ViduMovementAmplitude>(new Member<ViduVideoGenInput, ViduMovementAmplitude?>(
                "movementAmplitude", nameof(MovementAmplitude), "How much moves.", i => i.MovementAmplitude, (i, v) => i with { MovementAmplitude = v }))
            { Source = Sources.SchemaViduVideoGen },
            new BooleanParameter(new Member<ViduVideoGenInput, bool?>(
                "enableBackgroundMusic", nameof(EnableBackgroundMusic), "Whether the video gets background music.", i => i.EnableBackgroundMusic,
                (i, v) => i with { EnableBackgroundMusic = v }))
            { Default = false, Source = Sources.SchemaViduVideoGen },
            new BooleanParameter(new Member<ViduVideoGenInput, bool?>(
                "enablePromptEnhancer", nameof(EnablePromptEnhancer), "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptEnhancer,
                (i, v) => i with { EnablePromptEnhancer = v }))
            { Default = true, Source = Sources.SchemaViduVideoGen },
            new SeedParameter(new Member<ViduVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaViduVideoGen }),
        Price = Buzz.Price("videos", PriceTerm.Rate(600, "a video"), Sources.ViduPage),
        Source = Sources.ViduPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
