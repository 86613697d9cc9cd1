// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model of what an image shows, with Meshy 7.</summary>
public sealed partial record MeshyV7ImageTo3DFalPolyGenInput() : MeshyV7FalPolyGenInput("imageTo3D")
{
    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ImageUrl"/>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>Whether the mesh is made of few large faces.</summary>
    /// <value>When null the service uses <c>standard</c>.</value>
    public MeshyModelType? ModelType { get; init; }

    /// <summary>Whether surfaces get finer detail.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UltraMode { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MeshyV7ImageTo3DFalPolyGenInput>(
        "polyGen", [new("engine", "fal"), new("model", "meshy"), new("version", "v7"), new("operation", "imageTo3D")])
    {
        Title = "Meshy 7: 3D model from an image",
        BaseModel = "Meshy 7",
        OwnParameters = MeshyV7FalPolyGenRows.All.With(
            new MediaParameter(new Member<MeshyV7ImageTo3DFalPolyGenInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image to make a 3D model of.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { After = "", IsRequired = true, MinimumLength = 1 },
            new ChoiceParameter<MeshyModelType>(new Member<MeshyV7ImageTo3DFalPolyGenInput, MeshyModelType?>(
                "modelType", nameof(ModelType), "Whether the mesh is made of few large faces.", i => i.ModelType, (i, v) => i with { ModelType = v }))
            { After = "imageUrl", Default = MeshyModelType.Standard },
            new BooleanParameter(new Member<MeshyV7ImageTo3DFalPolyGenInput, bool?>(
                "ultraMode", nameof(UltraMode), "Whether surfaces get finer detail.", i => i.UltraMode, (i, v) => i with { UltraMode = v }))
            { After = "modelType", Default = false }),
        Price = Price.Unknown,
        Source = Sources.SchemaMeshyV7ImageTo3DFalPolyGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
