using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Generation.Http;

/// <summary>The one place that makes HTTP clients and their handlers.</summary>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "This is the factory.")]
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Handlers belong to the client that is returned.")]
internal static class Transport
{
    // By name, since the library does not depend on what brings them: versions 8.0 and 8.1 of the package for resilience had the handler in another namespace, and the older package for policies has its own.
    private static readonly string[] ForeignPipelines =
    [
        "Microsoft.Extensions.Http.Resilience.ResilienceHandler", "Microsoft.Extensions.Http.Resilience.Internal.ResilienceHandler", "Microsoft.Extensions.Http.PolicyHttpMessageHandler",
    ];

    /// <summary>
    /// Connections of our own. Redirects are followed by hand, so that the token cannot travel along; bodies are unpacked by hand, so that a file is asked for unpacked; names are looked up again now
    /// and then; a peer that is gone is noticed by probes.
    /// </summary>
    internal static SocketsHttpHandler CreateHandler(TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = connectTimeout,
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(15),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        ConnectCallback = ConnectAsync,
    };

    /// <summary>A client over a handler that stays the caller's, or over connections of its own.</summary>
    internal static HttpClient CreateClient(HttpMessageHandler? handler, TimeSpan connectTimeout, Type product)
    {
        var client = new HttpClient(handler ?? CreateHandler(connectTimeout), disposeHandler: handler is null);
        Configure(client, product);
        return client;
    }

    /// <summary>No time limit of the client's own, since each attempt has one that fits it; the library's name and version.</summary>
    internal static void Configure(HttpClient client, Type product)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        string version = product.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{product.Assembly.GetName().Name}/{version}");
    }

    /// <summary>
    /// Takes a program-wide handler that repeats requests out of our own client: it would cut long polls short and send a submission again without knowing whether that is safe. Handlers that are added to this
    /// client stay.
    /// </summary>
    internal static IHttpClientBuilder KeepOwnPipeline(this IHttpClientBuilder builder) =>
        builder.ConfigureAdditionalHttpMessageHandlers(static (handlers, _) =>
        {
            for (int i = handlers.Count - 1; i >= 0; i--)
            {
                if (ForeignPipelines.Contains(handlers[i].GetType().FullName, StringComparer.Ordinal))
                    handlers.RemoveAt(i);
            }
        });

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);

            // Only now: a socket whose options were touched cannot go on from one address of a name to the next.
            TrySet(socket, SocketOptionLevel.Socket, SocketOptionName.KeepAlive, 1);
            TrySet(socket, SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
            TrySet(socket, SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            TrySet(socket, SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Older systems do not know all of them (Windows knows the last one since version 1703), and a connection serves without.
    private static void TrySet(Socket socket, SocketOptionLevel level, SocketOptionName name, int value)
    {
        try
        {
            socket.SetSocketOption(level, name, value);
        }
        catch (SocketException)
        {
        }
    }
}
