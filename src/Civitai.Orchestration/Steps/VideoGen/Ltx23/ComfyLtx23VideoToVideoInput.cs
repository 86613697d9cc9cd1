// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video in another style with LTX-2.3.</summary>
public sealed partial record ComfyLtx23VideoToVideoInput() : ComfyLtx23VideoGenInput("videoToVideo")
{
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.SourceVideo"/>
    public required MediaSource SourceVideo { get; init; }

    /// <summary>How closely the new video keeps to the one given.</summary>
    /// <value>0 to 1. When null the service uses 0.2.</value>
    public double? GuideStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx23VideoToVideoInput>(
        "videoGen", [new("engine", "ltx2.3"), new("operation", "videoToVideo")])
    {
        Title = "LTX-2.3: video in another style",
        BaseModel = "LTX-2.3",
        OwnParameters = ComfyLtx23Rows.All.With(
            new MediaParameter(new Member<ComfyLtx23VideoToVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "diffusionModel", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaComfyLtx23VideoToVideo },
            new NumberParameter(new Member<ComfyLtx23VideoToVideoInput, double?>(
                "guideStrength", nameof(GuideStrength), "How closely the new video keeps to the one given.", i => i.GuideStrength,
                (i, v) => i with { GuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.2, Source = Sources.SchemaComfyLtx23VideoToVideo }),
        Price = Price.Unknown,
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
