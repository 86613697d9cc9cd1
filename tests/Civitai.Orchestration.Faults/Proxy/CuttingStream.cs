using System.Net.Sockets;

namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>A socket's stream that can be told to end after a number of bytes, below a TLS session that knows nothing of it.</summary>
internal sealed class CuttingStream(Socket socket) : Stream
{
    private readonly NetworkStream _inner = new(socket, ownsSocket: false);
    private int? _left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void CutAfter(int bytes) => _left = bytes;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left is not { } left)
        {
            await _inner.WriteAsync(buffer, cancellationToken);
            return;
        }

        await _inner.WriteAsync(buffer[..Math.Min(left, buffer.Length)], cancellationToken);
        _left = left - buffer.Length;
        if (_left <= 0)
            throw new CutException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => _inner.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => _inner.ReadAsync(buffer, offset, count, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, count);

    public override void Write(byte[] buffer, int offset, int count) => _inner.Write(buffer, offset, count);

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>The proxy ends a connection on purpose.</summary>
internal sealed class CutException : IOException;
