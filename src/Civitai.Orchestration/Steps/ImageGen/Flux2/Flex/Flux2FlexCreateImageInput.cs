// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 flex.</summary>
public sealed partial record Flux2FlexCreateImageInput() : Flux2FlexImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2FlexCreateImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "flex"), new("operation", "createImage")])
    {
        Title = "FLUX.2 flex: image from text",
        BaseModel = "FLUX.2 flex",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux2FlexRows.All,
        Price = Price.Unknown,
        Source = Sources.Flux2Page,
        Rules = [Flux2Rules.SizeIsOfEights],
    };

    internal override InputDefinition GetDefinition() => Row;
}
