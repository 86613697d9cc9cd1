// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with MAI Image.</summary>
public sealed partial record MaiImageCreateFalImageGenInput() : MaiImageFalImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<MaiImageCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "maiImage"), new("operation", "createImage")])
    {
        Title = "MAI Image: image from text",
        BaseModel = "MAI Image",
        OwnParameters = MaiImageFalRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(65, "an image").Times("quantity"), Sources.MaiImagePage),
        Source = Sources.MaiImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
