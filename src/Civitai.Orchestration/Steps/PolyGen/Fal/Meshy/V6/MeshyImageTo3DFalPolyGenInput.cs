// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model of what an image shows, with Meshy 6.</summary>
public sealed partial record MeshyImageTo3DFalPolyGenInput() : MeshyV6FalPolyGenInput("imageTo3D")
{
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ImageUrl"/>
    public required MediaSource ImageUrl { get; init; }
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ShouldTexture"/>
    public bool? ShouldTexture { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MeshyImageTo3DFalPolyGenInput>(
        "polyGen", [new("engine", "fal"), new("model", "meshy"), new("version", "v6") { IsDefault = true }, new("operation", "imageTo3D")])
    {
        Title = "Meshy 6: 3D model from an image",
        BaseModel = "Meshy 6",
        OwnParameters = MeshyV6FalPolyGenRows.All.With(
            new MediaParameter(new Member<MeshyImageTo3DFalPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image to make a 3D model of.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { After = "", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaMeshyImageTo3DFalPolyGen },
            new BooleanParameter(new Member<MeshyImageTo3DFalPolyGenInput, bool?>(
                "shouldTexture", nameof(ShouldTexture), "Whether the model gets a texture.", i => i.ShouldTexture, (i, v) => i with { ShouldTexture = v }))
            { After = "shouldRemesh", Default = true, Source = Sources.SchemaMeshyImageTo3DFalPolyGen }),
        Price = Buzz.Price("models", PriceTerm.Rate(1040, "a model"), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
