// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video in another style with LTX-2.5.</summary>
public sealed partial record ComfyLtx25VideoToVideoInput() : ComfyLtx25VideoGenInput("videoToVideo")
{
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.SourceVideo"/>
    public required MediaSource SourceVideo { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoToVideoInput.GuideStrength"/>
    public double? GuideStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx25VideoToVideoInput>(
        "videoGen", [new("engine", "ltx2.5"), new("operation", "videoToVideo")])
    {
        Title = "LTX-2.5: video in another style",
        BaseModel = "LTX-2.5",
        OwnParameters = ComfyLtx25Rows.All.With(
            new MediaParameter(new Member<ComfyLtx25VideoToVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "diffusionModel", IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<ComfyLtx25VideoToVideoInput, double?>(
                "guideStrength", nameof(GuideStrength), "How closely the new video keeps to the one given.", i => i.GuideStrength,
                (i, v) => i with { GuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.2 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLtx25VideoToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
