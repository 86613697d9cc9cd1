using System.IO.Hashing;

namespace Generation.Datasets;

/// <summary>
/// An archive that is made while it is read. A file that is not any more what was checked ends it with an exception. It can be read again, for an upload that is repeated; going to another place makes what is before it.
/// </summary>
internal sealed class ArchiveStream : Stream
{
    private readonly ArchiveLayout _layout;
    private readonly Crc32 _crc32 = new();
    private IEnumerator<(byte[]? Bytes, ArchiveEntry? File)> _parts;
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

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _layout.Length;

    public override long Position { get => _position; set => Seek(value, SeekOrigin.Begin); }

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

    public override long Seek(long offset, SeekOrigin origin)
    {
        long target = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => _position, _ => Length };
        if (target < 0 || target > Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "The place is not in the archive.");
        if (target < _position)
            Restart();
        Span<byte> skipped = stackalloc byte[1024];
        while (_position < target && Read(skipped[..(int)Math.Min(skipped.Length, target - _position)]) > 0)
        {
        }

        return _position;
    }

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

    private void Restart()
    {
        _part?.Dispose();
        _parts.Dispose();
        (_part, _file, _position) = (null, null, 0);
        _parts = _layout.Parts().GetEnumerator();
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

    private DatasetException Failed(FormattableString what, Exception? cause = null) => _failure = DatasetException.Changed(_file?.FileName, what, cause);
}
