// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model of what an image shows, with Tripo.</summary>
public sealed partial record TripoFalPolyGenInput() : FalPolyGenInput("tripo")
{
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ImageUrl"/>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>How many faces the mesh has at most.</summary>
    /// <value>Whole number, 1000 to 500000. When null the service decides.</value>
    public int? FaceLimit { get; init; }

    /// <summary>Whether faces have four corners. The model is then an FBX file in place of a GLB file.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Quad { get; init; }

    /// <summary>Whether the model is scaled to the size of the real thing.</summary>
    /// <value>When null the service uses false.</value>
    public bool? AutoSize { get; init; }

    /// <summary>Which way the model faces.</summary>
    /// <value>When null the service uses <c>default</c>.</value>
    public TripoOrientation? Orientation { get; init; }

    /// <summary>The texture that the model gets.</summary>
    /// <value>When null the service uses <c>standard</c>.</value>
    public TripoTexture? Texture { get; init; }

    /// <summary>What the texture follows where image and shape differ.</summary>
    /// <value>When null the service uses <c>original_image</c>.</value>
    public TripoTextureAlignment? TextureAlignment { get; init; }

    /// <summary>Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).</summary>
    /// <value>When null the service uses false.</value>
    public bool? Pbr { get; init; }

    /// <inheritdoc cref="MeshyV6FalPolyGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>The seed of the texture.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? TextureSeed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<TripoFalPolyGenInput>(
        "polyGen", [new("engine", "fal"), new("model", "tripo")])
    {
        Title = "Tripo: 3D model from an image",
        BaseModel = "Tripo",
        OwnParameters = PolyGenRows.All.With(
            new MediaParameter(new Member<TripoFalPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image to make a 3D model of.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaTripoFalPolyGen },
            new IntegerParameter(new Member<TripoFalPolyGenInput, long?>(
                "faceLimit", nameof(FaceLimit), "How many faces the mesh has at most.", i => i.FaceLimit, (i, v) => i with { FaceLimit = (int?)v }))
            { Minimum = 1000, Maximum = 500000, Source = Sources.SchemaTripoFalPolyGen },
            new BooleanParameter(new Member<TripoFalPolyGenInput, bool?>(
                "quad", nameof(Quad), "Whether faces have four corners. The model is then an FBX file in place of a GLB file.", i => i.Quad,
                (i, v) => i with { Quad = v }))
            { Default = false, Source = Sources.SchemaTripoFalPolyGen },
            new BooleanParameter(new Member<TripoFalPolyGenInput, bool?>(
                "autoSize", nameof(AutoSize), "Whether the model is scaled to the size of the real thing.", i => i.AutoSize,
                (i, v) => i with { AutoSize = v }))
            { Default = false, Source = Sources.SchemaTripoFalPolyGen },
            new ChoiceParameter<TripoOrientation>(new Member<TripoFalPolyGenInput, TripoOrientation?>(
                "orientation", nameof(Orientation), "Which way the model faces.", i => i.Orientation, (i, v) => i with { Orientation = v }))
            { Default = TripoOrientation.Default, Source = Sources.SchemaTripoFalPolyGen },
            new ChoiceParameter<TripoTexture>(new Member<TripoFalPolyGenInput, TripoTexture?>(
                "texture", nameof(Texture), "The texture that the model gets.", i => i.Texture, (i, v) => i with { Texture = v }))
            { Default = TripoTexture.Standard, Source = Sources.SchemaTripoFalPolyGen },
            new ChoiceParameter<TripoTextureAlignment>(new Member<TripoFalPolyGenInput, TripoTextureAlignment?>(
                "textureAlignment", nameof(TextureAlignment), "What the texture follows where image and shape differ.", i => i.TextureAlignment,
                (i, v) => i with { TextureAlignment = v }))
            { Default = TripoTextureAlignment.OriginalImage, Source = Sources.SchemaTripoFalPolyGen },
            new BooleanParameter(new Member<TripoFalPolyGenInput, bool?>(
                "pbr", nameof(Pbr), "Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).", i => i.Pbr,
                (i, v) => i with { Pbr = v }))
            { Default = false, Source = Sources.SchemaTripoFalPolyGen },
            new SeedParameter(new Member<TripoFalPolyGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same shape.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaTripoFalPolyGen },
            new SeedParameter(new Member<TripoFalPolyGenInput, ValueOrReference<long>?>(
                "textureSeed", nameof(TextureSeed), "The seed of the texture.", i => i.TextureSeed, (i, v) => i with { TextureSeed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaTripoFalPolyGen }),
        Price = Buzz.Price("models",
            PriceTerm.Cases("texture", (["no"], PriceTerm.Rate(260).Or(PriceTerm.Rate(390), "pbr")), (["standard"], PriceTerm.Rate(390)),
            (["HD"], PriceTerm.Rate(520))).Plus(65, "quad"), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
