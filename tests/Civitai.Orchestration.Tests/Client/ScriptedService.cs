using System.Globalization;
using System.Net;
using System.Text;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A service that does what a test says, over a handler on the virtual clock; for what the simulator cannot do.</summary>
internal sealed class ScriptedService(VirtualTimeProvider clock, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public ScriptedService(VirtualTimeProvider clock, Func<SentRequest, HttpResponseMessage> answer)
        : this(clock, (request, _) => Task.FromResult(answer(request)))
    {
    }

    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public IEnumerable<SentRequest> Submissions => Requests.Where(r => r.Method == "POST");

    /// <summary>A reply with JSON.</summary>
    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>A reply with a page for people.</summary>
    public static HttpResponseMessage Page(HttpStatusCode status) =>
        new(status) { Content = new StringContent("<!DOCTYPE html><html><body>Please sign in</body></html>", Encoding.UTF8, "text/html") };

    /// <summary>The workflow wf_1 in a state.</summary>
    public static HttpResponseMessage Work(string status = "processing", string id = "wf_1") =>
        Json($$"""{"id":"{{id}}","status":"{{status}}","steps":[{"$type":"imageGen","name":"$0","status":"{{status}}"}]}""");

    public static HttpRequestException Refused() => new(HttpRequestError.ConnectionError, "refused");

    /// <summary>The connection breaks before the reply.</summary>
    public static HttpRequestException Lost() => new(HttpRequestError.ResponseEnded, "ended");

    /// <summary>Lets time pass. In small steps, so that a caller whose own time runs out first ends then and not later.</summary>
    public async Task PassAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        DateTimeOffset end = clock.GetUtcNow() + time;
        while (clock.GetUtcNow() < end)
        {
            TimeSpan left = end - clock.GetUtcNow();
            await Task.Delay(left < TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Says nothing until the caller gives up.</summary>
    public async Task<HttpResponseMessage> SilenceAsync(CancellationToken cancellationToken)
    {
        await PassAsync(TimeSpan.FromDays(2), cancellationToken).ConfigureAwait(false);
        throw new InvalidOperationException("The caller waited for two days.");
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        SentRequest sent;
        lock (_requests)
        {
            sent = new SentRequest(_requests.Count + 1, clock.Elapsed, request.Method.Method, request.RequestUri!, body, request.Headers.Authorization?.ToString(), request.Version, request.VersionPolicy);
            _requests.Add(sent);
        }

        HttpResponseMessage response = await answer(sent, cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }
}

/// <summary>A request as it was sent.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Time">On the test's clock.</param>
internal sealed record SentRequest(int Number, TimeSpan Time, string Method, Uri Address, string Body, string? Authorization, Version Version, HttpVersionPolicy VersionPolicy)
{
    public string Query => Address.Query;

    /// <summary>How long the service is asked to hold the request; zero when it is not.</summary>
    public TimeSpan Hold
    {
        get
        {
            string? wait = Query.TrimStart('?').Split('&').FirstOrDefault(p => p.StartsWith("wait=", StringComparison.Ordinal));
            return wait is null ? TimeSpan.Zero : TimeSpan.FromSeconds(int.Parse(wait.AsSpan(5), CultureInfo.InvariantCulture));
        }
    }

    public bool IsPreview => Query.Contains("whatif=true", StringComparison.Ordinal);
}

/// <summary>Clients of scripted services, on one virtual clock.</summary>
public abstract class ScriptedFixture : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    protected VirtualTimeProvider Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected static ZImageTurboCreateImageGenInput Image => new() { Prompt = "a lighthouse at dawn, long exposure" };

    protected static WorkflowTemplate Template => WorkflowTemplate.For(Image) with { ExternalId = "order-1" };

    public void Dispose()
    {
        foreach (IDisposable owned in _owned)
            owned.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    internal OrchestrationClient ClientOf(ScriptedService service, Action<OrchestrationClientOptions>? configure = null)
    {
        var options = new OrchestrationClientOptions { TimeProvider = Clock, Randomness = () => 0.5 };
        configure?.Invoke(options);
        var client = new OrchestrationClient("secret-token", options, service);
        _owned.Add(client);
        _owned.Add(service);
        return client;
    }
}
