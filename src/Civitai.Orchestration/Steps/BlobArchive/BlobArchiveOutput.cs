// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

/// <summary>What an archive step made.</summary>
/// <remarks>Schema name <c>BlobArchiveOutput</c>.</remarks>
public sealed partial record BlobArchiveOutput : WireRecord
{
    /// <summary>The signed address of the archive; null when not reported.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    /// <summary>How many blobs it holds; null when not reported.</summary>
    public int? EntryCount { get; init; }

    /// <summary>The file format.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ArchiveFormat Format { get; init; }

    /// <summary>When <see cref="Url"/> stops working; null when not reported.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(BlobArchiveOutput? output, BlobArchiveInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("url", ValueShape.Address), ("entryCount", ValueShape.WholeNumber),
        ("format", ValueShape.OneOf(ArchiveFormat.KnownValues)), ("expiresAt", ValueShape.Time));
}
