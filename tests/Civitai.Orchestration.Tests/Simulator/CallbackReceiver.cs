using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>A server on loopback that keeps what is posted to it and answers as it is told.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly ConcurrentQueue<JsonNode> _bodies = new();
    private int _busy;

    private CallbackReceiver(WebApplication host) => _host = host;

    public string Url => _host.Urls.First() + "/hook";

    /// <summary>The status of the next answer, by how many requests came before; 204 unless set.</summary>
    public Func<int, int> Answer { get; set; } = _ => 204;

    public IReadOnlyList<JsonNode> Bodies => [.. _bodies];

    /// <summary>Whether two requests were ever served at once.</summary>
    public bool WasCalledInParallel { get; private set; }

    public static async Task<CallbackReceiver> StartAsync(CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication host = builder.Build();
        var receiver = new CallbackReceiver(host);
        host.Run(async context =>
        {
            receiver.WasCalledInParallel |= Interlocked.Increment(ref receiver._busy) > 1;
            using var reader = new StreamReader(context.Request.Body);
            string body = await reader.ReadToEndAsync(context.RequestAborted);
            context.Response.StatusCode = receiver.Answer(receiver._bodies.Count);
            receiver._bodies.Enqueue(JsonNode.Parse(body)!);
            Interlocked.Decrement(ref receiver._busy);
        });
        await host.StartAsync(cancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
