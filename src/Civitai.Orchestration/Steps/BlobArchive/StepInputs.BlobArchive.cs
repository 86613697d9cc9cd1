// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.BlobArchive;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Blobs to pack.</summary>
    /// <param name="entries">The blobs.</param>
    public static BlobArchiveInput BlobArchive(IReadOnlyList<BlobArchiveEntry> entries) => new() { Entries = entries };
}
