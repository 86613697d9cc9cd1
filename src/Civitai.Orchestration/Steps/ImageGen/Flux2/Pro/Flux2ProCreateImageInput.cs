// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 pro.</summary>
public sealed partial record Flux2ProCreateImageInput() : Flux2ProImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2ProCreateImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "pro"), new("operation", "createImage")])
    {
        Title = "FLUX.2 pro: image from text",
        BaseModel = "FLUX.2 pro",
        Runtime = TypicalRuntime.Seconds(15, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux2Rows.All,
        Price = Price.Unknown,
        Source = Sources.Flux2Page,
        Rules = [Flux2Rules.SizeIsOfEights],
    };

    internal override InputDefinition GetDefinition() => Row;
}
