// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Boogu.</summary>
public sealed partial record ComfyBooguBaseCreateImageGenInput() : ComfyBooguImageGenInput("base", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguBaseCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "base"), new("operation", "createImage")])
    {
        Title = "Boogu: image from text",
        BaseModel = "Boogu",
        OwnParameters = ComfyBooguRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyBooguBaseCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
