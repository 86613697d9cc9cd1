using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The inputs of the <c>imageGen</c> step.</summary>
internal static class ImageGenCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ZImageTurboCreateImageGenInput.Row,
        ZImageBaseCreateImageGenInput.Row,
    ];
}
