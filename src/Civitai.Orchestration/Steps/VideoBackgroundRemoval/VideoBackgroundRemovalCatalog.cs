// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>The inputs of the <c>videoBackgroundRemoval</c> step.</summary>
internal static class VideoBackgroundRemovalCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        VideoBackgroundRemovalInput.Row,
    ];
}
