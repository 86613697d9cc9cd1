using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>
/// Stands on real sockets in front of a service and damages what passes, as planned. Each proxy has a loopback address of its own, so that its port can be closed and opened
/// again. It knows which requests reached the service.
/// </summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private static int Addresses;

    private readonly ReferenceService _service;
    private readonly TimeProvider _clock;
    private readonly X509Certificate2? _certificate;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Task, Socket> _connections = new();
    private readonly object _gate = new();
    private readonly IPEndPoint _endPoint;
    private Socket? _listener;
    private int _accepted;

    public FaultProxy(ReferenceService service, FaultPlan plan, TimeProvider clock, X509Certificate2? certificate = null)
    {
        (_service, Plan, _clock, _certificate) = (service, plan, clock, certificate);
        int number = Interlocked.Increment(ref Addresses);
        var address = new IPAddress([127, (byte)(1 + (number / 64516 % 250)), (byte)(1 + (number / 254 % 254)), (byte)(1 + (number % 254))]);
        _endPoint = new IPEndPoint(address, 0);
        Open();
        _endPoint = (IPEndPoint)_listener!.LocalEndPoint!; // it listens
        BaseAddress = new Uri($"{(certificate is null ? "http" : "https")}://{_endPoint}");
        Prepare();
    }

    public FaultPlan Plan { get; }

    public Uri BaseAddress { get; }

    /// <summary>The connections that were made. None: nobody can have sent anything.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    /// <summary>Replies that take longer than this are cut off, as gateways do with silent requests.</summary>
    public TimeSpan? SilenceLimit { get; init; }

    /// <summary>Asked before a request is handed to the service; the exchange goes on when the task has ended.</summary>
    public Func<ServiceRequest, Task>? Received { get; init; }

    /// <summary>A reply that is sent instead of the service's; null for the service's own.</summary>
    public Func<ServiceRequest, ServiceReply>? Replacing { get; init; }

    /// <summary>Asked when the service has acted, before its reply is written.</summary>
    public Func<ServiceRequest, ServiceReply, Task>? Answering { get; init; }

    /// <summary>Asked when a connection has been made, before anything is read.</summary>
    public Func<Task>? Connected { get; init; }

    /// <summary>How many bytes of a reply are written before <see cref="Paused"/> is asked; the rest follows.</summary>
    public Func<ServiceRequest, ServiceReply, int?>? PauseAfter { get; init; }

    public Func<Task>? Paused { get; init; }

    /// <summary>The requests that came, whole or not.</summary>
    public ConcurrentQueue<ServiceRequest> Requests { get; } = new();

    /// <summary>Ends all connections, so that nothing that was sent before can arrive later.</summary>
    public async Task CloseConnectionsAsync()
    {
        foreach (Socket socket in _connections.Values)
            Abort(socket);
        await Task.WhenAll(_connections.Keys);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Close();
        await CloseConnectionsAsync();
        _stop.Dispose();
    }

    private void Open()
    {
        lock (_gate)
        {
            if (_stop.IsCancellationRequested)
                return;
            _listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _listener.Bind(_endPoint);
            _listener.Listen(16);
            _ = AcceptAsync(_listener);
        }
    }

    private void Close()
    {
        lock (_gate)
        {
            _listener?.Dispose();
            _listener = null;
        }
    }

    // A fault of connections needs a new one.
    private void Prepare()
    {
        if (Plan.Peek() is not { Kind: FaultKind.RefusedConnection } fault)
            return;
        Plan.Next();
        Close();
        _ = ReopenAsync(TimeSpan.FromSeconds(1 + (fault.Number % 40)));
    }

    private async Task ReopenAsync(TimeSpan after)
    {
        try
        {
            await Task.Delay(after, _clock, _stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }

        if (Plan.Peek().Kind == FaultKind.RefusedConnection)
            Prepare();
        else
            Open();
    }

    private async Task AcceptAsync(Socket listener)
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }

            Interlocked.Increment(ref _accepted);
            if (Connected is null && Plan.Peek().Kind == FaultKind.ResetAfterAccept)
            {
                Plan.Next();
                Abort(socket); // at once: the client may still be setting up its end
                Prepare();
                continue;
            }

            socket.NoDelay = true;
            Task serving = Task.Run(() => ServeAsync(socket));
            _connections[serving] = socket;
            _ = serving.ContinueWith(t => _connections.TryRemove(t, out _), TaskScheduler.Default);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            if (Connected is not null)
                await Connected();
            var cutting = new CuttingStream(socket);
            if (Plan.Peek().Kind == FaultKind.BrokenGreeting)
            {
                Plan.Next();
                await cutting.WriteAsync(new byte[] { 0x16, 0x03, 0x03, 0x40, 0x00, 0x02, 0x00 }, _stop.Token); // the head of a TLS record whose rest never comes
                socket.Shutdown(SocketShutdown.Send);
                socket.Dispose();
                Prepare();
                return;
            }

            Stream stream = cutting;
            if (_certificate is not null)
            {
                var tls = new SslStream(cutting);
                await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
                stream = tls;
            }

            var reader = new RequestReader(stream);
            while (await ExchangeAsync(socket, cutting, stream, reader))
            {
                Prepare();
                if (Plan.Peek().IsOfConnection || _listener is null)
                    break;
            }

            Prepare();
        }
        catch (CutException)
        {
            Abort(socket);
            Prepare();
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // the client went away, or the proxy is being closed
        }
        finally
        {
            socket.Dispose();
        }
    }

    private async Task<bool> ExchangeAsync(Socket socket, CuttingStream cutting, Stream stream, RequestReader reader)
    {
        if (await reader.ReadHeadAsync(_stop.Token) is not { } request)
            return false;
        Requests.Enqueue(request);
        if (Plan.Peek().IsOfConnection)
            throw new CutException(); // it waits for the next connection

        PlannedFault fault = Plan.Next();
        if (fault.Kind == FaultKind.ResetAfterHeaders)
            throw new CutException();
        if (await reader.ReadBodyAsync(request, _stop.Token) is not { } body)
            return false;
        request = request with { Body = body };
        if (Received is not null)
            await Received(request);
        if (fault.Kind == FaultKind.ResetAfterBody)
            throw new CutException();

        Task<ServiceReply> handling = !StopsBeforeService(fault) || fault.ReachesService && MayFollowService(fault.Kind)
            ? _service.HandleAsync(request, BaseAddress.OriginalString.TrimEnd('/'), _stop.Token)
            : Task.FromResult(ServiceReply.Empty(500)); // replaced below
        if (SilenceLimit is { } limit)
        {
            long start = _clock.GetTimestamp();
            if (await Task.WhenAny(handling, Task.Delay(limit, _clock, _stop.Token)) != handling || _clock.GetElapsedTime(start) >= limit)
                throw new CutException(); // a reply at the very limit is too late
        }

        ServiceReply reply = await handling;
        reply = Replacing?.Invoke(request) ?? reply;
        if (Answering is not null)
            await Answering(request, reply);
        return await DamageAsync(fault, request, reply, socket, cutting, stream);
    }

    /// <summary>Faults that somebody in front of the service makes up, without asking it.</summary>
    private static bool StopsBeforeService(PlannedFault fault) => fault.Kind is
        FaultKind.Silence or FaultKind.GatewayPage200 or FaultKind.GatewayPage5xx or FaultKind.ServerErrors or FaultKind.TooManyRequests or FaultKind.RequestTimeout
        or FaultKind.SignInPage401 or FaultKind.SignInPage403 or FaultKind.RedirectToSignIn or FaultKind.EchoingRefusal or FaultKind.EmptyBody or FaultKind.NoContent;

    /// <summary>Those of them that can also happen to a request that the service has acted on.</summary>
    private static bool MayFollowService(FaultKind kind) => kind is
        FaultKind.Silence or FaultKind.GatewayPage200 or FaultKind.GatewayPage5xx or FaultKind.ServerErrors or FaultKind.EmptyBody or FaultKind.NoContent;

    private async Task<bool> DamageAsync(PlannedFault fault, ServiceRequest request, ServiceReply reply, Socket socket, CuttingStream cutting, Stream stream)
    {
        int number = fault.Number;
        switch (fault.Kind)
        {
            case FaultKind.LostReply:
                throw new CutException();
            case FaultKind.LostReplyThenRefusals:
                RefuseFromNowOn(number);
                throw new CutException();
            case FaultKind.Silence:
                await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, _stop.Token).AsTask().WaitAsync(TimeSpan.FromMinutes(30), _clock); // until the client closes
                return false;
            case FaultKind.CutInHeader:
                ReplyBytes whole = ReplyBytes.Of(reply, Framing.Length);
                await stream.WriteAsync(whole.Head.AsMemory(0, 1 + (number % (whole.Head.Length - 1))), _stop.Token);
                return End(socket, number);
            case FaultKind.CutInBody or FaultKind.CutInRecord when _certificate is null || fault.Kind == FaultKind.CutInBody:
                ReplyBytes cut = ReplyBytes.Of(reply, number % 2 == 0 ? Framing.Length : Framing.Chunked);
                await stream.WriteAsync(cut.Head, _stop.Token);
                await stream.WriteAsync(cut.Body.AsMemory(0, cut.Body.Length == 0 ? 0 : number % cut.Body.Length), _stop.Token);
                return End(socket, number);
            case FaultKind.CutInRecord:
                ReplyBytes record = ReplyBytes.Of(reply, Framing.Length);
                cutting.CutAfter(6 + (number % (record.Head.Length + record.Body.Length))); // past the head of the first record, before the end of the last
                await stream.WriteAsync((byte[])[.. record.Head, .. record.Body], _stop.Token);
                throw new CutException();
            case FaultKind.SlowDrip:
                ReplyBytes drops = ReplyBytes.Of(reply, Framing.Length);
                byte[] all = [.. drops.Head, .. drops.Body];
                TimeSpan pause = TimeSpan.FromSeconds(number % 2 == 0 ? 1 : 12);
                for (int start = 0, size = (all.Length / 16) + 1; start < all.Length; start += size)
                {
                    await stream.WriteAsync(all.AsMemory(start, Math.Min(size, all.Length - start)), _stop.Token);
                    await Task.Delay(pause, _clock, _stop.Token);
                }

                return true;
            case FaultKind.CorruptGzip:
                ReplyBytes packed = ReplyBytes.Of(reply, Framing.Length, isCompressed: true);
                for (int at = 12 + (number % 20); at < packed.Body.Length; at += 40)
                    packed.Body[at] ^= 0x5a;
                if (number % 4 == 0)
                    packed = ReplyBytes.Of(reply with { Headers = [.. reply.Headers, ("Content-Encoding", "gzip")] }, Framing.Length);
                return await WriteAsync(stream, packed);
            case FaultKind.ShortGzip:
                byte[] half = ReplyBytes.Compress(reply.Body);
                half = half[..(half.Length * (1 + (number % 9)) / 10)];
                return await WriteAsync(stream, ReplyBytes.Of(reply with { Body = half, Headers = [.. reply.Headers, ("Content-Encoding", "gzip")] }, number % 2 == 0 ? Framing.Length : Framing.Close));
            case FaultKind.LengthTooLong:
                await WriteAsync(stream, ReplyBytes.Of(reply, Framing.Length, announced: reply.Body.Length + 1 + (number % 1000)));
                return End(socket, number);
            case FaultKind.LengthTooShort:
                return await WriteAsync(stream, ReplyBytes.Of(reply, Framing.Length, announced: reply.Body.Length == 0 ? 0 : number % reply.Body.Length));
            case FaultKind.CutWithoutLength:
                return await WriteAsync(stream, ReplyBytes.Of(reply with { Body = reply.Body[..(reply.Body.Length == 0 ? 0 : number % reply.Body.Length)] }, Framing.Close));
            case FaultKind.WholeWithoutLength:
                return await WriteAsync(stream, ReplyBytes.Of(reply, Framing.Close));
            case FaultKind.MalformedChunk:
                ReplyBytes chunks = ReplyBytes.Of(reply, Framing.Chunked);
                await stream.WriteAsync(chunks.Head, _stop.Token);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(number % 2 == 0 ? "5\r\n{\"id\"\r\nzz;\r\n" : "fffffffffffffffff\r\n{\"id\":"), _stop.Token);
                return End(socket, number);
            case FaultKind.CutChunks:
                ReplyBytes missing = ReplyBytes.Of(reply, Framing.Chunked);
                await WriteAsync(stream, missing with { Body = missing.Body[..^Math.Min(missing.Body.Length, 5)] });
                return End(socket, number);
            case FaultKind.GatewayPage200:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Page(200, "Please wait"), Framing.Length));
            case FaultKind.GatewayPage5xx:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Page(502 + (number % 3), "Bad Gateway"), Framing.Length));
            case FaultKind.TooManyRequests:
                return await WriteAsync(stream, ReplyBytes.Of(TooMany(number), Framing.Length));
            case FaultKind.ServerErrors:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Json(number % 2 == 0 ? 500 : 503, """{"title":"Internal Server Error","status":500}"""), Framing.Length));
            case FaultKind.RequestTimeout:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Empty(408), number % 2 == 0 ? Framing.Length : Framing.Close));
            case FaultKind.SignInPage401:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Page(401, "Sign in"), Framing.Length));
            case FaultKind.SignInPage403:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Page(403, "Access denied"), Framing.Length));
            case FaultKind.RedirectToSignIn:
                return await WriteAsync(stream, ReplyBytes.Of(
                    ServiceReply.Page(302, "Moved") with { Headers = [("Location", number % 2 == 0 ? "https://sign-in.invalid/login?returnUrl=%2F" : "/login?returnUrl=%2F")] }, Framing.Length));
            case FaultKind.EmptyBody:
                return await WriteAsync(stream, ReplyBytes.Of(new ServiceReply(200, []), Framing.Length));
            case FaultKind.NoContent:
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Empty(204), Framing.Length));
            case FaultKind.DuplicatedReply:
                ReplyBytes twice = ReplyBytes.Of(reply, Framing.Length);
                return await WriteAsync(stream, twice with { Body = [.. twice.Body, .. twice.Head, .. twice.Body] });
            case FaultKind.GarbageStatusLine:
                await stream.WriteAsync(Encoding.ASCII.GetBytes(number % 2 == 0 ? "HTTQ/9.9 OK 2OO\r\n\r\n" : "HTTP/1.1 2x0 OK\r\nContent-Length: 0\r\n\r\n"), _stop.Token);
                return End(socket, number);
            case FaultKind.GarbageHeader:
                string header = number % 2 == 0 ? "X-Long: " + new string('x', 100_000) : "this is no header";
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{header}\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n[]"), _stop.Token);
                return End(socket, number);
            case FaultKind.HalfUtf8 when reply.IsJson:
                int place = reply.Body.AsSpan().IndexOf("日"u8);
                byte[] broken = place < 0 ? [.. reply.Body, 0xe6, 0x97] : [.. reply.Body[..(place + 2)], .. reply.Body[(place + 3)..]];
                return await WriteAsync(stream, ReplyBytes.Of(reply with { Body = broken }, Framing.Length));
            case FaultKind.LoneSurrogate when reply.IsJson:
                return await WriteAsync(stream, ReplyBytes.Of(WithMember(reply, """ "reason":"cut \ud83d", """), Framing.Length));
            case FaultKind.DeepJson when reply.IsJson:
                int depth = number % 2 == 0 ? 100 : 5000;
                return await WriteAsync(stream, ReplyBytes.Of(WithMember(reply, $"\"deep\":{new string('[', depth)}{new string(']', depth)},"), Framing.Length));
            case FaultKind.ByteOrderMark when reply.IsJson:
                return await WriteAsync(stream, ReplyBytes.Of(reply with { Body = [0xef, 0xbb, 0xbf, .. reply.Body] }, Framing.Length));
            case FaultKind.WrongMediaType:
                return await WriteAsync(stream, ReplyBytes.Of(reply with { ContentType = number % 2 == 0 ? "application/octet-stream" : "text/plain" }, Framing.Length));
            case FaultKind.OtherWorkflow when reply.IsJson && request.Method == "GET" && request.Path.StartsWith(ReferenceService.Workflows + "/", StringComparison.Ordinal):
                return await WriteAsync(stream, ReplyBytes.Of(OtherWorkflow, Framing.Length));
            case FaultKind.InterimReply:
                await stream.WriteAsync("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"u8.ToArray(), _stop.Token);
                return await WriteAsync(stream, ReplyBytes.Of(reply, Framing.Length));
            case FaultKind.UnannouncedClose:
                await WriteAsync(stream, ReplyBytes.Of(reply, Framing.Length));
                return End(socket, number);
            case FaultKind.EchoingRefusal:
                string sent = Encoding.UTF8.GetString(request.Body) + request.Headers.GetValueOrDefault("authorization") + request.Query;
                string detail = System.Text.Json.JsonSerializer.Serialize(sent);
                string refusal = number % 2 == 0 ? $$"""{"title":"Forbidden","status":403,"detail":{{detail}}}""" : $$"""{"title":"Bad","status":400,"errors":{"steps[0].input":[{{detail}}] } }""";
                return await WriteAsync(stream, ReplyBytes.Of(ServiceReply.Json(number % 2 == 0 ? 403 : 400, refusal), Framing.Length));
            default:
                bool mayCompress = reply.IsJson && request.Headers.GetValueOrDefault("accept-encoding")?.Contains("gzip", StringComparison.Ordinal) == true;
                ReplyBytes good = ReplyBytes.Of(reply, number % 3 == 1 ? Framing.Chunked : Framing.Length, mayCompress && number % 5 == 1);
                if (PauseAfter?.Invoke(request, reply) is { } bytes)
                {
                    await stream.WriteAsync(good.Head, _stop.Token);
                    await stream.WriteAsync(good.Body.AsMemory(0, bytes), _stop.Token);
                    await Paused!(); // set together with PauseAfter
                    await stream.WriteAsync(good.Body.AsMemory(bytes), _stop.Token);
                    return true;
                }

                return await WriteAsync(stream, good);
        }
    }

    // The next requests are refused, more of them than a client sends by itself.
    private void RefuseFromNowOn(int number)
    {
        FaultKind kind = (number % 3) switch { 0 => FaultKind.SignInPage401, 1 => FaultKind.SignInPage403, _ => FaultKind.TooManyRequests };
        Plan.Push(Enumerable.Repeat(new PlannedFault(kind, Number: 1), 5)); // 429 says: after two seconds
    }

    private ServiceReply TooMany(int number)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        string? after = (number % 7) switch
        {
            0 => null,
            1 => "2",
            2 => (now + TimeSpan.FromSeconds(4)).ToString("R", CultureInfo.InvariantCulture),
            3 => "31536000",
            4 => (now + TimeSpan.FromDays(365)).ToString("R", CultureInfo.InvariantCulture),
            5 => "soon",
            _ => "99999999999999999999",
        };
        ServiceReply reply = ServiceReply.Json(429, """{"title":"Too Many Requests","status":429}""");
        reply.Headers.Add(("Date", now.ToString("R", CultureInfo.InvariantCulture)));
        if (after is not null)
            reply.Headers.Add(("Retry-After", after));
        return reply;
    }

    private static readonly ServiceReply OtherWorkflow = ServiceReply.Json(200, """
        {"id":"99999-20260101000000000","createdAt":"2026-01-01T00:00:00Z","status":"succeeded","metadata":{},"cost":{"total":8},"tags":[],
        "steps":[{"$type":"imageGen","name":"$0","status":"succeeded","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"somebody else's"},
        "output":{"images":[{"type":"image","id":"other.png","available":true,"url":"https://other.invalid/other.png"}]},"jobs":[]}]}
        """);

    private static ServiceReply WithMember(ServiceReply reply, string member)
    {
        int brace = reply.Body.AsSpan().IndexOf((byte)'{') + 1;
        return reply with { Body = [.. reply.Body[..brace], .. Encoding.UTF8.GetBytes(member), .. reply.Body[brace..]] };
    }

    private async Task<bool> WriteAsync(Stream stream, ReplyBytes reply)
    {
        await stream.WriteAsync((byte[])[.. reply.Head, .. reply.Body], _stop.Token);
        return !reply.ClosesConnection;
    }

    // An orderly close or a reset; a TLS session ends without its farewell either way.
    private static bool End(Socket socket, int number)
    {
        if (number % 3 == 0)
            throw new CutException();
        socket.Shutdown(SocketShutdown.Send);
        return false;
    }

    private static void Abort(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // closed already
        }

        socket.Dispose();
    }
}
