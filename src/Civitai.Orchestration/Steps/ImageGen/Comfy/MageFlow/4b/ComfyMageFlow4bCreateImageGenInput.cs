// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with MageFlow 4B.</summary>
public sealed partial record ComfyMageFlow4bCreateImageGenInput() : ComfyMageFlowImageGenInput("4b", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b"), new("operation", "createImage")])
    {
        Title = "MageFlow 4B: image from text",
        BaseModel = "MageFlow 4B",
        OwnParameters = ComfyMageFlowRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMageFlow4bCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
