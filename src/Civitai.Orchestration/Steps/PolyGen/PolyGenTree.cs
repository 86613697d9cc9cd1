// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.PolyGen;

/// <summary>The discriminators of the <c>polyGen</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class PolyGenTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static PolyGenInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "comfy" => discriminators.Next("model"u8) switch
        {
            "hunyuan3D" => discriminators.Next("operation"u8, "imageTo3D") switch
            {
                "imageTo3D" => Hunyuan3DImageTo3DComfyPolyGenInput.Blank(),
                "shapeGen" => Hunyuan3DShapeGenComfyPolyGenInput.Blank(),
                "texGen" => Hunyuan3DTexGenComfyPolyGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "fal" => discriminators.Next("model"u8) switch
        {
            "meshy" => discriminators.Next("version"u8, "v6") switch
            {
                "v6" => discriminators.Next("operation"u8) switch
                {
                    "textTo3D" => MeshyTextTo3DFalPolyGenInput.Blank(),
                    "imageTo3D" => MeshyImageTo3DFalPolyGenInput.Blank(),
                    _ => null,
                },
                "v7" => discriminators.Next("operation"u8) switch
                {
                    "imageTo3D" => MeshyV7ImageTo3DFalPolyGenInput.Blank(),
                    "multiImageTo3D" => MeshyV7MultiImageTo3DFalPolyGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "tripo" => TripoFalPolyGenInput.Blank(),
            _ => null,
        },
        _ => null,
    };
}
