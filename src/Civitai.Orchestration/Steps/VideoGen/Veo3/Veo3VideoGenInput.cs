// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with or without sound from text or from images with Google's Veo 3.</summary>
public sealed partial record Veo3VideoGenInput() : VideoGenInput("veo3")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The release of Veo.</summary>
    /// <value>When null the service uses <c>3.1</c>.</value>
    public Veo3Version? Version { get; init; }

    /// <summary>How much work goes into the video.</summary>
    /// <value>When null the service uses <c>standard</c>.</value>
    public Veo3Mode? Mode { get; init; }

    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>4, 6 or 8. When null the service uses 8.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Whether the video gets sound.</summary>
    /// <value>Required.</value>
    public bool? GenerateAudio { get; init; }

    /// <summary>Whether the faster and cheaper model is used; <c>mode</c> says more.</summary>
    /// <value>When null the service uses false.</value>
    public bool? FastMode { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.EnablePromptEnhancer"/>
    public bool? EnablePromptEnhancer { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Veo3VideoGenInput>(
        "videoGen", [new("engine", "veo3")])
    {
        Title = "Veo 3",
        BaseModel = "Veo 3",
        OwnParameters = VideoGenRows.All.With(
            new TextOrReferenceParameter(new Member<Veo3VideoGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { Source = Sources.SchemaVeo3VideoGen },
            new ChoiceParameter<Veo3Version>(new Member<Veo3VideoGenInput, Veo3Version?>(
                "version", nameof(Version), "The release of Veo.", i => i.Version, (i, v) => i with { Version = v }))
            { Default = Veo3Version.V31 },
            new ChoiceParameter<Veo3Mode>(new Member<Veo3VideoGenInput, Veo3Mode?>(
                "mode", nameof(Mode), "How much work goes into the video.", i => i.Mode, (i, v) => i with { Mode = v }))
            { Default = Veo3Mode.Standard },
            new MediaListParameter(new Member<Veo3VideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaVeo3VideoGen },
            new IntegerParameter(new Member<Veo3VideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { AllowedValues = ["4", "6", "8"], Default = 8, Source = Sources.SchemaVeo3VideoGen },
            new ChoiceParameter<VideoAspectRatio>(new Member<Veo3VideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "9:16", "1:1"], Source = Sources.SchemaVeo3VideoGen },
            new BooleanParameter(new Member<Veo3VideoGenInput, bool?>(
                "generateAudio", nameof(GenerateAudio), "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
            { IsRequired = true, Source = Sources.SchemaVeo3VideoGen },
            new BooleanParameter(new Member<Veo3VideoGenInput, bool?>(
                "fastMode", nameof(FastMode), "Whether the faster and cheaper model is used; mode says more.", i => i.FastMode,
                (i, v) => i with { FastMode = v }))
            { Default = false, Source = Sources.SchemaVeo3VideoGen },
            new BooleanParameter(new Member<Veo3VideoGenInput, bool?>(
                "enablePromptEnhancer", nameof(EnablePromptEnhancer), "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptEnhancer,
                (i, v) => i with { EnablePromptEnhancer = v }))
            { Default = true, Source = Sources.SchemaVeo3VideoGen },
            new SeedParameter(new Member<Veo3VideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaVeo3VideoGen }),
        Price = Buzz.Price("videos",
            PriceTerm.By("duration", ("4", 1667), ("6", 2500), ("8", 3333)).ShareWithout("generateAudio", 0.67m).TimesBy("mode", ("standard", 1),
            ("fast", 0.6m), ("lite", 0.3m)).Roughly(), Sources.Veo3Page),
        Source = Sources.Veo3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
