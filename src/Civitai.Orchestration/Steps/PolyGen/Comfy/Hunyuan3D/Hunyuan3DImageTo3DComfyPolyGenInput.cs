// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model of what an image shows, with Hunyuan3D.</summary>
public sealed partial record Hunyuan3DImageTo3DComfyPolyGenInput() : Hunyuan3DComfyPolyGenInput("imageTo3D")
{
    /// <summary>What to make, in words.</summary>
    /// <value>Text of at most 600 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? Prompt { get; init; }

    /// <summary>The image to make a 3D model of.</summary>
    /// <value>Required.</value>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>Whether the faces of the mesh are laid anew.</summary>
    /// <value>When null the service uses false.</value>
    public bool? ShouldRemesh { get; init; }

    /// <summary>Whether the model gets a texture.</summary>
    /// <value>When null the service uses true.</value>
    public bool? ShouldTexture { get; init; }

    /// <summary>Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnablePbr { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Hunyuan3DImageTo3DComfyPolyGenInput>(
        "polyGen", [new("engine", "comfy"), new("model", "hunyuan3D"), new("operation", "imageTo3D") { IsDefault = true }])
    {
        Title = "Hunyuan3D: 3D model from an image",
        BaseModel = "Hunyuan3D",
        OwnParameters = Hunyuan3DComfyPolyGenRows.All.With(
            new TextOrReferenceParameter(new Member<Hunyuan3DImageTo3DComfyPolyGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to make, in words.", i => i.Prompt, (i, v) => i with { Prompt = v }))
            { After = "", MaximumLength = 600, Source = Sources.SchemaHunyuan3DImageTo3DComfyPolyGen },
            new MediaParameter(new Member<Hunyuan3DImageTo3DComfyPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image to make a 3D model of.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { After = "prompt", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaHunyuan3DImageTo3DComfyPolyGen },
            new BooleanParameter(new Member<Hunyuan3DImageTo3DComfyPolyGenInput, bool?>(
                "shouldRemesh", nameof(ShouldRemesh), "Whether the faces of the mesh are laid anew.", i => i.ShouldRemesh,
                (i, v) => i with { ShouldRemesh = v }))
            { After = "modelAir", Default = false, Source = Sources.SchemaHunyuan3DImageTo3DComfyPolyGen },
            new BooleanParameter(new Member<Hunyuan3DImageTo3DComfyPolyGenInput, bool?>(
                "shouldTexture", nameof(ShouldTexture), "Whether the model gets a texture.", i => i.ShouldTexture, (i, v) => i with { ShouldTexture = v }))
            { After = "shouldRemesh", Default = true, Source = Sources.SchemaHunyuan3DImageTo3DComfyPolyGen },
            new BooleanParameter(new Member<Hunyuan3DImageTo3DComfyPolyGenInput, bool?>(
                "enablePbr", nameof(EnablePbr), "Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).",
                i => i.EnablePbr, (i, v) => i with { EnablePbr = v }))
            { After = "shouldTexture", Default = true, Source = Sources.SchemaHunyuan3DImageTo3DComfyPolyGen }),
        Price = Buzz.Price("models",
            PriceTerm.Cases("modelVersion", (["v2", "v2-mini"], PriceTerm.Rate(60).For("octreeResolution", 256).For("steps", 5, 5)),
            (["v2.1"], PriceTerm.Rate(60).For("octreeResolution", 256).For("steps", 30, 30))).Plus(100, "shouldTexture"), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
