// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoMetadata;

/// <summary>The inputs of the <c>videoMetadata</c> step.</summary>
internal static class VideoMetadataCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoMetadataInput.Row,
    ];
}
