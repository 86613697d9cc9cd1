// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev on the comfy engine.</summary>
public sealed partial record ComfyFlux2DevCreateImageInput() : ComfyFlux2DevImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux2DevCreateImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev (comfy): image from text",
        BaseModel = "FLUX.2 dev",
        OwnParameters = ComfyFlux2DevRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyFlux2DevCreateImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
