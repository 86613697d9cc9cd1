// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with the first LTX Video.</summary>
public sealed partial record LightricksVideoGenInput() : VideoGenInput("lightricks")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 1 to 30. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Frames per second.</summary>
    /// <value>Whole number. When null the service uses 25.</value>
    public int? FrameRate { get; init; }

    /// <summary>How closely the video follows the prompt.</summary>
    /// <value>0 to 100. When null the service uses 4.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 10 to 50. When null the service uses 20.</value>
    public int? Steps { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses true.</value>
    public bool? ExpandPrompt { get; init; }

    /// <summary>The seed; the same seed gives the same video.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<LightricksVideoGenInput>(
        "videoGen", [new("engine", "lightricks")])
    {
        Title = "LTX Video",
        BaseModel = "LTX Video",
        OwnParameters = VideoGenRows.All.With(
            new TextOrReferenceParameter(new Member<LightricksVideoGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v })),
            new MediaParameter(new Member<LightricksVideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v })),
            new IntegerParameter(new Member<LightricksVideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 30, Default = 5 },
            new ChoiceParameter<VideoAspectRatio>(new Member<LightricksVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["1:1", "16:9", "9:16", "3:2", "2:3"] },
            new IntegerParameter(new Member<LightricksVideoGenInput, long?>(
                "frameRate", nameof(FrameRate), "Frames per second.", i => i.FrameRate, (i, v) => i with { FrameRate = (int?)v }))
            { Default = 25 },
            new NumberParameter(new Member<LightricksVideoGenInput, double?>(
                "cfgScale", nameof(CfgScale), "How closely the video follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
            { Minimum = 0, Maximum = 100, Default = 4 },
            new IntegerParameter(new Member<LightricksVideoGenInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 10, Maximum = 50, Default = 20 },
            new BooleanParameter(new Member<LightricksVideoGenInput, bool?>(
                "expandPrompt", nameof(ExpandPrompt), "Whether the service rewrites the prompt in more detail.", i => i.ExpandPrompt,
                (i, v) => i with { ExpandPrompt = v }))
            { Default = true },
            new SeedParameter(new Member<LightricksVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue }),
        Price = Price.Unknown,
        Source = Sources.SchemaLightricksVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
