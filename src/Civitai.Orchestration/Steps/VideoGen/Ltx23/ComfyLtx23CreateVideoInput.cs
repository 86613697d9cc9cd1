// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with LTX-2.3.</summary>
public sealed partial record ComfyLtx23CreateVideoInput() : ComfyLtx23VideoGenInput("createVideo")
{
    /// <inheritdoc cref="ComfyLtx2CreateVideoInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx23CreateVideoInput>(
        "videoGen", [new("engine", "ltx2.3"), new("operation", "createVideo") { IsDefault = true }])
    {
        Title = "LTX-2.3: video from text or an image",
        BaseModel = "LTX-2.3",
        OwnParameters = ComfyLtx23Rows.All.With(
            new MediaListParameter(new Member<ComfyLtx23CreateVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The image that the video starts from, if any.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "diffusionModel", MaximumLength = 1, Source = Sources.SchemaComfyLtx23CreateVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("duration").Times("fps").Times("quantity"),
            Sources.LtxPage),
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
