// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Wan 2.7.</summary>
public sealed partial record Wan27FalTextToVideoInput() : Wan27FalVideoGenInput("text-to-video")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Wan26FalVideoGenInput.AudioUrl"/>
    public MediaSource? AudioUrl { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="ImageGen.Qwen2FalImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalTextToVideoInput>(
        "videoGen",
            [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Wan 2.7: video from text",
        BaseModel = "Wan 2.7",
        OwnParameters = Wan27FalRows.All.With(
            new TextOrReferenceParameter(new Member<Wan27FalTextToVideoInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt", Source = Sources.SchemaWan27FalTextToVideo },
            new MediaParameter(new Member<Wan27FalTextToVideoInput, MediaSource?>(
                "audioUrl", nameof(AudioUrl), "Background music: 3 to 30 seconds, up to 15 MB.", i => i.AudioUrl, (i, v) => i with { AudioUrl = v }))
            { After = "sourceImage", Source = Sources.SchemaWan27FalTextToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan27FalTextToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaWan27FalTextToVideo,
            },
            new BooleanParameter(new Member<Wan27FalTextToVideoInput, bool?>(
                "enablePromptExpansion", nameof(EnablePromptExpansion), "Whether the service rewrites the prompt in more detail.",
                i => i.EnablePromptExpansion, (i, v) => i with { EnablePromptExpansion = v }))
            { After = "loras", Default = true, Source = Sources.SchemaWan27FalTextToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(130, "a second").Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
