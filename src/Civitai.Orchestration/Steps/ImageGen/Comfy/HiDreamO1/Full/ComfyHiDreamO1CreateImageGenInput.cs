// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with HiDream-O1.</summary>
public sealed partial record ComfyHiDreamO1CreateImageGenInput() : ComfyHiDreamO1ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image"), new("operation", "createImage")])
    {
        Title = "HiDream-O1: image from text",
        BaseModel = "HiDream-O1",
        OwnParameters = ComfyHiDreamRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyHiDreamO1CreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
