// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>The inputs of the <c>videoUpscaler</c> step.</summary>
internal static class VideoUpscalerCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoUpscalerInput.Row,
    ];
}
