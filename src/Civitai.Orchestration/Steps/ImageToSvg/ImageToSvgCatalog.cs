// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageToSvg;

/// <summary>The inputs of the <c>imageToSvg</c> step.</summary>
internal static class ImageToSvgCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        StarVectorImageToSvgInput.Row,
        OmniSvgImageToSvgInput.Row,
        VTracerImageToSvgInput.Row,
    ];
}
