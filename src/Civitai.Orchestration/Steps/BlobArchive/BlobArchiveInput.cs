// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.BlobArchive;

/// <summary>Blobs to pack.</summary>
public sealed partial record BlobArchiveInput : StepInput<BlobArchiveOutput>
{
    internal static Union<BlobArchiveInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The blobs.</summary>
    /// <value>1 to 1000 items. Required.</value>
    public required IReadOnlyList<BlobArchiveEntry> Entries { get; init; }

    /// <summary>The name of the archive.</summary>
    /// <value>When null the service uses <c>archive</c> with the ending of the format.</value>
    public string? ArchiveName { get; init; }

    /// <summary>The file format.</summary>
    /// <value>When null the service decides.</value>
    public ArchiveFormat? Format { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<BlobArchiveInput>(
        "blobArchive", [])
    {
        Title = "Archive of blobs",
        OwnParameters =
        [
            new ObjectListParameter<BlobArchiveEntry>(new Member<BlobArchiveInput, IReadOnlyList<BlobArchiveEntry>?>(
                "entries", nameof(Entries), "The blobs.", i => i.Entries, (i, v) => i with { Entries = v! }))
            { IsRequired = true, MinimumLength = 1, MaximumLength = 1000, Forms = [BlobArchiveEntry.Row] },
            new TextParameter(new Member<BlobArchiveInput, string?>(
                "archiveName", nameof(ArchiveName), "The name of the archive.", i => i.ArchiveName, (i, v) => i with { ArchiveName = v })),
            new ChoiceParameter<ArchiveFormat>(new Member<BlobArchiveInput, ArchiveFormat?>(
                "format", nameof(Format), "The file format.", i => i.Format, (i, v) => i with { Format = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaBlobArchive,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new BlobArchiveStepTemplate { Input = this };
}
