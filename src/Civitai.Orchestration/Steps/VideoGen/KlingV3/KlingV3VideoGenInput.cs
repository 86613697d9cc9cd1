// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with Kling 3: from text, from images, from what images show, or from another video.</summary>
public sealed partial record KlingV3VideoGenInput() : VideoGenInput("kling-v3")
{
    /// <summary>Scenes one after another, each with a prompt and a length of its own.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<KlingV3Scene>? MultiPrompt { get; init; }

    /// <summary>What is done.</summary>
    /// <value>When null the service decides.</value>
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
            { Forms = [KlingV3Scene.Row] },
            new ChoiceParameter<KlingV3Operation>(new Member<KlingV3VideoGenInput, KlingV3Operation?>(
                "operation", nameof(Operation), "What is done.", i => i.Operation, (i, v) => i with { Operation = v })),
            new ChoiceParameter<KlingMode>(new Member<KlingV3VideoGenInput, KlingMode?>(
                "mode", nameof(Mode), "How much work goes into the video.", i => i.Mode, (i, v) => i with { Mode = v })),
            new MediaListParameter(new Member<KlingV3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v })),
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v })),
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "endImage", nameof(EndImage), "The image that the video ends with.", i => i.EndImage, (i, v) => i with { EndImage = v })),
            new ObjectListParameter<KlingV3Element>(new Member<KlingV3VideoGenInput, IReadOnlyList<KlingV3Element>?>(
                "elements", nameof(Elements), "Persons and things that the prompt refers to, each by images or a video.", i => i.Elements,
                (i, v) => i with { Elements = v }))
            { Forms = [KlingV3Element.Row] },
            new MediaParameter(new Member<KlingV3VideoGenInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "The video to work from.", i => i.VideoUrl, (i, v) => i with { VideoUrl = v }))
            { Form = Addresses.File },
            new IntegerParameter(new Member<KlingV3VideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 3, Maximum = 15, Default = 5 },
            new ChoiceParameter<VideoAspectRatio>(new Member<KlingV3VideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1"] },
            new BooleanParameter(new Member<KlingV3VideoGenInput, bool?>(
                "generateAudio", nameof(GenerateAudio), "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
            { Default = false },
            new BooleanParameter(new Member<KlingV3VideoGenInput, bool?>(
                "keepAudio", nameof(KeepAudio), "Whether the sound of the video that is edited is kept.", i => i.KeepAudio,
                (i, v) => i with { KeepAudio = v }))
            { Default = true },
            new TextListParameter(new Member<KlingV3VideoGenInput, IReadOnlyList<string>?>(
                "voiceIds", nameof(VoiceIds), "Voices that speak, by their identifiers.", i => i.VoiceIds, (i, v) => i with { VoiceIds = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaKlingV3VideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
