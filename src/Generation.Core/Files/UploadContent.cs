using System.Net;

namespace Generation.Files;

/// <summary>Sends a source as the body of a request, with one small buffer, and shows that it moves. The source is read by one pass at a time, and by none once the request has ended.</summary>
/// <param name="source">The source.</param>
/// <param name="moved">Told how many bytes were handed to the connection.</param>
/// <param name="ending">Ends reading the source.</param>
internal sealed class UploadContent(UploadSource source, Action<long> moved, CancellationToken ending) : HttpContent
{
    private readonly object _gate = new();
    private Task _pass = Task.CompletedTask;

    /// <summary>Whether reading the source has begun.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The bytes that were handed to the connection.</summary>
    public long Sent { get; private set; }

    /// <summary>What the source itself threw; not the connection's fault.</summary>
    public Exception? SourceError { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    // A connection that takes a request's body while the answer is under way goes on reading after an early answer, and the transport sends a body anew where a connection took no more requests.
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var pass = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_gate)
        {
            if (HasBegun && !source.CanRepeat)
                throw new IOException("The content cannot be read a second time.");
            HasBegun = true;
            (before, _pass) = (_pass, pass.Task);
        }

        try
        {
            await before.ConfigureAwait(false);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ending);
            either.Token.ThrowIfCancellationRequested();
            await SendAsync(stream, either.Token).ConfigureAwait(false);
        }
        finally
        {
            pass.SetResult();
        }
    }

    /// <summary>Returns when nothing reads the source any more; to be called once reading was ended.</summary>
    public async Task EndAsync()
    {
        Task pass;
        lock (_gate)
            pass = _pass;
        await pass.ConfigureAwait(false);
    }

    private async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        Sent = 0;
        Exception? lost = null;
        try
        {
            await source.CopyAsync(
                async data =>
                {
                    try
                    {
                        await stream.WriteAsync(data, cancellationToken).ConfigureAwait(false);
                    }
                    catch (Exception e)
                    {
                        lost = e;
                        throw;
                    }

                    Sent += data.Length;
                    moved(Sent);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e != lost && !cancellationToken.IsCancellationRequested)
        {
            SourceError = e;
            throw;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = source.Length ?? 0;
        return source.Length is not null;
    }
}
