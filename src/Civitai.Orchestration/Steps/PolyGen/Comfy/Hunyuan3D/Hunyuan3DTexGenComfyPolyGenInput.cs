// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A texture for a 3D model after an image, with Hunyuan3D.</summary>
public sealed partial record Hunyuan3DTexGenComfyPolyGenInput() : Hunyuan3DComfyPolyGenInput("texGen")
{
    /// <summary>The image that the texture follows.</summary>
    /// <value>Required.</value>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>The 3D model to texture.</summary>
    /// <value>An AIR, or a model that an earlier step makes. Required.</value>
    public required MediaSource Mesh { get; init; }

    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ShouldRemesh"/>
    public bool? ShouldRemesh { get; init; }
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.EnablePbr"/>
    public bool? EnablePbr { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Hunyuan3DTexGenComfyPolyGenInput>(
        "polyGen", [new("engine", "comfy"), new("model", "hunyuan3D"), new("operation", "texGen")])
    {
        Title = "Hunyuan3D: texture from an image",
        BaseModel = "Hunyuan3D",
        OwnParameters = Hunyuan3DComfyPolyGenRows.All.With(
            new MediaParameter(new Member<Hunyuan3DTexGenComfyPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image that the texture follows.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { After = "", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaHunyuan3DTexGenComfyPolyGen },
            new MediaParameter(new Member<Hunyuan3DTexGenComfyPolyGenInput, MediaSource?>(
                "mesh", nameof(Mesh), "The 3D model to texture.", i => i.Mesh, (i, v) => i with { Mesh = v! }))
            { After = "imageUrl", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaHunyuan3DTexGenComfyPolyGen },
            new BooleanParameter(new Member<Hunyuan3DTexGenComfyPolyGenInput, bool?>(
                "shouldRemesh", nameof(ShouldRemesh), "Whether the faces of the mesh are laid anew.", i => i.ShouldRemesh,
                (i, v) => i with { ShouldRemesh = v }))
            { After = "modelAir", Default = false, Source = Sources.SchemaHunyuan3DTexGenComfyPolyGen },
            new BooleanParameter(new Member<Hunyuan3DTexGenComfyPolyGenInput, bool?>(
                "enablePbr", nameof(EnablePbr), "Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).",
                i => i.EnablePbr, (i, v) => i with { EnablePbr = v }))
            { After = "shouldRemesh", Default = true, Source = Sources.SchemaHunyuan3DTexGenComfyPolyGen }),
        Price = Buzz.Price("models", PriceTerm.Rate(100, "a texture"), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
