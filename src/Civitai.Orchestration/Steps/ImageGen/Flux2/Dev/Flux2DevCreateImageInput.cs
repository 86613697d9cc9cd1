// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev.</summary>
public sealed partial record Flux2DevCreateImageInput() : Flux2DevImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevCreateImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev: image from text",
        BaseModel = "FLUX.2 dev",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux2DevRows.All,
        Price = ImagePrice.ByMegapixels<Flux2DevCreateImageInput>(20, 40, i => i.Width, i => i.Height, i => i.Loras?.Count, i => i.Quantity,
            Sources.Flux2Page, isAbout: true),
        Source = Sources.Flux2Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
