namespace Generation.Datasets;

/// <summary>
/// A zip archive of a checked dataset: pictures stored, captions deflated, in the order of their names and without a time, so that the same folder gives the same bytes. It is made while it is written; nothing is kept
/// but the captions.
/// </summary>
public sealed class DatasetArchive : ITrainingArchive
{
    private const int BufferSize = 256 * 1024;

    private readonly ArchiveLayout _layout;

    internal DatasetArchive(ArchiveLayout layout, int count, bool hasPairs) => (_layout, Count, HasPairs) = (layout, count, hasPairs);

    /// <summary>How many items (pictures, pairs or clips) the archive has: what is declared with it.</summary>
    public int Count { get; }

    /// <summary>Whether the items are pairs.</summary>
    public bool HasPairs { get; }

    /// <summary>The archive's length in bytes, known before it is made.</summary>
    public long Length => _layout.Length;

    internal static DatasetArchive Of(IReadOnlyList<DatasetItem> items, IReadOnlyDictionary<DatasetItem, ItemFacts> facts)
    {
        ArchiveNames[] names = ArchiveNames.Of(items, i => MediaKinds.BetterExtension(i.Name, facts[i].MediaType));
        var entries = new List<ArchiveEntry>();
        for (int i = 0; i < items.Count; i++)
        {
            DatasetItem item = items[i];
            Add(names[i].Picture, item);
            if (item.Caption is { Length: > 0 } caption)
                entries.Add(ArchiveEntry.OfText(names[i].Caption, TextFiles.Encode(caption)));
            if (item.Before is { } before && names[i].Before is { } name)
                Add(name, before);
        }

        entries.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new DatasetArchive(new ArchiveLayout(entries), items.Count, items.Any(i => i.Before is not null));

        void Add(string name, DatasetItem item)
        {
            string path = item.Path;
            entries.Add(ArchiveEntry.OfFile(name, item.Name, facts[item].Length, facts[item].Crc32, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true)));
        }
    }

    /// <summary>Writes the archive.</summary>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="progress">Reported to as bytes are written.</param>
    /// <param name="cancellationToken">Cancels writing; what was written stays.</param>
    /// <exception cref="DatasetException">A file is not any more what was checked; what was written is no archive.</exception>
    public async Task WriteToAsync(Stream stream, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Stream archive = OpenRead();
        await using (archive.ConfigureAwait(false))
        {
            byte[] buffer = new byte[BufferSize];
            long written = 0;
            int read;
            while ((read = await archive.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                written += read;
                progress?.Report(new TransferProgress { Bytes = written, TotalBytes = Length });
            }
        }
    }

    /// <summary>Writes the archive into a file, which appears when it is whole: until then it has another name beside it.</summary>
    /// <param name="path">Where it goes; an existing file is replaced.</param>
    /// <param name="progress">Reported to as bytes are written.</param>
    /// <param name="cancellationToken">Cancels writing; nothing stays.</param>
    /// <exception cref="DatasetException">A file is not any more what was checked; nothing stays.</exception>
    public Task SaveAsync(string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WholeFile.WriteAsync(path, file => WriteToAsync(file, progress, cancellationToken));
    }

    /// <summary>The archive as a stream that knows its length and can be read again from its beginning: for an upload. A file that is not any more what was checked ends reading with a <see cref="DatasetException"/>.</summary>
    public Stream OpenRead() => new ArchiveStream(_layout);

    /// <summary>The number of items and the length.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} items, {Length} bytes");
}
