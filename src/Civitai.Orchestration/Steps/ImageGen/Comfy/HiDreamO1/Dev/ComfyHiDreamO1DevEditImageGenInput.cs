// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with HiDream-O1 dev, as the prompt says.</summary>
public sealed partial record ComfyHiDreamO1DevEditImageGenInput() : ComfyHiDreamO1DevImageGenInput("editImage")
{
    /// <inheritdoc cref="ComfyHiDreamO1EditImageGenInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1DevEditImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "editImage")])
    {
        Title = "HiDream-O1 dev: edit of images",
        BaseModel = "HiDream-O1 dev",
        OwnParameters = ComfyHiDreamO1DevRows.All.With(
            new MediaListParameter(new Member<ComfyHiDreamO1DevEditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "checkpointModel", IsRequired = true, MinimumLength = 1, MaximumLength = 3 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyHiDreamO1DevEditImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
