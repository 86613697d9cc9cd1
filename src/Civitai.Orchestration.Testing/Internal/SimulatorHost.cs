using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Hosts a simulator on loopback ports or in memory.</summary>
internal static class SimulatorHost
{
    /// <summary>Starts a host that is ready to answer when the task completes.</summary>
    /// <param name="inMemory">Whether it is inside the process only.</param>
    /// <param name="ports">The ports to listen on, 0 for a free one.</param>
    /// <param name="handle">Answers requests.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<WebApplication> StartAsync(bool inMemory, IReadOnlyList<int> ports, RequestDelegate handle, CancellationToken cancellationToken)
    {
        // The empty builder reads no configuration, so the surroundings cannot move the address or turn on logs.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        if (inMemory)
        {
            builder.WebHost.UseTestServer();
        }
        else
        {
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = null;
                foreach (int port in ports)
                    kestrel.Listen(IPAddress.Loopback, port);
            });
        }

        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var host = builder.Build();
        host.Run(handle);
        try
        {
            await host.StartAsync(cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Where the host answers, each with a slash at its end, in the order of its ports.</summary>
    public static Uri[] AddressesOf(WebApplication host, bool inMemory) => inMemory
        ? [new("http://localhost/"), new("http://localhost:8080/")]
        : [.. host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Select(a => new Uri(a + "/"))];

    /// <summary>Makes a handler that reaches the host and follows no redirects.</summary>
    public static HttpMessageHandler CreateHandler(WebApplication host, bool inMemory) => inMemory
        ? new InMemoryHandler(host.GetTestServer().CreateHandler())
        : new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false };
}
