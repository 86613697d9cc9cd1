using System.Globalization;
using System.IO.Compression;
using System.Text;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>How the end of a body is told.</summary>
internal enum Framing
{
    Length,
    Chunked,
    Close,
}

/// <summary>A reply as bytes of HTTP/1.1, head and body apart.</summary>
internal sealed record ReplyBytes(byte[] Head, byte[] Body, bool ClosesConnection)
{
    public static ReplyBytes Of(ServiceReply reply, Framing framing, bool isCompressed = false, long? announced = null)
    {
        byte[] body = isCompressed ? Compress(reply.Body) : reply.Body;
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} {(reply.Status < 400 ? "OK" : "No")}\r\n");
        if (reply.ContentType is not null)
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {reply.ContentType}\r\n");
        foreach ((string name, string value) in reply.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        if (isCompressed)
            head.Append("Content-Encoding: gzip\r\n");
        bool hasBody = reply.Status is not (204 or 304);
        if (hasBody)
        {
            head.Append(framing switch
            {
                Framing.Length => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {announced ?? body.Length}\r\n"),
                Framing.Chunked => "Transfer-Encoding: chunked\r\n",
                _ => "Connection: close\r\n",
            });
            if (framing == Framing.Chunked)
                body = Chunked(body);
        }

        head.Append("\r\n");
        return new ReplyBytes(Encoding.Latin1.GetBytes(head.ToString()), hasBody ? body : [], framing == Framing.Close);
    }

    public static byte[] Compress(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body);
        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] body)
    {
        using var chunks = new MemoryStream();
        for (int start = 0; start < body.Length; start += 1000)
        {
            int size = Math.Min(1000, body.Length - start);
            chunks.Write(Encoding.ASCII.GetBytes(size.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
            chunks.Write(body, start, size);
            chunks.Write("\r\n"u8);
        }

        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }
}
