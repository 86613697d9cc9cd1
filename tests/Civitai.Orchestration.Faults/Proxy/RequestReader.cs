using System.Globalization;
using System.Text;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>Reads requests of HTTP/1.1 from a connection.</summary>
internal sealed class RequestReader(Stream stream)
{
    private byte[] _buffer = new byte[8192];
    private int _start;
    private int _end;

    /// <summary>A request without its body; null when the client has closed.</summary>
    public async Task<ServiceRequest?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken))
                return null;
        }

        string[] lines = Encoding.ASCII.GetString(_buffer, _start, end).Split("\r\n");
        _start += end + 4;
        string[] first = lines[0].Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        string[] target = first[1].Split('?', 2);
        return new ServiceRequest(first[0], target[0], target.ElementAtOrDefault(1) ?? "", headers, []);
    }

    /// <summary>The body of the request that was read last; null when the client closed before its end.</summary>
    public async Task<byte[]?> ReadBodyAsync(ServiceRequest head, CancellationToken cancellationToken)
    {
        if (head.Headers.TryGetValue("content-length", out string? text))
            return await TakeAsync(int.Parse(text, CultureInfo.InvariantCulture), cancellationToken);
        if (!head.Headers.ContainsKey("transfer-encoding"))
            return [];

        using var body = new MemoryStream();
        while (true)
        {
            int end;
            while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
            {
                if (!await FillAsync(cancellationToken))
                    return null;
            }

            int size = int.Parse(Encoding.ASCII.GetString(_buffer, _start, end), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            _start += end + 2;
            if (await TakeAsync(size + 2, cancellationToken) is not { } chunk)
                return null;
            if (size == 0)
                return body.ToArray();
            body.Write(chunk, 0, size);
        }
    }

    private async Task<byte[]?> TakeAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            if (!await FillAsync(cancellationToken))
                return null;
        }

        byte[] taken = _buffer[_start..(_start + count)];
        _start += count;
        return taken;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
