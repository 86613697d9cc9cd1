using System.Net;

namespace Generation.Files;

/// <summary>Sends a source as the body of a request, with one small buffer, and shows that it moves.</summary>
internal sealed class UploadContent(UploadSource source, Action<long> moved) : HttpContent
{
    /// <summary>Whether reading the source has begun.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The bytes that were handed to the connection.</summary>
    public long Sent { get; private set; }

    /// <summary>What the source itself threw; not the connection's fault.</summary>
    public Exception? SourceError { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasBegun = true;
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
