// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that follows a sound with LTX-2.3, for example a face that speaks.</summary>
public sealed partial record ComfyLtx23AudioToVideoInput() : ComfyLtx23VideoGenInput("audioToVideo")
{
    /// <summary>An image of what the video is to show.</summary>
    /// <value>When null: none.</value>
    public MediaSource? ReferenceImage { get; init; }

    /// <summary>The sound that the video follows.</summary>
    /// <value>Required.</value>
    public required MediaSource SourceAudio { get; init; }

    /// <summary>How closely the video keeps to the reference image.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? ImageGuideStrength { get; init; }

    /// <summary>How strongly the sound drives the picture.</summary>
    /// <value>0 to 10. When null the service uses 2.</value>
    public double? AudioToVideoAttentionScale { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx23AudioToVideoInput>(
        "videoGen", [new("engine", "ltx2.3"), new("operation", "audioToVideo")])
    {
        Title = "LTX-2.3: video from sound",
        BaseModel = "LTX-2.3",
        OwnParameters = ComfyLtx23Rows.All.With(
            new MediaParameter(new Member<ComfyLtx23AudioToVideoInput, MediaSource?>(
                "referenceImage", nameof(ReferenceImage), "An image of what the video is to show.", i => i.ReferenceImage,
                (i, v) => i with { ReferenceImage = v }))
            { After = "diffusionModel", Source = Sources.SchemaComfyLtx23AudioToVideo },
            new MediaParameter(new Member<ComfyLtx23AudioToVideoInput, MediaSource?>(
                "sourceAudio", nameof(SourceAudio), "The sound that the video follows.", i => i.SourceAudio, (i, v) => i with { SourceAudio = v! }))
            { After = "referenceImage", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaComfyLtx23AudioToVideo },
            new NumberParameter(new Member<ComfyLtx23AudioToVideoInput, double?>(
                "imageGuideStrength", nameof(ImageGuideStrength), "How closely the video keeps to the reference image.", i => i.ImageGuideStrength,
                (i, v) => i with { ImageGuideStrength = v }))
            { After = "loras", Minimum = 0, Maximum = 1, Default = 0.7, Applies = new("referenceImage"), Source = Sources.SchemaComfyLtx23AudioToVideo },
            new NumberParameter(new Member<ComfyLtx23AudioToVideoInput, double?>(
                "audioToVideoAttentionScale", nameof(AudioToVideoAttentionScale), "How strongly the sound drives the picture.",
                i => i.AudioToVideoAttentionScale, (i, v) => i with { AudioToVideoAttentionScale = v }))
            { After = "imageGuideStrength", Minimum = 0, Maximum = 10, Default = 2, Source = Sources.SchemaComfyLtx23AudioToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("duration").Times("fps").Times("quantity"),
            Sources.LtxPage),
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
