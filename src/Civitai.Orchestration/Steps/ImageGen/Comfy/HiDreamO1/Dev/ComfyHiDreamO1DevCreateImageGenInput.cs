// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with HiDream-O1 dev.</summary>
public sealed partial record ComfyHiDreamO1DevCreateImageGenInput() : ComfyHiDreamO1DevImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1DevCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "createImage")])
    {
        Title = "HiDream-O1 dev: image from text",
        BaseModel = "HiDream-O1 dev",
        OwnParameters = ComfyHiDreamO1DevRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyHiDreamO1DevCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
