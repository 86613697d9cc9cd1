// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text, or from its first and last image, with MiniMax H3 on the service's own machines.</summary>
public sealed partial record ComfyMiniMaxH3ImageToVideoInput() : ComfyMiniMaxH3VideoGenInput("imageToVideo")
{
    /// <inheritdoc cref="ComfyLtx2FirstLastFrameToVideoInput.FirstFrame"/>
    public MediaSource? FirstFrame { get; init; }
    /// <inheritdoc cref="ComfyLtx2FirstLastFrameToVideoInput.LastFrame"/>
    public MediaSource? LastFrame { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMiniMaxH3ImageToVideoInput>(
        "videoGen", [new("engine", "minimax-h3-comfy"), new("operation", "imageToVideo") { IsDefault = true }])
    {
        Title = "MiniMax H3 (comfy): video from an image",
        BaseModel = "MiniMax H3",
        OwnParameters = ComfyMiniMaxH3Rows.All.With(
            new MediaParameter(new Member<ComfyMiniMaxH3ImageToVideoInput, MediaSource?>(
                "firstFrame", nameof(FirstFrame), "The image that the video starts with.", i => i.FirstFrame, (i, v) => i with { FirstFrame = v }))
            { After = "diffusionModel" },
            new MediaParameter(new Member<ComfyMiniMaxH3ImageToVideoInput, MediaSource?>(
                "lastFrame", nameof(LastFrame), "The image that the video ends with.", i => i.LastFrame, (i, v) => i with { LastFrame = v }))
            { After = "firstFrame" }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMiniMaxH3ImageToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
