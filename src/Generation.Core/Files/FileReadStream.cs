namespace Generation.Files;

/// <summary>A file as a stream. It reads on over broken connections, and its end is only reported once it is established; otherwise reading throws the vendor's exception.</summary>
internal sealed class FileReadStream(FileReader reader) : Stream
{
    private readonly byte[] _first = new byte[MediaTypes.HeadLength];
    private int _length;
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => reader.Total ?? throw new NotSupportedException("The host does not name the length.");

    public override long Position { get => reader.Offset - (_length - _taken); set => throw new NotSupportedException(); }

    /// <summary>Reads the first bytes, so that a refusal shows.</summary>
    public async ValueTask OpenAsync(CancellationToken cancellationToken) => _length = await reader.ReadAsync(_first, cancellationToken).ConfigureAwait(false);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        reader.ThrowIfDisposed();
        if (_taken == _length)
            return reader.ReadAsync(buffer, cancellationToken);
        int take = Math.Min(buffer.Length, _length - _taken);
        _first.AsMemory(_taken, take).CopyTo(buffer);
        _taken += take;
        return ValueTask.FromResult(take);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            reader.Dispose();
        base.Dispose(disposing);
    }
}
