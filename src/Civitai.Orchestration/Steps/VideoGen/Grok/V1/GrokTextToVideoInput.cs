// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Grok 1.</summary>
public sealed partial record GrokTextToVideoInput() : GrokV1VideoGenInput("text-to-video")
{
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokTextToVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Grok 1: video from text",
        BaseModel = "Grok 1",
        OwnParameters = GrokV1Rows.All.With(
            new ChoiceParameter<VideoAspectRatio>(new Member<GrokTextToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaGrokTextToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("480p", 65), ("720p", 91)).Times("duration"), Sources.GrokVideoPage),
        Source = Sources.GrokVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
