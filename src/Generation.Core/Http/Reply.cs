using System.Buffers;
using System.Net;

namespace Generation.Http;

/// <summary>A reply in memory. Dispose it when its body has been read: the memory goes back to a pool.</summary>
internal sealed class Reply : IDisposable
{
    private byte[]? _buffer;
    private readonly int _length;

    internal Reply(HttpStatusCode statusCode, byte[]? buffer, int length)
    {
        StatusCode = statusCode;
        _buffer = buffer;
        _length = length;
    }

    public HttpStatusCode StatusCode { get; }

    public ReadOnlyMemory<byte> Body => _buffer.AsMemory(0, _buffer is null ? 0 : _length);

    public void Dispose()
    {
        if (_buffer is { } buffer)
        {
            _buffer = null;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
