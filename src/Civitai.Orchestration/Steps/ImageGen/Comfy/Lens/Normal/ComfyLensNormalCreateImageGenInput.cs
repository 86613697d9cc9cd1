// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Lens.</summary>
public sealed partial record ComfyLensNormalCreateImageGenInput() : ComfyLensImageGenInput("normal", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLensNormalCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "lens"), new("model", "normal"), new("operation", "createImage")])
    {
        Title = "Lens: image from text",
        BaseModel = "Lens",
        OwnParameters = ComfyLensRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLensNormalCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
