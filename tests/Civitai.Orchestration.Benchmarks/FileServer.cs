using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// Serves files of any length from one repeated buffer and takes uploads, with as little work as HTTP allows, so that a transfer is as quick as its other end. A blob is called <c>LENGTH-CUT.bin</c>: an answer that does not
/// begin behind the cut ends there. <c>/sent</c> says how many bytes of blobs were sent so far.
/// </summary>
internal sealed class FileServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _content = new byte[4 << 20];
    private long _sent;

    private FileServer()
    {
        new Random(1).NextBytes(_content);
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://{_listener.LocalEndpoint}");

    public static FileServer Start() => new();

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket = await _listener.AcceptSocketAsync();
            socket.NoDelay = true;
            _ = Task.Run(() => ServeAsync(socket));
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await AnswerAsync(socket);
                socket.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException)
            {
                // The caller has gone.
            }
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        byte[] buffer = new byte[256 * 1024];
        int length = 0, end;
        while ((end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            int read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                return;
            length += read;
        }

        string[] lines = Encoding.ASCII.GetString(buffer, 0, end).Split("\r\n");
        string path = lines[0].Split(' ')[1];
        if (path == "/sent")
        {
            await TextAsync(socket, Interlocked.Read(ref _sent).ToString(CultureInfo.InvariantCulture));
            return;
        }

        if (lines[0].StartsWith("POST", StringComparison.Ordinal))
        {
            for (long left = long.Parse(Header(lines, "Content-Length")!, CultureInfo.InvariantCulture) - (length - end - 4); left > 0;)
                left -= await socket.ReceiveAsync(buffer);
            await TextAsync(socket, "{\"type\":\"file\",\"id\":\"a.zip\",\"available\":true}");
            return;
        }

        string[] name = Path.GetFileNameWithoutExtension(path).Split('-');
        long total = long.Parse(name[0], CultureInfo.InvariantCulture), cut = long.Parse(name[1], CultureInfo.InvariantCulture);
        string? range = Header(lines, "Range");
        long from = range is null ? 0 : long.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture);
        string status = range is null ? "200 OK" : $"206 Partial Content\r\nContent-Range: bytes {from}-{total - 1}/{total}";
        await SendAsync(socket, Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {total - from}\r\nContent-Type: application/octet-stream\r\nETag: \"1\"\r\nAccept-Ranges: bytes\r\nConnection: close\r\n\r\n"));
        long until = from < cut ? cut : total;
        for (long at = from; at < until;)
        {
            int offset = (int)(at % _content.Length);
            int sent = await socket.SendAsync(_content.AsMemory(offset, (int)Math.Min(Math.Min(_content.Length - offset, 1 << 20), until - at)));
            Interlocked.Add(ref _sent, sent);
            at += sent;
        }
    }

    private static string? Header(string[] lines, string name) =>
        lines.FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private static Task TextAsync(Socket socket, string text) =>
        SendAsync(socket, Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {text.Length}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{text}"));

    private static async Task SendAsync(Socket socket, ReadOnlyMemory<byte> data)
    {
        while (data.Length > 0)
            data = data[await socket.SendAsync(data)..];
    }
}
