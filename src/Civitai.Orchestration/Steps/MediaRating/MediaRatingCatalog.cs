// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaRating;

/// <summary>The inputs of the <c>mediaRating</c> step.</summary>
internal static class MediaRatingCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        MediaRatingInput.Row,
    ];
}
