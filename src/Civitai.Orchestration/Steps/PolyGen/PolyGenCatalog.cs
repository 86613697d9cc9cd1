// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>The inputs of the <c>polyGen</c> step.</summary>
internal static class PolyGenCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        Hunyuan3DImageTo3DComfyPolyGenInput.Row,
        Hunyuan3DShapeGenComfyPolyGenInput.Row,
        Hunyuan3DTexGenComfyPolyGenInput.Row,
        MeshyTextTo3DFalPolyGenInput.Row,
        MeshyImageTo3DFalPolyGenInput.Row,
        MeshyV7ImageTo3DFalPolyGenInput.Row,
        MeshyV7MultiImageTo3DFalPolyGenInput.Row,
        TripoFalPolyGenInput.Row,
    ];
}
