// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.BlobArchive;

/// <summary>A blob with its name in an archive.</summary>
public sealed partial record BlobArchiveEntry : WireRecord
{
    /// <summary>The blob's id.</summary>
    /// <value>Required.</value>
    public required ValueOrReference<string> BlobId { get; init; }

    /// <summary>Its name in the archive.</summary>
    /// <value>When null the service uses the blob's id.</value>
    public string? FileName { get; init; }

    internal static RecordRow<BlobArchiveEntry> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextOrReferenceParameter(new Member<BlobArchiveEntry, ValueOrReference<string>?>(
                "blobId", nameof(BlobId), "The blob's id.", i => i.BlobId, (i, v) => i with { BlobId = v ?? default }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaBlobArchiveEntry },
            new TextParameter(new Member<BlobArchiveEntry, string?>(
                "fileName", nameof(FileName), "Its name in the archive.", i => i.FileName, (i, v) => i with { FileName = v }))
            { Source = Sources.SchemaBlobArchiveEntry },
        ],
    };
}
