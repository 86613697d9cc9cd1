namespace Civitai.Orchestration.Tests.Client;

/// <summary>A thousand waits at once.</summary>
public sealed class CrowdTests : ScriptedFixture
{
    [Theory]
    [InlineData(WaitMode.Poll, 25, 40, 2)] // a thousand every 30 s
    [InlineData(WaitMode.LongPoll, 14, 20, 4)] // a thousand every 60 s; what is held is learned anew
    public async Task WaitAsync_thousand_waits_after_an_outage_come_back_hardly_denser_than_before(WaitMode mode, double least, double most, double factor)
    {
        var service = new ScriptedService(Clock, async (r, token) =>
        {
            if (r.Time >= Seconds(600) && r.Time < Seconds(630))
                throw ScriptedService.Refused();
            TimeSpan held = r.Time < Seconds(600) ? Min(r.Hold, Seconds(600) - r.Time) : r.Hold;
            if (held > TimeSpan.Zero)
                await Task.Delay(held, Clock, token).ConfigureAwait(false);
            if (held < r.Hold)
                throw ScriptedService.Lost(); // all that were held, at once
            return ScriptedService.Work(r.Time > Seconds(900) ? "succeeded" : "processing", r.Address.AbsolutePath.Split('/')[^1]);
        });
        var random = new Random(17);
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () =>
        {
            lock (random)
                return random.NextDouble();
        });
        Clock.SkipDelays = false; // until all have begun, spread over a minute
        List<Task> waits = [];
        for (int i = 0; i < 1000; i++)
        {
            waits.Add(client.Workflows.WaitAsync($"wf_{i}", new() { Mode = mode }, cancellationToken: Stop));
            Clock.Advance(Seconds(0.06));
        }

        Clock.SkipDelays = true;
        await Task.WhenAll(waits);

        double Rate(double from, double to) => service.Requests.Count(r => r.Time >= Seconds(from) && r.Time < Seconds(to)) / (to - from);
        double steady = Rate(300, 600);
        double burst = Enumerable.Range(630, 60).Max(second => Rate(second, second + 1));
        Assert.InRange(steady, least, most);
        Assert.InRange(burst, 1, factor * steady);
        Assert.InRange(Rate(840, 900), 1, 1.5 * steady); // and as before after a while
    }

    [Fact]
    public async Task WaitAsync_thousand_waits_into_a_dead_service_are_those_of_a_few()
    {
        var service = new ScriptedService(Clock, _ => throw ScriptedService.Refused());
        OrchestrationClient client = ClientOf(service);

        Clock.SkipDelays = false; // until all have begun
        Task<WorkflowWaitTimeoutException>[] waits = [.. Enumerable.Range(0, 1000).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() =>
            client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = TimeSpan.FromMinutes(10) }, cancellationToken: Stop)))];

        // Of those without a place one has been asked for twice before time runs by itself; else it could be over before they have begun.
        string[] withPlaces = [.. Enumerable.Range(0, 8).Select(i => $"wf_{i}"), "workflows"];
        while (service.Requests.Count(r => !withPlaces.Contains(r.Address.Segments[^1])) < 2)
        {
            Clock.Advance(Seconds(0.1));
            await Task.Delay(1, Stop); // real time, for whoever waits for a processor
        }

        Clock.SkipDelays = true;
        WorkflowWaitTimeoutException[] ends = await Task.WhenAll(waits);

        Assert.Equal(1000, ends.Select(e => e.Handle.Id).Distinct().Count());
        Assert.All(ends, e => Assert.IsType<CivitaiTransportException>(e.InnerException));
        Assert.InRange(Clock.Elapsed.TotalSeconds, 599, 601);
        // Eight that have places, and one for all the others: some 24 questions each in ten minutes.
        Assert.InRange(service.Requests.Count, 100, 300);
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
