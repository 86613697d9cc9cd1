// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Grok 1.</summary>
public sealed partial record GrokCreateImageGenInput() : GrokV1ImageGenInput("createImage")
{
    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokCreateImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "createImage")])
    {
        Title = "Grok 1: image from text",
        BaseModel = "Grok 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = GrokRows.All.With(
            new ChoiceParameter<ImageAspectRatio>(new Member<GrokCreateImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "prompt",
                AllowedValues = ["2:1", "20:9", "19.5:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:19.5", "9:20", "1:2"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaGrokCreateImageGen,
            }),
        Price = Buzz.Price("images", PriceTerm.Rate(26, "an image").Times("quantity"), Sources.GrokPage),
        Source = Sources.GrokPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
