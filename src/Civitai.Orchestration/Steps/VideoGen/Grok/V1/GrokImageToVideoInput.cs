// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Grok 1.</summary>
public sealed partial record GrokImageToVideoInput() : GrokV1VideoGenInput("image-to-video")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 1 item. When null: none.</value>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <inheritdoc cref="SoraVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokImageToVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Grok 1: video from an image",
        BaseModel = "Grok 1",
        OwnParameters = GrokV1Rows.All.With(
            new MediaListParameter(new Member<GrokImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "prompt", MinimumLength = 1, MaximumLength = 1, Source = Sources.SchemaGrokImageToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<GrokImageToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["auto", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"],
                Default = VideoAspectRatio.Auto,
                Source = Sources.SchemaGrokImageToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("480p", 65), ("720p", 91)).Times("duration"), Sources.GrokVideoPage),
        Source = Sources.GrokVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
