using System.Collections.Concurrent;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>A simulator whose time passes only where a test lets it.</summary>
public abstract class CallbackFixture : IAsyncLifetime
{
    private protected VirtualTimeProvider Clock { get; } = new() { SkipDelays = false };

    private protected Traffic Traffic { get; } = new();

    private protected OrchestratorSimulator Simulator { get; private set; } = null!; // started before every test

    private protected ConcurrentQueue<WorkflowEnd> Ends { get; } = new();

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, InMemory = true }, Stop);

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<WebApp> StartAsync(
        Action<CallbackBuilder> handlers, Action<CallbackOptions>? callbacks = null, Action<OrchestrationClientOptions>? client = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? map = null) =>
        WebApp.StartAsync(Simulator, Traffic, handlers, callbacks, client, build, map);

    private protected void Keep(CallbackBuilder handlers) => handlers.OnEnded((end, _) =>
    {
        Ends.Enqueue(end);
        return Task.CompletedTask;
    });

    /// <summary>Lets the work of the simulator end.</summary>
    private protected Task PassWorkAsync() => PassAsync(TimeSpan.FromMinutes(1));

    /// <summary>Lets time pass in longer steps.</summary>
    private protected Task PassAsync(TimeSpan time) => Traffic.PassAsync(Clock, time, Stop);

    /// <summary>Waits while time stands still. Nothing may be on its way whose time can be over then.</summary>
    private protected static async Task StandUntilAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            Stop.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private protected Task UntilAsync(Func<bool> isDone) => Traffic.UntilAsync(Clock, isDone, Stop);
}
