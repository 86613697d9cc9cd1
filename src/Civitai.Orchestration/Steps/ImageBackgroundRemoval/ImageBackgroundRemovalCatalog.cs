// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>The inputs of the <c>imageBackgroundRemoval</c> step.</summary>
internal static class ImageBackgroundRemovalCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ImageBackgroundRemovalInput.Row,
    ];
}
