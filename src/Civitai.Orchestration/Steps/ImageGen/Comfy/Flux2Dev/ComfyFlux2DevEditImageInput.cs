// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 dev on the comfy engine, as the prompt says.</summary>
public sealed partial record ComfyFlux2DevEditImageInput() : ComfyFlux2DevImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 9 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux2DevEditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "editImage")])
    {
        Title = "FLUX.2 dev (comfy): edit of images",
        BaseModel = "FLUX.2 dev",
        OwnParameters = ComfyFlux2DevRows.All.With(
            new MediaListParameter(new Member<ComfyFlux2DevEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "negativePrompt", IsRequired = true, MinimumLength = 1, MaximumLength = 9 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyFlux2DevEditImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
