using System.Net;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What waiting costs in requests, and what becomes of it where silence is cut.</summary>
public sealed class LongPollTests : ScriptedFixture
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(30, false, 24, 170)]
    [InlineData(30, true, 24, 170)]
    [InlineData(10, false, 8, 480)]
    [InlineData(3, false, 0, 140)] // not worth holding: polls
    public async Task WaitAsync_behind_something_that_cuts_silence_succeeds(int cut, bool isGatewayTimeout, int longestHold, int mostRequests)
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            TimeSpan hold = Min(request.Hold, Max(Hour - Clock.Elapsed, TimeSpan.Zero));
            await service!.PassAsync(Min(hold, Seconds(cut)), token).ConfigureAwait(false);
            if (hold >= Seconds(cut))
                return isGatewayTimeout ? ScriptedService.Page(HttpStatusCode.GatewayTimeout) : throw ScriptedService.Lost();
            return ScriptedService.Work(Clock.Elapsed >= Hour ? "succeeded" : "processing");
        });
        OrchestrationClient client = ClientOf(service);

        Workflow ended = await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, ended.Status);
        Assert.InRange(Clock.Elapsed, Hour, Hour + Seconds(60));
        Assert.InRange(service.Requests.Count, 10, mostRequests);
        SentRequest first = service.Requests.First(r => r.Hold > TimeSpan.Zero); // the one that was cut
        Assert.Equal(60, first.Hold.TotalSeconds);
        Assert.Equal(TimeSpan.Zero, service.Requests[first.Number].Hold); // followed by a plain read
        Assert.Equal(longestHold, service.Requests.Skip(first.Number + 6).Select(r => r.Hold.TotalSeconds).DefaultIfEmpty().Max()); // a second cut shows that it is a rule
    }

    [Fact]
    public async Task RunAsync_submission_whose_inline_wait_is_cut_is_sent_again_without_it()
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            await service!.PassAsync(request.Hold, token).ConfigureAwait(false);
            return request.Hold > Seconds(10) ? throw ScriptedService.Lost() : ScriptedService.Work(request.Method == "POST" ? "processing" : "succeeded");
        });
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.RunAsync(Template, cancellationToken: Stop);

        Assert.Equal([25, 0], service.Submissions.Select(r => r.Hold.TotalSeconds));
        Assert.Single(service.Submissions.Select(r => r.Body).Distinct());
    }

    [Fact]
    public async Task WaitAsync_service_that_answers_held_requests_at_once_is_not_asked_in_a_hot_loop()
    {
        var service = new ScriptedService(Clock, r => ScriptedService.Work(r.Time > Seconds(600) ? "succeeded" : "processing"));
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        // 0, 2, 7, 17 and 32 seconds, then every 30.
        Assert.InRange(service.Requests.Count, 20, 26);
    }

    [Fact]
    public async Task WaitAsync_places_for_held_requests_are_kept_and_given_back()
    {
        int held = 0, most = 0, plain = 0;
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            if (request.Hold > TimeSpan.Zero)
            {
                most = Math.Max(most, Interlocked.Increment(ref held));
                try
                {
                    await service!.PassAsync(request.Hold, token).ConfigureAwait(false);
                }
                finally
                {
                    Interlocked.Decrement(ref held);
                }
            }
            else
            {
                Interlocked.Increment(ref plain);
            }

            return ScriptedService.Work(Clock.Elapsed > Seconds(300) ? "succeeded" : "processing", request.Address.AbsolutePath.Split('/')[^1]);
        });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 3);

        Clock.SkipDelays = false; // until all have begun
        Task[] waits = [.. Enumerable.Range(0, 10).Select(i => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop))];
        Clock.SkipDelays = true;
        await Task.WhenAll(waits);
        int before = service.Requests.Count;
        await client.Workflows.WaitAsync("wf_again", new() { Mode = WaitMode.Auto }, cancellationToken: Stop);

        Assert.Equal(3, most);
        Assert.Equal(0, held);
        Assert.True(plain > 10);
        Assert.Equal(before + 1, service.Requests.Count);
    }

    [Fact]
    public async Task WaitAsync_with_a_listener_costs_requests_that_grow_sparse_over_ten_hours()
    {
        var end = TimeSpan.FromHours(10);
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            await service!.PassAsync(Min(request.Hold, Max(end - Clock.Elapsed, TimeSpan.Zero)), token).ConfigureAwait(false);
            return ScriptedService.Work(Clock.Elapsed >= end ? "succeeded" : "processing");
        });
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.WaitAsync("wf_1", null, new Listener(), Stop);

        Assert.InRange(service.Requests.Count, 500, 700);
        Assert.InRange(service.Requests.Count(r => r.Time < TimeSpan.FromMinutes(4)), 12, 18); // every 5 s at first
        Assert.InRange(service.Requests.Count(r => r.Time >= TimeSpan.FromHours(9)), 55, 65); // every minute at last
    }

    [Fact]
    public async Task WaitAsync_with_a_listener_does_not_look_more_than_every_minute_with_hours_to_go()
    {
        var end = TimeSpan.FromHours(2);
        DateTimeOffset start = Clock.GetUtcNow();
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            await service!.PassAsync(Min(request.Hold, Max(end - Clock.Elapsed, TimeSpan.Zero)), token).ConfigureAwait(false);
            double rate = Math.Min(Clock.Elapsed / end, 0.999);
            string state = Clock.Elapsed >= end ? "succeeded" : "processing";
            return ScriptedService.Json(FormattableString.Invariant($$"""{"id":"wf_1","status":"{{state}}","steps":[{"$type":"training","name":"$0","status":"{{state}}","startedAt":"{{start:O}}","estimatedProgressRate":{{rate}}}]}"""));
        });
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.WaitAsync("wf_1", null, new Listener(), Stop);

        Assert.Equal(1, service.Requests.Count(r => r.Time >= Seconds(5400) && r.Time < Seconds(5460))); // every minute with half an hour to go
        Assert.InRange(service.Requests.Count, 50, 160);
    }

    [Fact]
    public async Task WaitAsync_connection_lost_once_does_not_shorten_the_rest_for_good()
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            await service!.PassAsync(request.Number == 2 ? Seconds(7) : request.Hold, token).ConfigureAwait(false);
            return request.Number == 2 ? throw ScriptedService.Lost() : ScriptedService.Work(request.Time > Seconds(600) ? "succeeded" : "processing");
        });
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal([0, 60, 0, 5, 8, 12, 18, 28, 42, 60], service.Requests.Take(10).Select(r => r.Hold.TotalSeconds));
    }

    [Fact]
    public async Task WaitAsync_refused_long_poll_does_not_shorten_the_next_ones()
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            if (request.Time >= Seconds(120) && request.Time < Seconds(130))
                throw ScriptedService.Refused();
            await service!.PassAsync(request.Hold, token).ConfigureAwait(false);
            return ScriptedService.Work(request.Time > Seconds(600) ? "succeeded" : "processing");
        });
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal([60], service.Requests.Where(r => r.Time > Seconds(140)).Select(r => r.Hold.TotalSeconds).Distinct());
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private sealed class Listener : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value)
        {
        }
    }
}
