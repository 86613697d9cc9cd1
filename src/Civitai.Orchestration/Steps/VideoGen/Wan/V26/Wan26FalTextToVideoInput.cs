// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Wan 2.6.</summary>
public sealed partial record Wan26FalTextToVideoInput() : Wan26FalVideoGenInput("text-to-video")
{
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan26FalTextToVideoInput>(
        "videoGen",
            [new("engine", "wan"), new("version", "v2.6"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Wan 2.6: video from text",
        BaseModel = "Wan 2.6",
        OwnParameters = Wan26FalRows.All.With(
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan26FalTextToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaWan26FalTextToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 130), ("1080p", 195)).Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
