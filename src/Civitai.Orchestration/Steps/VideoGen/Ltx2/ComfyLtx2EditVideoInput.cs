// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Changes a video along its edges with LTX-2.</summary>
public sealed partial record ComfyLtx2EditVideoInput() : ComfyLtx2VideoGenInput("editVideo")
{
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.SourceVideo"/>
    public required MediaSource SourceVideo { get; init; }

    /// <summary>How closely the new video keeps to the one given.</summary>
    /// <value>0 to 1. When null the service uses 1.</value>
    public double? GuideStrength { get; init; }

    /// <summary>Edges weaker than this are left out of what guides the new video.</summary>
    /// <value>0 to 1. When null the service uses 0.4.</value>
    public double? CannyLowThreshold { get; init; }

    /// <summary>Edges stronger than this always guide the new video.</summary>
    /// <value>0 to 1. When null the service uses 0.8.</value>
    public double? CannyHighThreshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx2EditVideoInput>(
        "videoGen", [new("engine", "ltx2"), new("operation", "editVideo")])
    {
        Title = "LTX-2: edit of a video",
        BaseModel = "LTX-2",
        OwnParameters = ComfyLtx2Rows.All.With(
            new MediaParameter(new Member<ComfyLtx2EditVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "model", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaComfyLtx2EditVideo },
            new NumberParameter(new Member<ComfyLtx2EditVideoInput, double?>(
                "guideStrength", nameof(GuideStrength), "How closely the new video keeps to the one given.", i => i.GuideStrength,
                (i, v) => i with { GuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 1, Source = Sources.SchemaComfyLtx2EditVideo },
            new NumberParameter(new Member<ComfyLtx2EditVideoInput, double?>(
                "cannyLowThreshold", nameof(CannyLowThreshold), "Edges weaker than this are left out of what guides the new video.",
                i => i.CannyLowThreshold, (i, v) => i with { CannyLowThreshold = v }))
            { After = "guideStrength", Minimum = 0, Maximum = 1, Default = 0.4, Source = Sources.SchemaComfyLtx2EditVideo },
            new NumberParameter(new Member<ComfyLtx2EditVideoInput, double?>(
                "cannyHighThreshold", nameof(CannyHighThreshold), "Edges stronger than this always guide the new video.", i => i.CannyHighThreshold,
                (i, v) => i with { CannyHighThreshold = v }))
            { After = "cannyLowThreshold", Minimum = 0, Maximum = 1, Default = 0.8, Source = Sources.SchemaComfyLtx2EditVideo }),
        Price = Price.Unknown,
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
