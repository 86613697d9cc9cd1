// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>The inputs of the <c>videoInterpolation</c> step.</summary>
internal static class VideoInterpolationCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoInterpolationInput.Row,
    ];
}
