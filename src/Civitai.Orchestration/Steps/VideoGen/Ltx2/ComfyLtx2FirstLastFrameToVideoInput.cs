// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video between two images with LTX-2; one of the two is enough.</summary>
public sealed partial record ComfyLtx2FirstLastFrameToVideoInput() : ComfyLtx2VideoGenInput("firstLastFrameToVideo")
{
    /// <summary>The image that the video starts with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? FirstFrame { get; init; }

    /// <summary>The image that the video ends with.</summary>
    /// <value>When null: none.</value>
    public MediaSource? LastFrame { get; init; }

    /// <summary>How closely the video keeps to its first and last image.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? FrameGuideStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx2FirstLastFrameToVideoInput>(
        "videoGen", [new("engine", "ltx2"), new("operation", "firstLastFrameToVideo")])
    {
        Title = "LTX-2: video between two images",
        BaseModel = "LTX-2",
        OwnParameters = ComfyLtx2Rows.All.With(
            new MediaParameter(new Member<ComfyLtx2FirstLastFrameToVideoInput, MediaSource?>(
                "firstFrame", nameof(FirstFrame), "The image that the video starts with.", i => i.FirstFrame, (i, v) => i with { FirstFrame = v }))
            { After = "model", Source = Sources.SchemaComfyLtx2FirstLastFrameToVideo },
            new MediaParameter(new Member<ComfyLtx2FirstLastFrameToVideoInput, MediaSource?>(
                "lastFrame", nameof(LastFrame), "The image that the video ends with.", i => i.LastFrame, (i, v) => i with { LastFrame = v }))
            { After = "firstFrame", Source = Sources.SchemaComfyLtx2FirstLastFrameToVideo },
            new NumberParameter(new Member<ComfyLtx2FirstLastFrameToVideoInput, double?>(
                "frameGuideStrength", nameof(FrameGuideStrength), "How closely the video keeps to its first and last image.", i => i.FrameGuideStrength,
                (i, v) => i with { FrameGuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.7, Source = Sources.SchemaComfyLtx2FirstLastFrameToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("duration").Times("fps"), Sources.LtxPage),
        Source = Sources.LtxPage,
        Rules = [LtxRules.OneFrameIsGiven],
    };

    internal override InputDefinition GetDefinition() => Row;
}
