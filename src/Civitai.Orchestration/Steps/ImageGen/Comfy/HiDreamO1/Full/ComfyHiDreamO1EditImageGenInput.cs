// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with HiDream-O1, as the prompt says.</summary>
public sealed partial record ComfyHiDreamO1EditImageGenInput() : ComfyHiDreamO1ImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 3 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1EditImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image"), new("operation", "editImage")])
    {
        Title = "HiDream-O1: edit of images",
        BaseModel = "HiDream-O1",
        OwnParameters = ComfyHiDreamRows.All.With(
            new MediaListParameter(new Member<ComfyHiDreamO1EditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "checkpointModel", IsRequired = true, MinimumLength = 1, MaximumLength = 3 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyHiDreamO1EditImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
