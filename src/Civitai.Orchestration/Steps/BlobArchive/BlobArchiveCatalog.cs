// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.BlobArchive;

/// <summary>The inputs of the <c>blobArchive</c> step.</summary>
internal static class BlobArchiveCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        BlobArchiveInput.Row,
    ];
}
