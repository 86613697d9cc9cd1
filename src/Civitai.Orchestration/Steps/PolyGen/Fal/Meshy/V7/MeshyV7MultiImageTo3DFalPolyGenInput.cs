// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model of what several images show from several sides, with Meshy 7.</summary>
public sealed partial record MeshyV7MultiImageTo3DFalPolyGenInput() : MeshyV7FalPolyGenInput("multiImageTo3D")
{
    /// <summary>Images of one thing from several sides.</summary>
    /// <value>1 to 4 items. Required.</value>
    public required IReadOnlyList<MediaSource> ImageUrls { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MeshyV7MultiImageTo3DFalPolyGenInput>(
        "polyGen", [new("engine", "fal"), new("model", "meshy"), new("version", "v7"), new("operation", "multiImageTo3D")])
    {
        Title = "Meshy 7: 3D model from several images",
        BaseModel = "Meshy 7",
        OwnParameters = MeshyV7FalPolyGenRows.All.With(
            new MediaListParameter(new Member<MeshyV7MultiImageTo3DFalPolyGenInput, IReadOnlyList<MediaSource>?>(
                "imageUrls", nameof(ImageUrls), "Images of one thing from several sides.", i => i.ImageUrls, (i, v) => i with { ImageUrls = v! }))
            { After = "", IsRequired = true, MinimumLength = 1, MaximumLength = 4 },
            MeshyV7FalPolyGenRows.Topology with { Applies = null },
            MeshyV7FalPolyGenRows.TargetPolycount with { Applies = null },
            MeshyV7FalPolyGenRows.ShouldRemesh with { Applies = null }),
        Price = Price.Unknown,
        Source = Sources.SchemaMeshyV7MultiImageTo3DFalPolyGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
