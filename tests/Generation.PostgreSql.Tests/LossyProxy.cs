using System.Net;
using System.Net.Sockets;

namespace Generation.PostgreSql.Tests;

/// <summary>Stands between a store and the server, and can lose an answer: the server has acted, and the connection breaks off before the store hears of it.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;
    private readonly int _server;
    private int _toLose;
    private int _toPass;

    public LossyProxy(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many answers were lost.</summary>
    public int Lost { get; private set; }

    /// <summary>What happens between a lost answer and the end of its connection.</summary>
    public Func<Task> WhenLost { get; set; } = () => Task.CompletedTask;

    /// <summary>Loses the next answers on connections that stand, after some that arrive.</summary>
    public void Lose(int count = 1, int after = 0)
    {
        Volatile.Write(ref _toPass, after);
        Volatile.Write(ref _toLose, count);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        var pairs = new List<Task>();
        try
        {
            while (true)
                pairs.Add(ForwardAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }

        await Task.WhenAll(pairs);
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using (client)
        {
            using var server = new TcpClient();
            await server.ConnectAsync(IPAddress.Loopback, _server);
            (NetworkStream near, NetworkStream far) = (client.GetStream(), server.GetStream());
            Task there = CopyAsync(near, far, false);
            await Task.WhenAny(there, CopyAsync(far, near, true));
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, bool isAnswer)
    {
        byte[] buffer = new byte[64 * 1024];
        bool isReady = false; // after the login
        try
        {
            while (await from.ReadAsync(buffer, _stop.Token) is > 0 and var read)
            {
                if (isAnswer && isReady && Interlocked.Decrement(ref _toPass) < 0 && Interlocked.Decrement(ref _toLose) >= 0)
                {
                    Lost++;
                    await WhenLost();
                    return;
                }

                // A login ends with "ready for query": Z, a length of 5, and idle.
                isReady |= isAnswer && buffer.AsSpan(0, read).EndsWith("Z\0\0\0\u0005I"u8);
                await to.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }
}
