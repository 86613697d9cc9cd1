using System.Net;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What is transient, how long it is outlasted, and what it costs in requests.</summary>
public sealed class OutageTests : ScriptedFixture
{
    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(UnauthorizedException))]
    [InlineData(HttpStatusCode.Forbidden, typeof(ForbiddenException))]
    [InlineData(HttpStatusCode.NotFound, typeof(NotFoundException))]
    public async Task WaitAsync_refusal_with_a_page_ends_at_once(HttpStatusCode status, Type expected)
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Page(status));
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.WaitAsync("wf_1", cancellationToken: Stop));

        Assert.IsType(expected, e);
        Assert.Equal("wf_1", e.WorkflowId);
        Assert.Single(service.Requests);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WaitAsync_not_implemented_ends_at_once(bool isPage)
    {
        var service = new ScriptedService(Clock, _ => isPage ? ScriptedService.Page(HttpStatusCode.NotImplemented) : new HttpResponseMessage(HttpStatusCode.NotImplemented));
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.WaitAsync("wf_1", cancellationToken: Stop));

        Assert.Equal(HttpStatusCode.NotImplemented, e.StatusCode);
        Assert.False(e.IsTransient);
        Assert.Single(service.Requests);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Fact]
    public async Task GetAsync_pauses_and_attempts_stay_within_the_retry_budget()
    {
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        OrchestrationClient client = ClientOf(service, o =>
        {
            o.RetryBudget = Seconds(3);
            o.MaxAttempts = 10;
        });

        await Assert.ThrowsAsync<CivitaiApiException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 2.5, 3);
        Assert.InRange(service.Requests.Count, 3, 10);
    }

    [Fact]
    public async Task GetAsync_attempts_after_the_first_share_the_retry_budget()
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, (_, token) => service!.SilenceAsync(token));
        OrchestrationClient client = ClientOf(service, o => o.RetryBudget = Seconds(3));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 62, 63);
    }

    [Fact]
    public async Task GetAsync_five_failures_are_five_requests()
    {
        var service = new ScriptedService(Clock, _ => throw ScriptedService.Lost());
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Equal(5, service.Requests.Count);
        Assert.Contains("(5 attempts in ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitAsync_requests_of_an_outage_are_the_waits_own_pauses_apart()
    {
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        OrchestrationClient client = ClientOf(service);

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync("wf_1", new() { Timeout = Seconds(120) }, cancellationToken: Stop));

        Assert.Equal([2, 5, 10, 15, 30, 30], Pauses(service).Take(6));
    }

    [Fact]
    public async Task GetAsync_pauses_reach_the_cap_and_stay_there()
    {
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        OrchestrationClient client = ClientOf(service, o =>
        {
            o.MaxAttempts = 10;
            o.RetryBudget = TimeSpan.FromHours(1);
            o.Randomness = () => 1;
        });

        await Assert.ThrowsAsync<CivitaiApiException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Equal([1, 2, 4, 8, 16, 30, 30, 30, 30], Pauses(service));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.75)]
    [InlineData(1, 1)]
    public async Task GetAsync_pause_is_jittered_from_half_to_whole(double random, double expected)
    {
        var service = new ScriptedService(Clock, r => r.Number == 1 ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () => random);

        await client.Workflows.GetAsync("wf_1", Stop);

        Assert.Equal(expected, Clock.Elapsed.TotalSeconds);
    }

    [Theory]
    [InlineData(0, 1.6)]
    [InlineData(0.5, 2)]
    [InlineData(1, 2.4)]
    public async Task WaitAsync_pause_in_an_outage_is_jittered_by_a_fifth(double random, double expected)
    {
        var service = new ScriptedService(Clock, r => r.Number == 1 ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : ScriptedService.Work("canceled"));
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () => random);

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(expected, Clock.Elapsed.TotalSeconds, 0.001);
    }

    [Theory]
    [InlineData(0, 1.6)]
    [InlineData(1, 2.4)]
    public async Task WaitAsync_pause_between_polls_is_jittered_by_a_fifth(double random, double expected)
    {
        var service = new ScriptedService(Clock, r => ScriptedService.Work(r.Number == 1 ? "processing" : "canceled"));
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () => random);

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false, Mode = WaitMode.Poll }, cancellationToken: Stop);

        Assert.Equal(expected, Clock.Elapsed.TotalSeconds, 0.001);
    }

    [Theory]
    [InlineData(0, 40)]
    [InlineData(1, 44)]
    public async Task WaitAsync_Retry_After_in_an_outage_is_kept_and_jittered_upwards(double random, double expected)
    {
        var service = new ScriptedService(Clock, r => r.Number > 1 ? ScriptedService.Work("canceled") : new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Headers = { { "Retry-After", "40" } } });
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () => random);

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(expected, Clock.Elapsed.TotalSeconds, 0.001);
    }

    [Fact]
    public async Task GetAsync_Retry_After_date_is_measured_by_the_replys_own_clock()
    {
        DateTimeOffset theirs = Clock.GetUtcNow() + TimeSpan.FromHours(3);
        var service = new ScriptedService(Clock, r =>
        {
            if (r.Number > 1)
                return ScriptedService.Work();
            var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            response.Headers.Date = theirs;
            response.Headers.RetryAfter = new(theirs + Seconds(20));
            return response;
        });
        OrchestrationClient client = ClientOf(service, o => o.Randomness = () => 0);

        await client.Workflows.GetAsync("wf_1", Stop);

        Assert.Equal(20, Clock.Elapsed.TotalSeconds);
    }

    [Theory]
    [InlineData(3600, 8)]
    [InlineData(365 * 86400, 8)]
    [InlineData(3600, 0)] // it shares requests
    public async Task WaitAsync_Retry_After_beyond_the_limit_is_cut_and_asked_once_more(int seconds, int places)
    {
        var service = new ScriptedService(Clock, r => r.Time > Seconds(50) ? ScriptedService.Work("canceled")
            : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture) } } });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = places);

        Workflow ended = await client.Workflows.WaitAsync("wf_1", new() { Timeout = Seconds(60), ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Canceled, ended.Status); // seen by the last question
        Assert.Equal(2, service.Requests.Count);
        Assert.Equal(59, Clock.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task WaitAsync_each_of_two_that_share_requests_is_asked_for_before_its_time_is_over()
    {
        Clock.SkipDelays = false;
        var service = new ScriptedService(Clock, r => r.Time > Seconds(50) ? ScriptedService.Work("canceled", r.Address.AbsolutePath.Split('/')[^1])
            : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", "3600" } } });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 0);
        Task<Workflow>[] waits = [.. Enumerable.Range(1, 2).Select(i => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(40 + (20 * i)), ThrowOnFailure = false }, cancellationToken: Stop))];
        Clock.SkipDelays = true;

        Workflow[] ended = await Task.WhenAll(waits);

        Assert.All(ended, w => Assert.Equal(WorkflowStatus.Canceled, w.Status));
        Assert.InRange(Clock.Elapsed.TotalSeconds, 59, 62); // the first was asked for when its time was nearly over, and that ended the outage
        Assert.Equal(["wf_1", "wf_2"], service.Requests.Where(r => r.Time > Seconds(50)).Select(r => r.Address.AbsolutePath.Split('/')[^1]).Order());
    }

    [Fact]
    public async Task WaitAsync_that_was_never_asked_for_in_an_outage_is_before_its_time_is_over()
    {
        Clock.SkipDelays = false;
        var service = new ScriptedService(Clock, r => r.Time > Seconds(50) ? ScriptedService.Work("canceled", r.Address.AbsolutePath.Split('/')[^1])
            : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", "3600" } } });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 0);
        _ = client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);
        var late = new TaskCompletionSource<Task<Workflow>>(TaskCreationOptions.RunContinuationsAsynchronously);
        using ITimer timer = Clock.CreateTimer(_ => late.SetResult(client.Workflows.WaitAsync("wf_2", new() { Timeout = Seconds(50), ThrowOnFailure = false }, cancellationToken: Stop)), null, Seconds(10), Timeout.InfiniteTimeSpan);
        Clock.SkipDelays = true;

        Workflow ended = await await late.Task;

        Assert.Equal(("wf_2", WorkflowStatus.Canceled), (ended.Id, ended.Status));
        Assert.Equal(59, service.Requests[1].Time.TotalSeconds);
    }

    [Fact]
    public async Task WaitAsync_that_begins_in_an_outage_has_its_own_patience()
    {
        Clock.SkipDelays = false;
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Headers = { { "Retry-After", "3600" } } });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 0);
        _ = client.Workflows.WaitAsync("wf_1", new() { OutageTolerance = TimeSpan.FromHours(2) }, cancellationToken: Stop);
        var late = new TaskCompletionSource<Task<Workflow>>(TaskCreationOptions.RunContinuationsAsynchronously);
        using ITimer timer = Clock.CreateTimer(_ => late.SetResult(client.Workflows.WaitAsync("wf_2", new() { OutageTolerance = Seconds(60) }, cancellationToken: Stop)), null, Seconds(10), Timeout.InfiniteTimeSpan);
        Clock.SkipDelays = true;

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(async () => await await late.Task);

        Assert.Equal("wf_2", e.WorkflowId);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 69, 75);
    }

    [Fact]
    public async Task WaitAsync_outage_ends_with_the_failure_after_the_tolerance()
    {
        var service = new ScriptedService(Clock, _ => throw ScriptedService.Refused());
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.WaitAsync("wf_1", new() { OutageTolerance = Seconds(90) }, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 89, 91);
        Assert.Equal("wf_1", e.WorkflowId);
    }

    [Fact]
    public async Task WaitAsync_transport_failures_within_the_tolerance_are_outlasted()
    {
        var service = new ScriptedService(Clock, r => r.Time < Seconds(80) ? throw ScriptedService.Lost() : ScriptedService.Work("canceled"));
        OrchestrationClient client = ClientOf(service);

        Workflow ended = await client.Workflows.WaitAsync("wf_1", new() { OutageTolerance = Seconds(90), ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Canceled, ended.Status);
    }

    [Fact]
    public async Task WaitAsync_tolerance_begins_anew_with_each_outage()
    {
        // Five failures, some 60 seconds long, then one answer, and so on.
        var service = new ScriptedService(Clock, r => r.Time > Seconds(300) ? ScriptedService.Work("canceled")
            : r.Number % 6 == 0 ? ScriptedService.Work() : throw ScriptedService.Refused());
        OrchestrationClient client = ClientOf(service);

        Workflow ended = await client.Workflows.WaitAsync("wf_1", new() { Mode = WaitMode.Poll, OutageTolerance = Seconds(120), ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Canceled, ended.Status);
    }

    [Theory]
    [InlineData("""{"error":"something went wrong"}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public async Task WaitAsync_success_without_a_workflow_counts_as_an_outage(string json)
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Json(json));
        OrchestrationClient client = ClientOf(service);

        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.WaitAsync("wf_1", new() { OutageTolerance = Seconds(90) }, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 89, 91);
    }

    [Fact]
    public async Task GetAsync_answer_of_another_workflow_is_refused()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work(id: "wf_2"));
        OrchestrationClient client = ClientOf(service);

        var read = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));
        var wait = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.WaitAsync("wf_1", new() { OutageTolerance = Seconds(30) }, cancellationToken: Stop));

        Assert.All([read, wait], e => Assert.Equal("wf_1", e.WorkflowId));
        Assert.Contains("another workflow", read.Message, StringComparison.Ordinal);
    }

    // A wait without a listener looks at the status alone; what it makes of an odd reply must not depend on that.
    [Theory]
    [InlineData("""{"id":"wf_1","status":"processing"}""")]
    [InlineData("""{"status":"processing"}""")]
    [InlineData("""{"id":"wf_2","status":"processing"}""")]
    [InlineData("""{"id":7,"status":"processing"}""")]
    [InlineData("""{"id":"wf_1"}""")]
    [InlineData("""{"id":"wf_1","status":null}""")]
    [InlineData("""{"id":"wf_1","status":"processing","status":"succeeded"}""")]
    [InlineData("""{"id":"wf_1","status":"succeeded","status":"processing"}""")]
    [InlineData("""{"id":"wf_1","status":"processing","steps":[{"$type":"training","output":{"epochs":[1]}]}""")]
    [InlineData("""{"id":"wf_1","status":"processing"} and more""")]
    [InlineData("""{"id":"wf_1","status":"PROCESSING","steps":null}""")]
    [InlineData("""{"id":"wf_1","status":"dreaming"}""")]
    [InlineData("""{"steps":[{"status":"succeeded"}],"status":"processing","id":"wf_1"}""")]
    [InlineData("""["wf_1","processing"]""")]
    public async Task WaitAsync_without_a_listener_ends_as_with_one(string odd)
    {
        var ends = new List<(Type? Failure, string? Last)>();
        foreach (IProgress<WorkflowProgress>? listener in (IProgress<WorkflowProgress>?[])[null, new Nobody()])
        {
            int looks = 0;
            var service = new ScriptedService(Clock, _ => looks++ < 3 ? ScriptedService.Json(odd) : ScriptedService.Work("succeeded"));
            OrchestrationClient client = ClientOf(service);
            Exception? e = await Record.ExceptionAsync(() => client.Workflows.WaitAsync("wf_1", new() { Mode = WaitMode.Poll, ProgressInterval = Seconds(5), Timeout = Seconds(6) }, listener, Stop));
            ends.Add((e?.GetType(), (e as WorkflowWaitTimeoutException)?.LastSnapshot?.Status.Value));
        }

        Assert.Equal(ends[1], ends[0]);
    }

    [Fact]
    public async Task Dispose_ends_a_held_wait_at_once_with_the_handle()
    {
        Clock.SkipDelays = false;
        ScriptedService? service = null;
        service = new ScriptedService(Clock, (_, token) => service!.SilenceAsync(token));
        OrchestrationClient client = ClientOf(service);
        Task<Workflow> wait = client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        client.Dispose();

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => wait.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.Equal("wf_1", e.Handle.Id);
        Assert.False(e.IsWorkCancelRequested);
        Assert.Contains("disposed", e.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Fact]
    public async Task Dispose_ends_a_pausing_wait_at_once_with_the_handle()
    {
        Clock.SkipDelays = false;
        var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        OrchestrationClient client = ClientOf(service);
        Task<Workflow> wait = client.Workflows.WaitAsync("wf_1", new() { Mode = WaitMode.Poll }, cancellationToken: Stop);

        client.Dispose();

        Assert.Equal("wf_1", (await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => wait.WaitAsync(TimeSpan.FromSeconds(20), Stop))).Handle.Id);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dispose_ends_a_submission_at_once_with_the_key(bool isPausing)
    {
        Clock.SkipDelays = false;
        ScriptedService? service = null;
        service = new ScriptedService(Clock, (_, token) => isPausing ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)) : service!.SilenceAsync(token));
        OrchestrationClient client = ClientOf(service);
        Task<Workflow> submission = client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        client.Dispose();

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(() => submission.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.Equal("order-1", e.ExternalId);
        Assert.True(e.MayHaveBeenExecuted);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    private static IEnumerable<int> Pauses(ScriptedService service) =>
        service.Requests.Zip(service.Requests.Skip(1), (a, b) => (int)Math.Round((b.Time - a.Time).TotalSeconds));

    private sealed class Nobody : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value)
        {
        }
    }
}
