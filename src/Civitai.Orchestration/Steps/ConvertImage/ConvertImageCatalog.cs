// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>The inputs of the <c>convertImage</c> step.</summary>
internal static class ConvertImageCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ConvertImageInput.Row,
    ];
}
