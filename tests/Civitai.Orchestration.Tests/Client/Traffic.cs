using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>The requests that are on their way to a simulator, so that a test lets no time pass over them.</summary>
internal sealed class Traffic
{
    private const int MostSteps = 100_000;

    private int _underWay;

    public HttpMessageHandler Over(OrchestratorSimulator simulator) => new Counter(this, simulator.CreateHandler());

    /// <summary>Lets time pass, and none while a request is on its way.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="isDone">When it is enough.</param>
    /// <param name="cancellationToken">Ends the test.</param>
    /// <param name="seconds">How much at a time.</param>
    public async Task UntilAsync(VirtualTimeProvider clock, Func<bool> isDone, CancellationToken cancellationToken, double seconds = 0.5)
    {
        for (int step = 0; !isDone(); step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (step == MostSteps)
                throw new TimeoutException($"It has not come about, and the clock is at {clock.GetUtcNow():O}."); // rather than never
            for (int round = 0; round < 5000 && (Volatile.Read(ref _underWay) > 0 || ThreadPool.PendingWorkItemCount > 0); round++)
                await Task.Yield();
            await Task.Delay(1, CancellationToken.None); // who has no processor gets one
            if (Volatile.Read(ref _underWay) == 0)
                clock.Advance(TimeSpan.FromSeconds(seconds));
            for (int round = 0; round < 20; round++)
                await Task.Yield(); // what the time has set off comes first
        }
    }

    /// <summary>Lets so much time pass, in longer steps.</summary>
    public Task PassAsync(VirtualTimeProvider clock, TimeSpan time, CancellationToken cancellationToken)
    {
        DateTimeOffset then = clock.GetUtcNow() + time;
        return UntilAsync(clock, () => clock.GetUtcNow() >= then, cancellationToken, seconds: 5);
    }

    private sealed class Counter(Traffic traffic, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref traffic._underWay);
            try
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                await response.Content.ReadAsByteArrayAsync(cancellationToken); // into memory
                return response;
            }
            finally
            {
                Interlocked.Decrement(ref traffic._underWay);
            }
        }
    }
}
