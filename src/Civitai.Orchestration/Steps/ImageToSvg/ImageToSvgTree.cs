// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>The discriminators of the <c>imageToSvg</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ImageToSvgTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static ImageToSvgInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "comfy" => discriminators.Next("ecosystem"u8) switch
        {
            "starvector" => StarVectorImageToSvgInput.Blank(),
            "omnisvg" => OmniSvgImageToSvgInput.Blank(),
            "vtracer" => VTracerImageToSvgInput.Blank(),
            _ => null,
        },
        _ => null,
    };
}
