// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with ERNIE Image.</summary>
public sealed partial record ComfyErnieStandardCreateImageGenInput() : ComfyErnieImageGenInput("ernie", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyErnieStandardCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "ernie"), new("operation", "createImage")])
    {
        Title = "ERNIE Image: image from text",
        BaseModel = "ERNIE Image",
        Runtime = TypicalRuntime.Seconds(27, 29, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = ComfyErnieRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(20).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.ErniePage),
        Source = Sources.ErniePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
