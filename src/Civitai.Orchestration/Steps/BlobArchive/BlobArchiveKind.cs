// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.BlobArchive;

/// <summary>The <c>blobArchive</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class BlobArchiveKind
{
    internal static StepKind<BlobArchiveInput, BlobArchiveOutput> Instance { get; } = new("blobArchive")
    {
        Rows = static () => BlobArchiveCatalog.Definitions,
        Template = BlobArchiveStepTemplate.Blank,
        Step = BlobArchiveStep.Blank,
    };
}
