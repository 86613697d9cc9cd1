using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>What becomes of a request.</summary>
internal enum NetworkFault
{
    None,

    /// <summary>No connection.</summary>
    Refused,

    /// <summary>The connection breaks within the request; the service does not see it.</summary>
    CutInRequest,

    /// <summary>The service acts; the connection breaks before its answer.</summary>
    CutBeforeAnswer,

    /// <summary>The service acts; the connection breaks within its answer.</summary>
    CutInAnswer,

    /// <summary>Silence, and the service did not see it.</summary>
    SilenceUnseen,

    /// <summary>Silence, although the service acted.</summary>
    SilenceSeen,

    /// <summary>The connection breaks, and the request arrives a second later.</summary>
    SoonAfter,

    /// <summary>The connection breaks, and the request arrives a minute later.</summary>
    LongAfter,

    /// <summary>The request arrives twice.</summary>
    Twice,

    /// <summary>503 of the service, which did not act.</summary>
    Unavailable,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>A gateway's page, although the service acted.</summary>
    Gateway,

    /// <summary>The program dies before the service sees the request.</summary>
    DeathUnseen,

    /// <summary>The program dies when the service has acted.</summary>
    DeathSeen,

    /// <summary>The program dies, and the request arrives a second later.</summary>
    DeathSoonAfter,

    /// <summary>The program dies, and the request arrives a minute later.</summary>
    DeathLongAfter,
}

/// <summary>The service as one intent's programs reach it, with faults to come; when they are used up everything goes well.</summary>
internal sealed class MatrixNetwork(ReferenceService service, TimeProvider clock, IEnumerable<NetworkFault> faults, RunReport report)
{
    private readonly Queue<NetworkFault> _faults = new(faults);
    private readonly ConcurrentQueue<Task> _late = new();

    /// <summary>A seeded plan: some faults, and exchanges that go well between them.</summary>
    public static List<NetworkFault> Plan(Random random, IReadOnlyList<NetworkFault> kinds)
    {
        var faults = new List<NetworkFault>();
        for (int n = random.Next(9); n > 0; n--)
        {
            faults.AddRange(Enumerable.Repeat(NetworkFault.None, random.Next(3)));
            NetworkFault fault = kinds[random.Next(kinds.Count)];
            faults.AddRange(Enumerable.Repeat(fault, random.Next(8) == 0 && fault < NetworkFault.DeathUnseen ? 5 : 1)); // five are all attempts of a call
        }

        return faults;
    }

    public HttpMessageHandler Connect(Life life) => new Handler(this, life);

    /// <summary>Ends when everything that is still on its way has arrived.</summary>
    public Task ArriveAsync() => Task.WhenAll(_late);

    public void Calm()
    {
        lock (_faults)
            _faults.Clear();
    }

    private NetworkFault Next()
    {
        lock (_faults)
            return _faults.TryDequeue(out NetworkFault fault) ? fault : NetworkFault.None;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Life life, CancellationToken cancellationToken)
    {
        await life.GoOnAsync();
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Uri address = request.RequestUri!; // the client sets it
        var asked = new ServiceRequest(
            request.Method.Method,
            address.AbsolutePath,
            address.Query.TrimStart('?'),
            request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => string.Join(',', h.Value)),
            body);
        NetworkFault fault = Next();
        if (fault != NetworkFault.None)
            report.Count($"fault {fault}");
        switch (fault)
        {
            case NetworkFault.Refused:
                throw new HttpRequestException(HttpRequestError.ConnectionError, null, new SocketException((int)SocketError.ConnectionRefused));
            case NetworkFault.CutInRequest:
                throw Cut();
            case NetworkFault.SilenceUnseen:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                break;
            case NetworkFault.Unavailable:
                return Answer(ServiceReply.Json(503, """{"title":"Service Unavailable","status":503}"""));
            case NetworkFault.TooMany:
                return Answer(ServiceReply.Json(429, """{"title":"Too Many Requests","status":429}"""));
            case NetworkFault.DeathUnseen:
                await life.DieAsync(fault.ToString());
                break;
            case NetworkFault.SoonAfter or NetworkFault.LongAfter or NetworkFault.DeathSoonAfter or NetworkFault.DeathLongAfter:
                _late.Enqueue(ArriveLateAsync(asked, TimeSpan.FromSeconds(fault is NetworkFault.SoonAfter or NetworkFault.DeathSoonAfter ? 1 : 60)));
                if (fault is NetworkFault.DeathSoonAfter or NetworkFault.DeathLongAfter)
                    await life.DieAsync(fault.ToString());
                throw Cut();
            case NetworkFault.Twice:
                await service.HandleAsync(asked, "https://files.test", CancellationToken.None);
                break;
        }

        ServiceReply reply = await service.HandleAsync(asked, "https://files.test", CancellationToken.None);
        switch (fault)
        {
            case NetworkFault.CutBeforeAnswer:
                throw Cut();
            case NetworkFault.CutInAnswer:
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new CutContent(reply.Body) };
            case NetworkFault.SilenceSeen:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                break;
            case NetworkFault.Gateway:
                return Answer(ServiceReply.Page(502, "Bad Gateway"));
            case NetworkFault.DeathSeen:
                await life.DieAsync(fault.ToString());
                break;
        }

        await life.GoOnAsync();
        return Answer(reply);
    }

    private async Task ArriveLateAsync(ServiceRequest request, TimeSpan after)
    {
        await Task.Delay(after, clock);
        await service.HandleAsync(request, "https://files.test", CancellationToken.None);
    }

    private static HttpRequestException Cut() => new(HttpRequestError.ResponseEnded, null, new IOException("cut"));

    private static HttpResponseMessage Answer(ServiceReply reply)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)reply.Status) { Content = new ByteArrayContent(reply.Body) };
        if (reply.ContentType is { } type)
            answer.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach ((string name, string value) in reply.Headers)
            answer.Headers.TryAddWithoutValidation(name, value);
        return answer;
    }

    private sealed class Handler(MatrixNetwork network, Life life) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => network.SendAsync(request, life, cancellationToken);
    }

    private sealed class CutContent : HttpContent
    {
        private readonly byte[] _bytes;

        public CutContent(byte[] bytes)
        {
            _bytes = bytes;
            Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(_bytes.AsMemory(0, _bytes.Length / 2));
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"cut after {_bytes.Length / 2} bytes"));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return true;
        }
    }
}
