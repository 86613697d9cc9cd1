// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SD1 on the comfy engine.</summary>
public sealed partial record ComfySd1CreateImageGenInput() : ComfySd1ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfySd1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createImage")])
    {
        Title = "SD1 (comfy): image from text",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(5, 15, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        OwnParameters = ComfySd1Rows.All,
        Price = ImagePrice.ByPixelsAndSteps<ComfySd1CreateImageGenInput>(4, 512 * 512, 30, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity,
            Sources.Sd1Page),
        Source = Sources.Sd1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
