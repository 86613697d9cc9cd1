// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that follows a sound with LTX-2.5, for example a face that speaks.</summary>
public sealed partial record ComfyLtx25AudioToVideoInput() : ComfyLtx25VideoGenInput("audioToVideo")
{
    /// <inheritdoc cref="ComfyLtx23AudioToVideoInput.ReferenceImage"/>
    public MediaSource? ReferenceImage { get; init; }
    /// <inheritdoc cref="ComfyLtx23AudioToVideoInput.SourceAudio"/>
    public required MediaSource SourceAudio { get; init; }
    /// <inheritdoc cref="ComfyLtx23AudioToVideoInput.ImageGuideStrength"/>
    public double? ImageGuideStrength { get; init; }
    /// <inheritdoc cref="ComfyLtx23AudioToVideoInput.AudioToVideoAttentionScale"/>
    public double? AudioToVideoAttentionScale { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx25AudioToVideoInput>(
        "videoGen", [new("engine", "ltx2.5"), new("operation", "audioToVideo")])
    {
        Title = "LTX-2.5: video from sound",
        BaseModel = "LTX-2.5",
        OwnParameters = ComfyLtx25Rows.All.With(
            new MediaParameter(new Member<ComfyLtx25AudioToVideoInput, MediaSource?>(
                "referenceImage", nameof(ReferenceImage), "An image of what the video is to show.", i => i.ReferenceImage,
                (i, v) => i with { ReferenceImage = v }))
            { After = "diffusionModel" },
            new MediaParameter(new Member<ComfyLtx25AudioToVideoInput, MediaSource?>(
                "sourceAudio", nameof(SourceAudio), "The sound that the video follows.", i => i.SourceAudio, (i, v) => i with { SourceAudio = v! }))
            { After = "referenceImage", IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<ComfyLtx25AudioToVideoInput, double?>(
                "imageGuideStrength", nameof(ImageGuideStrength), "How closely the video keeps to the reference image.", i => i.ImageGuideStrength,
                (i, v) => i with { ImageGuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.7, Applies = new("referenceImage") },
            new NumberParameter(new Member<ComfyLtx25AudioToVideoInput, double?>(
                "audioToVideoAttentionScale", nameof(AudioToVideoAttentionScale), "How strongly the sound drives the picture.",
                i => i.AudioToVideoAttentionScale, (i, v) => i with { AudioToVideoAttentionScale = v }))
            { After = "imageGuideStrength", Minimum = 0, Maximum = 10, Default = 2 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLtx25AudioToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
