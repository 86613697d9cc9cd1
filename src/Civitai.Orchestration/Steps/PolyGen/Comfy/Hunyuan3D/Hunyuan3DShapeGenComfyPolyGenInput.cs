// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model without texture of what an image shows, with Hunyuan3D.</summary>
public sealed partial record Hunyuan3DShapeGenComfyPolyGenInput() : Hunyuan3DComfyPolyGenInput("shapeGen")
{
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.Prompt"/>
    public ValueOrReference<string>? Prompt { get; init; }
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ImageUrl"/>
    public required MediaSource ImageUrl { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Hunyuan3DShapeGenComfyPolyGenInput>(
        "polyGen", [new("engine", "comfy"), new("model", "hunyuan3D"), new("operation", "shapeGen")])
    {
        Title = "Hunyuan3D: shape from an image",
        BaseModel = "Hunyuan3D",
        OwnParameters = Hunyuan3DComfyPolyGenRows.All.With(
            new TextOrReferenceParameter(new Member<Hunyuan3DShapeGenComfyPolyGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to make, in words.", i => i.Prompt, (i, v) => i with { Prompt = v }))
            { After = "", MaximumLength = 600, Source = Sources.SchemaHunyuan3DShapeGenComfyPolyGen },
            new MediaParameter(new Member<Hunyuan3DShapeGenComfyPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image to make a 3D model of.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { After = "prompt", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaHunyuan3DShapeGenComfyPolyGen }),
        Price = Buzz.Price("models",
            PriceTerm.Cases("modelVersion", (["v2", "v2-mini"], PriceTerm.Rate(60).For("octreeResolution", 256).For("steps", 5, 5)),
            (["v2.1"], PriceTerm.Rate(60).For("octreeResolution", 256).For("steps", 30, 30))), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
