// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.1 on the sdcpp engine.</summary>
public sealed partial record Flux1SdCppCreateImageInput() : Flux1SdCppImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux1SdCppCreateImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "createImage")])
    {
        Title = "FLUX.1 (sdcpp): image from text",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux1SdCppRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(0.5m, "a step").Times("steps").TwiceUnless("cfgScale", 1).Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
