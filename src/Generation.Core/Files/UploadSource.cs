namespace Generation.Files;

/// <summary>What is uploaded: a file, a stream from where it stands, or bytes. Knows its length where it can, and whether it can be read again.</summary>
internal sealed class UploadSource
{
    // Small, so that a slow connection shows that it moves.
    private const int BufferSize = 16 * 1024;

    private readonly Func<Stream> _open;
    private readonly bool _isOwned;
    private readonly ReadOnlyMemory<byte> _head;

    private UploadSource(Func<Stream> open, bool isOwned, long? length, bool canRepeat, ReadOnlyMemory<byte> head, string extension)
    {
        (_open, _isOwned, Length, CanRepeat) = (open, isOwned, length, canRepeat);
        MediaType = MediaTypes.OfContent(head.Span) ?? MediaTypes.OfExtension(extension) ?? MediaTypes.Unknown;
        _head = canRepeat ? default : head; // what can be read again is, from its beginning
    }

    /// <summary>The length in bytes; null where the stream does not tell.</summary>
    public long? Length { get; }

    public bool CanRepeat { get; }

    /// <summary>What the content or the extension shows.</summary>
    public string MediaType { get; }

    public static async ValueTask<UploadSource> OfFileAsync(string path, CancellationToken cancellationToken)
    {
        FileStream file = Open();
        await using (file.ConfigureAwait(false))
        {
            if (file.Length == 0)
                throw Nothing(nameof(path));
            return new UploadSource(Open, true, file.Length, true, await HeadAsync(file, cancellationToken).ConfigureAwait(false), Path.GetExtension(path));
        }

        FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
    }

    public static UploadSource OfBytes(ReadOnlyMemory<byte> content) =>
        content.IsEmpty
            ? throw Nothing(nameof(content))
            : new(() => Reading(content), true, content.Length, true, content[..Math.Min(content.Length, MediaTypes.HeadLength)], "");

    public static async ValueTask<UploadSource> OfStreamAsync(Stream content, CancellationToken cancellationToken)
    {
        if (!content.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(content));
        if (!content.CanSeek)
        {
            ReadOnlyMemory<byte> first = await HeadAsync(content, cancellationToken).ConfigureAwait(false);
            return first.IsEmpty ? throw Nothing(nameof(content)) : new(() => content, false, null, false, first, "");
        }

        long start = content.Position;
        if (content.Length <= start)
            throw Nothing(nameof(content));
        ReadOnlyMemory<byte> head = await HeadAsync(content, cancellationToken).ConfigureAwait(false);
        content.Position = start;
        return new(Again, false, content.Length - start, true, head, "");

        Stream Again()
        {
            content.Position = start;
            return content;
        }
    }

    /// <summary>Copies the content, from its beginning and no more than its length.</summary>
    /// <param name="write">Takes the next bytes.</param>
    /// <param name="cancellationToken">Ends copying.</param>
    public async Task CopyAsync(Func<ReadOnlyMemory<byte>, ValueTask> write, CancellationToken cancellationToken)
    {
        Stream stream = _open();
        try
        {
            if (!_head.IsEmpty)
                await write(_head).ConfigureAwait(false);
            byte[] buffer = new byte[BufferSize];
            for (long left = Length ?? long.MaxValue; left > 0;)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken).ConfigureAwait(false);
                if (read == 0 && Length is null)
                    break;
                if (read == 0)
                    throw new EndOfStreamException("The content became shorter while it was uploaded.");
                left -= read;
                await write(buffer.AsMemory(0, read)).ConfigureAwait(false);
            }
        }
        finally
        {
            if (_isOwned)
                await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static ArgumentException Nothing(string parameter) => new("There is nothing to upload: the content is empty, or the stream is at its end.", parameter);

    private static MemoryStream Reading(ReadOnlyMemory<byte> content) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false) // TryGetArray implies an array
            : new MemoryStream(content.ToArray(), writable: false);

    private static async ValueTask<ReadOnlyMemory<byte>> HeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[MediaTypes.HeadLength];
        int length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return head.AsMemory(0, length);
    }
}
