using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>Answers requests from a list made before the call; when it is used up, with the last entry.</summary>
internal sealed class DamagedReplyHandler : HttpMessageHandler
{
    private readonly Queue<StubReply> _replies = new();
    private StubReply? _last;

    /// <summary>The bodies that were sent.</summary>
    public int Sent { get; private set; }

    public void Set(params ReadOnlySpan<StubReply> replies)
    {
        _replies.Clear();
        foreach (StubReply reply in replies)
            _replies.Enqueue(reply);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent++;
        if (request.Content is not null)
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        StubReply reply = _replies.TryDequeue(out StubReply? next) ? next : _last!; // set before each call
        _last = reply;
        if (reply.Failure is { } failure && !reply.FailsInBody)
            throw failure();

        HttpContent content = reply.FailsInBody ? new StreamContent(new BreakingStream(reply.Body, reply.Failure!)) : new ByteArrayContent(reply.Body);
        var response = new HttpResponseMessage((HttpStatusCode)reply.Status) { Content = content, RequestMessage = request };
        if (reply.ContentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", reply.ContentType);
        foreach ((string name, string value) in reply.Headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    /// <summary>The failures that a transport may have, fresh each time.</summary>
    public static readonly Func<Exception>[] Failures =
    [
        () => new SocketException((int)SocketError.ConnectionReset), () => new IOException("Unable to read data from the transport connection."), () => new InvalidDataException("The archive entry was compressed using an unsupported compression method."),
        () => new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely."), () => new HttpIOException(HttpRequestError.InvalidResponse, "Received an invalid chunk."),
        () => new AuthenticationException("The decryption operation failed."), () => new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused"), () => new ObjectDisposedException("SslStream"),
        () => new TaskCanceledException("A task was canceled."), () => new TimeoutException("timed out"), () => new NotSupportedException("The stream does not support reading."), () => new InvalidOperationException("The stream is closed."),
        () => new FormatException("The format of value is invalid."), () => new HttpRequestException(HttpRequestError.UserAuthenticationError, "no"), () => new EndOfStreamException("Unable to read beyond the end of the stream."),
    ];

    /// <summary>A body that breaks after its last byte.</summary>
    private sealed class BreakingStream(byte[] body, Func<Exception> failure) : MemoryStream(body)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and int read ? read : throw failure();

        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and int read ? read : throw failure();

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return Read(buffer, offset, count);
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await destination.WriteAsync(ToArray(), cancellationToken);
            throw failure();
        }
    }
}

/// <summary>One reply of the stub.</summary>
internal sealed record StubReply(int Status, byte[] Body, string? ContentType = "application/json")
{
    public List<(string Name, string Value)> Headers { get; init; } = [];

    public Func<Exception>? Failure { get; init; }

    public bool FailsInBody { get; init; }
}
