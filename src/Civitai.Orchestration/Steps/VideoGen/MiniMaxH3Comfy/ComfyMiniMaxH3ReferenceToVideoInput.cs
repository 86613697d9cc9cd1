// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what images show, with MiniMax H3 on the service's own machines.</summary>
public sealed partial record ComfyMiniMaxH3ReferenceToVideoInput() : ComfyMiniMaxH3VideoGenInput("referenceToVideo")
{
    /// <summary>Images of what the video is to show.</summary>
    /// <value>1 to 9 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMiniMaxH3ReferenceToVideoInput>(
        "videoGen", [new("engine", "minimax-h3-comfy"), new("operation", "referenceToVideo")])
    {
        Title = "MiniMax H3 (comfy): video from references",
        BaseModel = "MiniMax H3",
        OwnParameters = ComfyMiniMaxH3Rows.All.With(
            new MediaListParameter(new Member<ComfyMiniMaxH3ReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "Images of what the video is to show.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 9 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMiniMaxH3ReferenceToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
