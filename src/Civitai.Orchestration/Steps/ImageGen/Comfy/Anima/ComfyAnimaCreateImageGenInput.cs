// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Anima on the comfy engine.</summary>
public sealed partial record ComfyAnimaCreateImageGenInput() : ComfyAnimaImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyAnimaCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createImage")])
    {
        Title = "Anima (comfy): image from text",
        BaseModel = "Anima",
        OwnParameters = ComfyAnimaRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyAnimaCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
