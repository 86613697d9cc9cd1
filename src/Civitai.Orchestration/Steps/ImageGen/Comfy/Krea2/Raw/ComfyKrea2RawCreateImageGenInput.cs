// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Krea 2 Raw.</summary>
public sealed partial record ComfyKrea2RawCreateImageGenInput() : ComfyKrea2ImageGenInput("raw", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyKrea2RawCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "raw"), new("operation", "createImage")])
    {
        Title = "Krea 2 Raw: image from text",
        BaseModel = "Krea 2 Raw",
        OwnParameters = ComfyKrea2Rows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaComfyKrea2RawCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
