// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with Kling 3: from text, from images, from what images show, or from another video.</summary>
public sealed partial record KlingV3VideoGenInput() : VideoGenInput("kling-v3")
{
    /// <summary>Scenes one after another, each with a prompt and a length of its own.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<KlingV3Scene>? MultiPrompt { get; init; }

    /// <summary>What is done.</summary>
    /// <value>When null the service uses <c>text-to-video</c>.</value>
    public KlingV3Operation? Operation { get; init; }

    /// <inheritdoc cref="KlingVideoGenInput.Mode"/>
    public KlingMode? Mode { get; init; }
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }
    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }
    /// <inheritdoc cref="Wan27FalImageToVideoInput.EndImage"/>
    public MediaSource? EndImage { get; init; }

    /// <summary>Persons and things that the prompt refers to, each by images or a video.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<KlingV3Element>? Elements { get; init; }

    /// <summary>The video to work from.</summary>
    /// <value>When null: none.</value>
    public MediaSource? VideoUrl { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 3 to 15. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Whether the video gets sound.</summary>
    /// <value>When null the service uses false.</value>
    public bool? GenerateAudio { get; init; }

    /// <summary>Whether the sound of the video that is edited is kept.</summary>
    /// <value>When null the service uses true.</value>
    public bool? KeepAudio { get; init; }

    /// <summary>Voices that speak, by their identifiers.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<string>? VoiceIds { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<KlingV3VideoGenInput>(
        "videoGen", [new("engine", "kling-v3")])
    {
        Title = "Kling 3",
        BaseModel = "Kling 3",
        OwnParameters = VideoGenRows.All.With(
            new ObjectListParameter<KlingV3Scene>(new Member<KlingV3VideoGenInput, IReadOnlyList<KlingV3Scene>?>(
                "multiPrompt", nameof(MultiPrompt), "Scenes one after another, each with a prompt and a length of its own.", i => i.MultiPrompt,
                (i, v) => i with { MultiPrompt = v }))
            { Forms = [KlingV3Scene.Row], Source = Sources.SchemaKlingV3VideoGen },
            new ChoiceParameter<KlingV3Operation>(new Member<KlingV3VideoGenInput, KlingV3Operation?>(
                "operation", nameof(Operation), "What is done.", i => i.Operation, (i, v) => i with { Operation = v }))
            { Default = KlingV3Operation.TextToVideo },
            new ChoiceParameter<KlingMode>(new Member<KlingV3VideoGenInput, KlingMode?>(
                "mode", nameof(Mode), "How much work goes into the video.", i => i.Mode, (i, v) => i with { Mode = v }))
            { Default = KlingMode.Standard },
            new MediaListParameter(new Member<KlingV3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaKlingV3VideoGen },
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v }))
            { Source = Sources.SchemaKlingV3VideoGen },
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "endImage", nameof(EndImage), "The image that the video ends with.", i => i.EndImage, (i, v) => i with { EndImage = v }))
            { Source = Sources.SchemaKlingV3VideoGen },
            new ObjectListParameter<KlingV3Element>(new Member<KlingV3VideoGenInput, IReadOnlyList<KlingV3Element>?>(
                "elements", nameof(Elements), "Persons and things that the prompt refers to, each by images or a video.", i => i.Elements,
                (i, v) => i with { Elements = v }))
            { Forms = [KlingV3Element.Row], Source = Sources.SchemaKlingV3VideoGen },
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "The video to work from.", i => i.VideoUrl, (i, v) => i with { VideoUrl = v }))
            { Form = Addresses.File, Source = Sources.SchemaKlingV3VideoGen },
            new IntegerParameter(new Member<KlingV3VideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 3, Maximum = 15, Default = 5, Source = Sources.SchemaKlingV3VideoGen },
            new ChoiceParameter<VideoAspectRatio>(new Member<KlingV3VideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1"], Source = Sources.SchemaKlingV3VideoGen },
            new BooleanParameter(new Member<KlingV3VideoGenInput, bool?>(
                "generateAudio", nameof(GenerateAudio), "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
            { Default = false, Source = Sources.SchemaKlingV3VideoGen },
            new BooleanParameter(new Member<KlingV3VideoGenInput, bool?>(
                "keepAudio", nameof(KeepAudio), "Whether the sound of the video that is edited is kept.", i => i.KeepAudio,
                (i, v) => i with { KeepAudio = v }))
            { Default = true, Source = Sources.SchemaKlingV3VideoGen },
            new TextListParameter(new Member<KlingV3VideoGenInput, IReadOnlyList<string>?>(
                "voiceIds", nameof(VoiceIds), "Voices that speak, by their identifiers.", i => i.VoiceIds, (i, v) => i with { VoiceIds = v }))
            { Source = Sources.SchemaKlingV3VideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.Cases("operation",
            (["text-to-video", "image-to-video", "reference-to-video"],
            PriceTerm.By("mode", ("standard", 219), ("professional", 292)).Or(PriceTerm.By("mode", ("standard", 292), ("professional", 364)),
            "generateAudio")), (["video-to-video-edit", "video-to-video-reference"], PriceTerm.By("mode", ("standard", 328),
            ("professional", 437)))).Times("duration"), Sources.KlingPage),
        Source = Sources.KlingPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
