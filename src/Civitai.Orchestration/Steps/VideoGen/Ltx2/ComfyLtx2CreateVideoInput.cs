// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with LTX-2.</summary>
public sealed partial record ComfyLtx2CreateVideoInput() : ComfyLtx2VideoGenInput("createVideo")
{
    /// <summary>The image that the video starts from, if any.</summary>
    /// <value>At most 1 item. When null: none.</value>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx2CreateVideoInput>(
        "videoGen", [new("engine", "ltx2"), new("operation", "createVideo") { IsDefault = true }])
    {
        Title = "LTX-2: video from text or an image",
        BaseModel = "LTX-2",
        OwnParameters = ComfyLtx2Rows.All.With(
            new MediaListParameter(new Member<ComfyLtx2CreateVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The image that the video starts from, if any.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "model", MaximumLength = 1, Source = Sources.SchemaComfyLtx2CreateVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("duration").Times("fps"), Sources.LtxPage),
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
