// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TextToImage;

/// <summary>The inputs of the <c>textToImage</c> step.</summary>
internal static class TextToImageCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        TextToImageInput.Row,
    ];
}
