// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>The inputs of the <c>videoFrameExtraction</c> step.</summary>
internal static class VideoFrameExtractionCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoFrameExtractionInput.Row,
    ];
}
