using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Civitai.Orchestration.Http;

/// <summary>The one place that constructs HTTP clients outside dependency injection, and what both ways share.</summary>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "This is the factory.")]
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Handlers belong to the client that is returned.")]
internal static class ClientFactory
{
    internal const string Product = "Civitai.Orchestration";

    private static readonly string Version =
        typeof(ClientFactory).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    // Redirects are followed by hand, so that the token cannot travel along; names are looked up again now and then.
    internal static SocketsHttpHandler CreateTransport() => new()
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    /// <summary>A client over a handler that stays the caller's, or over connections of its own.</summary>
    internal static HttpClient CreateClient(HttpMessageHandler? handler, OrchestrationClientOptions options)
    {
        var authentication = new AuthenticationHandler(() => options) { InnerHandler = handler is null ? CreateTransport() : new Borrowed(handler) };
        var client = new HttpClient(new ResilienceHandler(options) { InnerHandler = authentication });
        Configure(client);
        return client;
    }

    internal static void Configure(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan; // each try has its own limit, which fits the wait it asks for
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Product}/{Version}");
    }

    /// <summary>Passes requests on without owning what it passes them to.</summary>
    private sealed class Borrowed(HttpMessageHandler inner) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(inner, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _invoker.SendAsync(request, cancellationToken);
    }
}
