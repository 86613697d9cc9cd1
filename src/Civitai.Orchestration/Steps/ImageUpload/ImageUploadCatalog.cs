// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageUpload;

/// <summary>The inputs of the <c>imageUpload</c> step.</summary>
internal static class ImageUploadCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ImageUploadInput.Row,
    ];
}
