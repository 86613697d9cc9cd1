using System.Buffers;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Generation.Http;

/// <summary>Reads a body into pooled memory, unpacked, and no further than a limit.</summary>
internal static class BodyReader
{
    private const int FirstSize = 16 * 1024;

    /// <summary>The compressions that <see cref="ReadAsync"/> understands, in the order of preference.</summary>
    internal const string Encodings = "br, gzip, deflate";

    /// <summary>Reads the whole body.</summary>
    /// <param name="content">The body.</param>
    /// <param name="limit">The most that it may hold, unpacked.</param>
    /// <param name="throwWhenLonger">Whether more is an error; otherwise the rest is left unread.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <returns>Pooled memory and how much of it is the body.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<(byte[] Buffer, int Length)> ReadAsync(HttpContent content, long limit, bool throwWhenLonger, CancellationToken cancellationToken)
    {
        if (throwWhenLonger && content.Headers.ContentLength > limit)
            throw new ReplyTooLargeException(limit);

        Stream stream = Unpack(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), content);
        await using (stream.ConfigureAwait(false))
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((content.Headers.ContentLength ?? FirstSize) + 1, 256, Math.Min(limit, 1 << 20) + 1));
            int length = 0;
            try
            {
                while (true)
                {
                    int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                    if (read == 0)
                        return (buffer, length);
                    length += read;
                    if (length > limit)
                        return throwWhenLonger ? throw new ReplyTooLargeException(limit) : (buffer, (int)limit);
                    if (length == buffer.Length)
                        buffer = Grow(buffer, length);
                }
            }
            catch
            {
                ArrayPool<byte>.Shared.Return(buffer);
                throw;
            }
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length * 2L, Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>The body as it was before it was packed.</summary>
    internal static Stream Unpack(Stream stream, HttpContent content)
    {
        if (!content.Headers.NonValidated.Contains("Content-Encoding"))
            return stream;

        // The last one listed was applied last.
        foreach (string encoding in content.Headers.ContentEncoding.Reverse())
        {
            stream = encoding.ToUpperInvariant() switch
            {
                "GZIP" or "X-GZIP" => new GZipStream(stream, CompressionMode.Decompress),
                "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
                "BR" => new BrotliStream(stream, CompressionMode.Decompress),
                "IDENTITY" => stream,
                _ => throw new InvalidDataException("The reply is packed in a way that was not asked for."),
            };
        }

        return stream;
    }
}
