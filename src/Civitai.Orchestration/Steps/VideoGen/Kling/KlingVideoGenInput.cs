// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with Kling, up to release 2.5.</summary>
public sealed partial record KlingVideoGenInput() : VideoGenInput("kling")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The release of Kling.</summary>
    /// <value>When null the service decides.</value>
    public KlingModel? Model { get; init; }

    /// <summary>How much work goes into the video.</summary>
    /// <value>When null the service uses <c>standard</c>.</value>
    public KlingMode? Mode { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }

    /// <summary>The image that the video starts from, by its address.</summary>
    /// <value>When null: none.</value>
    public MediaSource? SourceImageUrl { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>When null the service uses <c>5</c>.</value>
    public KlingDuration? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>How closely the video follows the prompt.</summary>
    /// <value>0 to 1. When null the service uses 0.5.</value>
    public double? CfgScale { get; init; }

    /// <summary>How the camera moves.</summary>
    /// <value>When null: none.</value>
    public KlingCameraControl? CameraControl { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<KlingVideoGenInput>(
        "videoGen", [new("engine", "kling")])
    {
        Title = "Kling",
        BaseModel = "Kling",
        OwnParameters = VideoGenRows.All.With(
            new TextOrReferenceParameter(new Member<KlingVideoGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { Source = Sources.SchemaKlingVideoGen },
            new ChoiceParameter<KlingModel>(new Member<KlingVideoGenInput, KlingModel?>(
                "model", nameof(Model), "The release of Kling.", i => i.Model, (i, v) => i with { Model = v }))
            { Source = Sources.SchemaKlingVideoGen },
            new ChoiceParameter<KlingMode>(new Member<KlingVideoGenInput, KlingMode?>(
                "mode", nameof(Mode), "How much work goes into the video.", i => i.Mode, (i, v) => i with { Mode = v }))
            { Default = KlingMode.Standard },
            new MediaParameter(new Member<KlingVideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v }))
            { Source = Sources.SchemaKlingVideoGen },
            new MediaParameter(new Member<KlingVideoGenInput, MediaSource?>(
                "sourceImageUrl", nameof(SourceImageUrl), "The image that the video starts from, by its address.", i => i.SourceImageUrl,
                (i, v) => i with { SourceImageUrl = v }))
            { Form = Addresses.File, Source = Sources.SchemaKlingVideoGen },
            new ChoiceParameter<KlingDuration>(new Member<KlingVideoGenInput, KlingDuration?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = v }))
            { Default = KlingDuration.Seconds5 },
            new ChoiceParameter<VideoAspectRatio>(new Member<KlingVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1"], Source = Sources.SchemaKlingVideoGen },
            new NumberParameter(new Member<KlingVideoGenInput, double?>(
                "cfgScale", nameof(CfgScale), "How closely the video follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
            { Minimum = 0, Maximum = 1, Default = 0.5, Source = Sources.SchemaKlingVideoGen },
            new ObjectParameter<KlingCameraControl>(new Member<KlingVideoGenInput, KlingCameraControl?>(
                "cameraControl", nameof(CameraControl), "How the camera moves.", i => i.CameraControl, (i, v) => i with { CameraControl = v }))
            { Forms = [KlingCameraControl.Row], Source = Sources.SchemaKlingVideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.Cases("model", (["v1", "v1.5", "v1.6"], PriceTerm.By("mode", ("standard", 600), ("professional", 1050))),
            (["v2"], PriceTerm.Rate(1200)), (["v2.5-turbo"], PriceTerm.Rate(600))).TimesBy("duration", ("5", 1), ("10", 2)), Sources.KlingPage),
        Source = Sources.KlingPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
