// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev on the sdcpp engine.</summary>
public sealed partial record Flux2DevSdCppCreateImageInput() : Flux2DevSdCppImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevSdCppCreateImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev (sdcpp): image from text",
        BaseModel = "FLUX.2 dev",
        OwnParameters = Flux2DevSdCppRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaFlux2DevSdCppCreateImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
