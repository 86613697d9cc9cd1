// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that starts with an image, may end with another one, or goes on with a video, with Wan 2.7.</summary>
public sealed partial record Wan27FalImageToVideoInput() : Wan27FalVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The image that the video starts with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? StartImage { get; init; }

    /// <summary>The image that the video ends with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? EndImage { get; init; }

    /// <summary>A video to go on with: MP4 or MOV, 2 to 10 seconds, up to 100 MB.</summary>
    /// <value>When null: none.</value>
    public MediaSource? VideoUrl { get; init; }

    /// <inheritdoc cref="Wan26FalVideoGenInput.AudioUrl"/>
    public MediaSource? AudioUrl { get; init; }
    /// <inheritdoc cref="ImageGen.Qwen2FalImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalImageToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Wan 2.7: video from an image",
        BaseModel = "Wan 2.7",
        OwnParameters = Wan27FalRows.All.With(
            new TextOrReferenceParameter(new Member<Wan27FalImageToVideoInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt", Source = Sources.SchemaWan27FalImageToVideo },
            new MediaParameter(new Member<Wan27FalImageToVideoInput, MediaSource?>(
                "startImage", nameof(StartImage), "The image that the video starts with.", i => i.StartImage, (i, v) => i with { StartImage = v }))
            { After = "sourceImage", Source = Sources.SchemaWan27FalImageToVideo },
            new MediaParameter(new Member<Wan27FalImageToVideoInput, MediaSource?>(
                "endImage", nameof(EndImage), "The image that the video ends with.", i => i.EndImage, (i, v) => i with { EndImage = v }))
            { After = "startImage", Source = Sources.SchemaWan27FalImageToVideo },
            new MediaParameter(new Member<Wan27FalImageToVideoInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "A video to go on with: MP4 or MOV, 2 to 10 seconds, up to 100 MB.", i => i.VideoUrl,
                (i, v) => i with { VideoUrl = v }))
            { After = "endImage", Source = Sources.SchemaWan27FalImageToVideo },
            new MediaParameter(new Member<Wan27FalImageToVideoInput, MediaSource?>(
                "audioUrl", nameof(AudioUrl), "Background music: 3 to 30 seconds, up to 15 MB.", i => i.AudioUrl, (i, v) => i with { AudioUrl = v }))
            { After = "videoUrl", Source = Sources.SchemaWan27FalImageToVideo },
            new BooleanParameter(new Member<Wan27FalImageToVideoInput, bool?>(
                "enablePromptExpansion", nameof(EnablePromptExpansion), "Whether the service rewrites the prompt in more detail.",
                i => i.EnablePromptExpansion, (i, v) => i with { EnablePromptExpansion = v }))
            { After = "loras", Default = true, Source = Sources.SchemaWan27FalImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(130, "a second").Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
