using System.Globalization;
using System.Net;
using System.Web;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Many waits that share requests: what they cost, how late they are, and that none is forgotten whatever the list shows.</summary>
public sealed class SharedWaitTests : CrowdFixture
{
    [Fact]
    public async Task Training_of_ten_minutes_with_a_listener_costs_25_requests_at_most()
    {
        Service.Add("wf_0", TimeSpan.Zero, TimeSpan.FromMinutes(10));
        using OrchestrationClient client = NewClient(places: 8);

        await client.Workflows.WaitAsync("wf_0", null, new Nobody(), Stop);

        Assert.InRange(Service.Times.Count, 10, 25);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 600, 605);
    }

    [Fact]
    public async Task Work_of_others_between_ours_does_not_hide_it()
    {
        // Twenty others for each of ours, so that a page shows five of ours.
        for (int i = 0; i < 100; i++)
        {
            Service.Add($"wf_{i}", Seconds(i * 2), TimeSpan.FromMinutes(10));
            for (int j = 0; j < 20; j++)
                Service.Add($"other_{i}_{j}", Seconds((i * 2) + (j * 0.09)), Hour);
        }

        Clock.Advance(Seconds(200));
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 100);

        Assert.InRange(Lag(0.95), 0, 35);
        Assert.InRange(Lag(0.99), 0, 45); // the last of a hundred; what the list hides is read alone, every half minute and some jitter
        Assert.InRange(Service.Times.Count, 50, 100 * 20);
    }

    [Fact]
    public async Task Work_that_the_list_does_not_show_is_read_by_itself()
    {
        AddTrainings(100, 0.05, _ => TimeSpan.FromMinutes(10));
        Clock.Advance(Seconds(5));
        Service.IsHidden = id => id.EndsWith('7');
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 100);

        Assert.InRange(Lag(0.99), 0, 40);
    }

    [Theory]
    [InlineData("status", "state")]
    [InlineData("\"succeeded\"", "null")]
    [InlineData("\"succeeded\"", "3")]
    [InlineData("\"processing\"", "null")]
    public async Task Work_of_which_the_list_says_nothing_is_read_by_itself(string said, string instead)
    {
        AddTrainings(30, 0.05, _ => TimeSpan.FromMinutes(10));
        Clock.Advance(Seconds(5));
        Service.Listed = (id, item) => id.EndsWith('7') ? item.Replace(said, instead, StringComparison.Ordinal) : item;
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 30, new() { Timeout = Hour });

        Assert.InRange(Clock.Elapsed.TotalSeconds, 600, 650);
    }

    [Fact]
    public async Task Work_that_the_list_shows_late_is_read_together_again()
    {
        AddTrainings(100, 0.05);
        Clock.Advance(Seconds(5));
        Service.IsHidden = _ => Clock.Elapsed < TimeSpan.FromMinutes(2);
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 100);

        Assert.InRange(Requests(60, 120), 100, 400); // one by one
        Assert.InRange(Requests(600, 1200), 60, 150); // every eight seconds all
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task Work_of_an_impossible_date_does_not_end_the_waits_of_others()
    {
        AddTrainings(50, 0.05, _ => TimeSpan.FromMinutes(10));
        TimeSpan never = DateTimeOffset.MaxValue - Clock.GetUtcNow();
        Service.Add("wf_50", never, TimeSpan.FromMinutes(10) - never);
        Clock.Advance(Seconds(5));
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 51);

        Assert.InRange(Lag(0.99), 0, 60);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Service_without_a_list_is_asked_for_each_work(HttpStatusCode status)
    {
        AddTrainings(50, 0.05, _ => TimeSpan.FromMinutes(10));
        Clock.Advance(Seconds(5));
        Service.ListStatus = status;
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 50);

        Assert.InRange(Lag(0.99), 0, 60);
        Assert.InRange(Service.Lists.Count, 1, 30);
        Assert.InRange(Service.Times.Count, 100, 50 * 30);
    }

    [Fact]
    public async Task List_that_comes_back_is_used_again()
    {
        AddTrainings(60, 0.05, _ => Hour);
        Clock.Advance(Seconds(10));
        Service.ListStatus = HttpStatusCode.InternalServerError;
        using OrchestrationClient client = NewClient();
        using ITimer timer = Clock.CreateTimer(_ => Service.ListStatus = HttpStatusCode.OK, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        await WaitForAllAsync(client, 60);

        Assert.InRange(Service.Lists.Count(t => t < 600), 3, 8); // twice, then after half a minute, one, two and four
        Assert.InRange(Requests(2400, 3000), 60, 130); // one group, every eight seconds and some of it twice
    }

    [Fact]
    public async Task Short_work_is_seen_soon_also_in_a_crowd()
    {
        AddTrainings(100, 0, i => Seconds(5 + (i % 10)));
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 100);

        Assert.InRange(Lag(0.5), 0, 6);
        Assert.InRange(Lag(0.99), 0, 12);
    }

    [Fact]
    public async Task Waits_end_on_time_each_at_its_own()
    {
        AddTrainings(100, 0, _ => Hour);
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<WorkflowWaitTimeoutException>[] waits =
            [.. Enumerable.Range(0, 100).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(60 + i) }, cancellationToken: Stop)))];
        Clock.SkipDelays = true;

        WorkflowWaitTimeoutException[] ends = await Task.WhenAll(waits);

        Assert.All(ends, (e, i) => Assert.Contains($"Workflow wf_{i} had not ended after {60 + i} s", e.Message, StringComparison.Ordinal));
    }

    // Real time goes on while a room looks who is late.
    [Fact]
    public async Task Waits_that_begin_one_after_another_end_each_on_time()
    {
        AddTrainings(100, 0, _ => Hour);
        using OrchestrationClient client = NewClient(clock: new Creeping(Clock));
        Clock.SkipDelays = false;
        Task<WorkflowWaitTimeoutException>[] waits = [.. Enumerable.Range(0, 100).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(60) }, cancellationToken: Stop)))];
        Clock.SkipDelays = true;

        WorkflowWaitTimeoutException[] ends = await Task.WhenAll(waits).WaitAsync(TimeSpan.FromSeconds(20), Stop);

        Assert.Equal(100, ends.Select(e => e.Handle.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_list_that_is_refused_for_a_day_ends_no_wait()
    {
        AddTrainings(3, 0.05, _ => TimeSpan.FromHours(20));
        Clock.Advance(Seconds(5));
        Service.ListStatus = HttpStatusCode.Forbidden;
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 3);

        Assert.InRange(Service.Lists.Count, 60, 200); // every ten minutes
    }

    [Fact]
    public async Task Patience_with_an_outage_is_each_waits_own()
    {
        AddTrainings(40, 0, _ => Hour);
        Service.IsDown = _ => true;
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        (int Patience, Task<(Exception?, TimeSpan)> End)[] waits = [.. Enumerable.Range(0, 40).Select(i => (60 + (10 * (i % 4)), EndAsync(i)))];
        Clock.SkipDelays = true;

        int number = 0;
        foreach ((int patience, Task<(Exception?, TimeSpan)> end) in waits)
        {
            (Exception? failure, TimeSpan at) = await end;
            Assert.Equal($"wf_{number++}", Assert.IsType<CivitaiTransportException>(failure).WorkflowId);
            Assert.InRange(at.TotalSeconds, patience - 1, patience + 31); // the clock may go on before the test reads it
        }

        async Task<(Exception?, TimeSpan)> EndAsync(int i) =>
            (await Record.ExceptionAsync(() => client.Workflows.WaitAsync($"wf_{i}", new() { OutageTolerance = Seconds(60 + (10 * (i % 4))) }, cancellationToken: Stop)), Clock.Elapsed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(30)] // in groups
    public async Task One_work_that_cannot_be_read_does_not_hold_up_the_others(int others)
    {
        AddTrainings(others + 1, 0, _ => TimeSpan.FromMinutes(40));
        Service.IsBroken = u => u.AbsolutePath.EndsWith("/wf_0", StringComparison.Ordinal);
        Service.IsHidden = id => id == "wf_0";
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<CivitaiApiException> broken = Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.WaitAsync("wf_0", cancellationToken: Stop));
        Task<TimeSpan> at = broken.ContinueWith(_ => Clock.Elapsed, TaskScheduler.Default);

        await WaitForAllAsync(client, others, first: 1);

        Assert.InRange(Lag(0.99), 0, 40);
        Assert.Equal("wf_0", (await broken).WorkflowId);
        Assert.InRange((await at).TotalMinutes, 15, 16); // its own patience
    }

    [Fact]
    public async Task Time_of_one_wait_that_is_over_says_nothing_of_the_service()
    {
        AddTrainings(30, 0, _ => TimeSpan.FromMinutes(5));
        Service.Takes = Seconds(1.5);
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task[] shortest = [.. Enumerable.Range(0, 6).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(1 + i) }, cancellationToken: Stop)))];

        await WaitForAllAsync(client, 2, new() { OutageTolerance = TimeSpan.Zero }, first: 28);

        await Task.WhenAll(shortest);
        Assert.InRange(Lag(0.99), 0, 40);
    }

    [Fact]
    public async Task Page_that_cannot_be_read_does_not_hide_what_has_ended()
    {
        AddTrainings(150, 0.05, i => i is 0 or >= 50 ? TimeSpan.FromHours(2) : TimeSpan.FromMinutes(10));
        Clock.Advance(Seconds(20));
        DateTimeOffset start = VirtualTimeProvider.DefaultStart;
        Service.IsBroken = u => HttpUtility.ParseQueryString(u.Query)["fromDate"] is { } from && DateTimeOffset.Parse(from, CultureInfo.InvariantCulture) < start.AddSeconds(1);
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 150);
        Assert.InRange(Lag(0.99), 0, 100);
        Assert.InRange(Service.Lists.Count, 200, 5000); // the other page is still asked for
    }

    [Fact]
    public async Task Work_that_a_page_shows_twice_ends_once()
    {
        AddTrainings(20, 0.05, i => TimeSpan.FromMinutes(i < 19 ? 5 : 600));
        Clock.Advance(Seconds(2));
        Service.Copies = 2;
        using OrchestrationClient client = NewClient();
        using var source = new CancellationTokenSource(Seconds(1000), Clock);
        Clock.SkipDelays = false;
        Task<Workflow>[] waits = [.. Enumerable.Range(0, 20).Select(i => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: source.Token))];
        Clock.SkipDelays = true;

        await Task.WhenAll(waits[..19]);

        await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => waits[19]);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 1000, 1100);
    }

    [Fact]
    public async Task Cancelled_waits_end_at_once_and_the_others_go_on()
    {
        AddTrainings(60, 0, _ => TimeSpan.FromMinutes(10));
        using OrchestrationClient client = NewClient();
        using var shared = new CancellationTokenSource(Seconds(30), Clock);
        using var own = new CancellationTokenSource(Seconds(45), Clock);
        Clock.SkipDelays = false;
        Task<WorkflowWaitCanceledException>[] canceled = [.. Enumerable.Range(0, 20).Select(i => Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: shared.Token)))];
        Task<WorkflowWaitCanceledException> one = Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => client.Workflows.WaitAsync("wf_20", cancellationToken: own.Token));
        Task<TimeSpan> at = one.ContinueWith(_ => Clock.Elapsed, TaskScheduler.Default);

        await WaitForAllAsync(client, 39, first: 21);

        foreach (WorkflowWaitCanceledException e in await Task.WhenAll(canceled))
            Assert.Equal(shared.Token, e.CancellationToken);
        Assert.Equal("wf_20", (await one).Handle.Id);
        Assert.InRange((await at).TotalSeconds, 45, 599); // the others end at 600
    }

    [Fact]
    public async Task Dispose_ends_all_waits_at_once()
    {
        Clock.SkipDelays = false;
        AddTrainings(50, 0, _ => Hour);
        OrchestrationClient client = NewClient(places: 2);
        Task<WorkflowWaitCanceledException>[] waits = [.. Enumerable.Range(0, 50).Select(i => Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop)))];

        client.Dispose();

        WorkflowWaitCanceledException[] ends = await Task.WhenAll(waits).WaitAsync(TimeSpan.FromSeconds(20), Stop);
        Assert.Equal(50, ends.Select(e => e.Handle.Id).Distinct().Count());
        Assert.All(ends, e => Assert.True(e.CancellationToken.IsCancellationRequested)); // not that of the caller
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public async Task A_wait_that_is_cancelled_on_a_disposed_client_ends_all_the_same(int places)
    {
        OrchestrationClient client = NewClient(places: places);
        client.Dispose();
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        Task<Workflow> wait = client.Workflows.WaitAsync("wf_1", new() { CancelWorkWhenCanceled = true }, null, canceled.Token);

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => wait.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.Equal((canceled.Token, false, "wf_1"), (e.CancellationToken, e.IsWorkCancelRequested, e.Handle.Id));
    }

    [Fact]
    public async Task Work_that_is_said_to_have_changed_is_read_by_itself()
    {
        (int count, int end, int before) = (100, 250, int.MaxValue);
        AddTrainings(count, 0.05, i => i == 0 ? Seconds(end) : Hour);
        Clock.Advance(Seconds(5));
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<Workflow>[] waits = [.. Enumerable.Range(0, count).Select(i => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop))];
        using ITimer callback = Clock.CreateTimer(
            _ =>
            {
                before = Service.Times.Count - Service.Lists.Count;
                client.Workflows.NotifyChanged("wf_0");
            },
            null,
            Seconds(end) - Clock.Elapsed,
            Timeout.InfiniteTimeSpan);
        Clock.SkipDelays = true;

        await waits[0];

        Assert.InRange(Service.Times.Count - Service.Lists.Count, before + 1, before + 3); // not by the list
        client.Workflows.NotifyChanged("wf_nobody");
        client.Dispose();
        foreach (Task<Workflow> other in waits[1..])
            await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => other);
    }

    [Fact]
    public async Task Work_that_is_said_to_have_changed_before_it_was_found_is_read_at_once()
    {
        AddTrainings(20, 0.05, i => i == 7 ? Seconds(2) : Seconds(90));
        Clock.Advance(Seconds(5));
        Service.Takes = Seconds(30); // which the list takes to show where it stands
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<Workflow>[] waits = [.. Enumerable.Range(0, 20).Select(i => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop))];

        client.Workflows.NotifyChanged("wf_7");
        Clock.SkipDelays = true;
        await Task.WhenAll(waits);

        Assert.InRange(Service.Asked.First(a => a.Id == "wf_7").Time, 5, 6);
    }

    [Fact]
    public async Task A_place_that_becomes_free_goes_to_one_of_those_who_share()
    {
        AddTrainings(10, 0.05, i => TimeSpan.FromMinutes(i < 2 ? 1 + i : 30));
        Clock.Advance(Seconds(1));
        using OrchestrationClient client = NewClient(places: 2);

        await WaitForAllAsync(client, 10);

        Assert.Equal(2, Service.MostHeld);
        Assert.Equal(["wf_0", "wf_1"], Service.Asked.Where(a => a.IsHeld && a.Time < 55).Select(a => a.Id).Distinct().Order());
        string[] next = [.. Service.Asked.Where(a => a is { IsHeld: true, Time: > 180 and < 1790 }).Select(a => a.Id)];
        Assert.Equal(2, next.Except(["wf_0", "wf_1"]).Count());
        Assert.InRange(next.Length, 45, 60); // one a minute each, for 27 minutes
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task What_is_said_while_a_request_is_under_way_is_not_lost()
    {
        Clock.SkipDelays = false;
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool hasEnded = false;
        var service = new ScriptedService(Clock, async (r, token) =>
        {
            string status = Volatile.Read(ref hasEnded) ? "succeeded" : "processing";
            asked.TrySetResult();
            await answer.Task.WaitAsync(token).ConfigureAwait(false);
            return ScriptedService.Work(status, r.Address.AbsolutePath.Split('/')[^1]);
        });
        using OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 0);
        Task<Workflow> wait = client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);
        await asked.Task;

        Volatile.Write(ref hasEnded, true);
        client.Workflows.NotifyChanged("wf_1");
        answer.SetResult();
        await wait.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        Assert.Equal((2, TimeSpan.Zero), (service.Requests.Count, Clock.Elapsed));
    }

    [Fact]
    public async Task Several_may_wait_for_the_same_work()
    {
        AddTrainings(20, 0.05, _ => TimeSpan.FromMinutes(5));
        Clock.Advance(Seconds(1));
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<Workflow>[] again = [.. Enumerable.Range(0, 20).Select(i => client.Workflows.WaitAsync(i % 2 == 0 ? $"wf_{i}" : $"WF_{i}", cancellationToken: Stop))];

        await WaitForAllAsync(client, 20);

        Assert.All(await Task.WhenAll(again), (w, i) => Assert.Equal($"wf_{i}", w.Id));
        Assert.InRange(Service.Times.Count, 20, 90);
    }

    [Fact]
    public async Task Work_that_does_not_exist_fails_alone()
    {
        AddTrainings(30, 0, _ => TimeSpan.FromMinutes(5));
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<NotFoundException> missing = Assert.ThrowsAsync<NotFoundException>(() => client.Workflows.WaitAsync("wf_nobody", cancellationToken: Stop));

        await WaitForAllAsync(client, 30);

        Assert.Equal("wf_nobody", (await missing).WorkflowId);
    }

    [Fact]
    public async Task Listeners_in_a_crowd_hear_of_the_end_once()
    {
        AddTrainings(40, 0, _ => TimeSpan.FromMinutes(10));
        using OrchestrationClient client = NewClient();
        var heard = new List<WorkflowProgress>[40];
        Clock.SkipDelays = false;
        Task[] waits = [.. Enumerable.Range(0, 40).Select(i => client.Workflows.WaitAsync($"wf_{i}", null, new Recorder(heard[i] = []), Stop))];
        Clock.SkipDelays = true;

        await Task.WhenAll(waits);

        Assert.All(heard, h => Assert.Equal([WorkflowPhase.Processing, WorkflowPhase.Ended], h.Select(p => p.Phase)));
        Assert.InRange(Service.Times.Count, 20, 40 * 12);
    }

    // A clock of which every reading shows a little more time.
    private sealed class Creeping(VirtualTimeProvider clock) : TimeProvider
    {
        private long _readings;

        public override long TimestampFrequency => clock.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override long GetTimestamp() => clock.GetTimestamp() + (Interlocked.Increment(ref _readings) * clock.TimestampFrequency / 50_000);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.CreateTimer(callback, state, dueTime, period);
    }

    private sealed class Nobody : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value)
        {
        }
    }

    private sealed class Recorder(List<WorkflowProgress> heard) : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => heard.Add(value);
    }
}
