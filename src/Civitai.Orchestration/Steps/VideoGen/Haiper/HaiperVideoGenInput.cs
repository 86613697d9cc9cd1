// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with Haiper.</summary>
public sealed partial record HaiperVideoGenInput() : VideoGenInput("haiper")
{
    /// <summary>What to keep out of the video.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The model.</summary>
    /// <value>When null the service decides.</value>
    public HaiperModel? Model { get; init; }

    /// <summary>The image that the video starts from.</summary>
    /// <value>When null: none.</value>
    public MediaSource? SourceImage { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>2, 4 or 8. When null the service uses 2.</value>
    public int? Duration { get; init; }

    /// <summary>The shape of the video, width to height.</summary>
    /// <value>When null the service decides.</value>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Shorter edge of the video, in pixels.</summary>
    /// <value>720, 1080 or 2160. When null the service uses 1080.</value>
    public int? Resolution { get; init; }

    /// <summary>How the camera moves.</summary>
    /// <value>When null the service decides.</value>
    public HaiperCameraMovement? CameraMovement { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnablePromptEnhancer { get; init; }

    /// <summary>The seed; the same seed gives the same video.</summary>
    /// <value>Whole number, -1 to 4294967295, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HaiperVideoGenInput>(
        "videoGen", [new("engine", "haiper")])
    {
        Title = "Haiper",
        BaseModel = "Haiper",
        OwnParameters = VideoGenRows.All.With(
            new TextOrReferenceParameter(new Member<HaiperVideoGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v })),
            new ChoiceParameter<HaiperModel>(new Member<HaiperVideoGenInput, HaiperModel?>(
                "model", nameof(Model), "The model.", i => i.Model, (i, v) => i with { Model = v })),
            new MediaParameter(new Member<HaiperVideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v })),
            new IntegerParameter(new Member<HaiperVideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { AllowedValues = ["2", "4", "8"], Default = 2 },
            new ChoiceParameter<VideoAspectRatio>(new Member<HaiperVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "4:3", "1:1", "9:16", "3:4"] },
            new IntegerParameter(new Member<HaiperVideoGenInput, long?>(
                "resolution", nameof(Resolution), "Shorter edge of the video, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
            { AllowedValues = ["720", "1080", "2160"], Default = 1080 },
            new ChoiceParameter<HaiperCameraMovement>(new Member<HaiperVideoGenInput, HaiperCameraMovement?>(
                "cameraMovement", nameof(CameraMovement), "How the camera moves.", i => i.CameraMovement, (i, v) => i with { CameraMovement = v })),
            new BooleanParameter(new Member<HaiperVideoGenInput, bool?>(
                "enablePromptEnhancer", nameof(EnablePromptEnhancer), "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptEnhancer,
                (i, v) => i with { EnablePromptEnhancer = v }))
            { Default = true },
            new SeedParameter(new Member<HaiperVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = -1, Maximum = 4294967295, Default = -1 }),
        Price = Price.Unknown,
        Source = Sources.SchemaHaiperVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
