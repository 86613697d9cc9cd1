// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>The inputs of the <c>mediaCaptioning</c> step.</summary>
internal static class MediaCaptioningCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        MediaCaptioningInput.Row,
    ];
}
