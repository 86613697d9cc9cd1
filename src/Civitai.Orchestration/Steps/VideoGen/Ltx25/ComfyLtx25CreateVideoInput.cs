// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with LTX-2.5.</summary>
public sealed partial record ComfyLtx25CreateVideoInput() : ComfyLtx25VideoGenInput("createVideo")
{
    /// <inheritdoc cref="ComfyLtx2CreateVideoInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx25CreateVideoInput>(
        "videoGen", [new("engine", "ltx2.5"), new("operation", "createVideo") { IsDefault = true }])
    {
        Title = "LTX-2.5: video from text or an image",
        BaseModel = "LTX-2.5",
        OwnParameters = ComfyLtx25Rows.All.With(
            new MediaListParameter(new Member<ComfyLtx25CreateVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The image that the video starts from, if any.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "diffusionModel", MaximumLength = 1 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLtx25CreateVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
