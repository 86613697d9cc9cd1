// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>The inputs of the <c>videoEnhancement</c> step.</summary>
internal static class VideoEnhancementCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoEnhancementInput.Row,
    ];
}
