using System.IO.Hashing;

namespace Generation.Datasets;

/// <summary>An archive that is made while it is read. A file that is not any more what was checked ends it with an exception.</summary>
internal sealed class ArchiveStream : Stream
{
    private readonly ArchiveLayout _layout;
    private readonly IEnumerator<(byte[]? Bytes, ArchiveEntry? File)> _parts;
    private readonly Crc32 _crc32 = new();
    private Stream? _part;
    private ArchiveEntry? _file;
    private long _fileLength;
    private long _position;
    private DatasetException? _failure;

    internal ArchiveStream(ArchiveLayout layout)
    {
        _layout = layout;
        _parts = layout.Parts().GetEnumerator();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _layout.Length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (buffer.Length > 0 && Part() is { } part)
        {
            int read;
            try
            {
                read = part.Read(buffer);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Failed($"cannot be read any more", e);
            }

            if (Take(buffer[..read]))
                return read;
        }

        return 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0 && Part() is { } part)
        {
            int read;
            try
            {
                read = await part.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Failed($"cannot be read any more", e);
            }

            if (Take(buffer.Span[..read]))
                return read;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _part?.Dispose();
            _parts.Dispose();
        }

        base.Dispose(disposing);
    }

    // What is read from now; null at the end.
    private Stream? Part()
    {
        if (_failure is not null)
            throw new DatasetException(_failure.Message, _failure.File, _failure);
        while (_part is null && _parts.MoveNext())
        {
            (byte[]? bytes, _file) = _parts.Current;
            if (bytes is not null)
            {
                _part = new MemoryStream(bytes, writable: false);
                continue;
            }

            _fileLength = 0;
            _crc32.Reset();
            try
            {
                _part = _file?.Open?.Invoke();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Failed($"cannot be read any more", e);
            }
        }

        return _part;
    }

    // Whether these bytes are handed on; otherwise the part is over.
    private bool Take(ReadOnlySpan<byte> data)
    {
        if (_file is { } file)
        {
            _fileLength += data.Length;
            _crc32.Append(data);
            if (_fileLength > file.Size)
                throw Failed($"has more bytes ({file.Size} then)");
            if (data.Length == 0 && _fileLength < file.Size)
                throw Failed($"has {_fileLength} bytes ({file.Size} then)");
            // Told with the last byte, so that nobody has the whole of a wrong archive.
            if (_fileLength == file.Size && _crc32.GetCurrentHashAsUInt32() != file.Crc32)
                throw Failed($"has another content");
        }

        if (data.Length > 0)
        {
            _position += data.Length;
            return true;
        }

        _part?.Dispose();
        (_part, _file) = (null, null);
        return false;
    }

    private DatasetException Failed(FormattableString what, Exception? cause = null)
    {
        string message = FormattableString.Invariant($"{_file?.FileName} changed after it was checked: it {FormattableString.Invariant(what)}. Check the dataset again.");
        return _failure = new DatasetException(IssueList.Line(message), _file?.FileName, cause);
    }
}
