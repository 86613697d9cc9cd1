// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video between two images with LTX-2.5; one of the two is enough.</summary>
public sealed partial record ComfyLtx25FirstLastFrameToVideoInput() : ComfyLtx25VideoGenInput("firstLastFrameToVideo")
{
    /// <inheritdoc cref="ComfyLtx2FirstLastFrameToVideoInput.FirstFrame"/>
    public MediaSource? FirstFrame { get; init; }
    /// <inheritdoc cref="ComfyLtx2FirstLastFrameToVideoInput.LastFrame"/>
    public MediaSource? LastFrame { get; init; }
    /// <inheritdoc cref="ComfyLtx2FirstLastFrameToVideoInput.FrameGuideStrength"/>
    public double? FrameGuideStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx25FirstLastFrameToVideoInput>(
        "videoGen", [new("engine", "ltx2.5"), new("operation", "firstLastFrameToVideo")])
    {
        Title = "LTX-2.5: video between two images",
        BaseModel = "LTX-2.5",
        OwnParameters = ComfyLtx25Rows.All.With(
            new MediaParameter(new Member<ComfyLtx25FirstLastFrameToVideoInput, MediaSource?>(
                "firstFrame", nameof(FirstFrame), "The image that the video starts with.", i => i.FirstFrame, (i, v) => i with { FirstFrame = v }))
            { After = "diffusionModel" },
            new MediaParameter(new Member<ComfyLtx25FirstLastFrameToVideoInput, MediaSource?>(
                "lastFrame", nameof(LastFrame), "The image that the video ends with.", i => i.LastFrame, (i, v) => i with { LastFrame = v }))
            { After = "firstFrame" },
            new NumberParameter(new Member<ComfyLtx25FirstLastFrameToVideoInput, double?>(
                "frameGuideStrength", nameof(FrameGuideStrength), "How closely the video keeps to its first and last image.", i => i.FrameGuideStrength,
                (i, v) => i with { FrameGuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.7 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLtx25FirstLastFrameToVideo,
        Rules = [LtxRules.OneFrameIsGiven],
    };

    internal override InputDefinition GetDefinition() => Row;
}
