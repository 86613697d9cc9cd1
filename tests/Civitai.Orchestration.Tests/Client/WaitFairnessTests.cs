using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Waits that share requests do not stand in each other's way: not those that come, not those that listen, not those whose work cannot be read.</summary>
public sealed class WaitFairnessTests : CrowdFixture
{
    private static readonly TimeSpan RealTime = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Waits_that_begin_all_the_time_do_not_hold_up_the_others()
    {
        AddTrainings(5, 0, _ => Seconds(60));
        for (int i = 0; i < 12; i++)
            Service.Add($"hidden_{i}", Seconds(1), Seconds(200));
        for (int i = 0; i < 600; i++)
            Service.Add($"late_{i}", Seconds(10 + i), Hour);
        Service.IsHidden = id => id.StartsWith("hidden", StringComparison.Ordinal);
        Service.Takes = Seconds(1);
        using OrchestrationClient client = NewClient();
        int late = 0;
        List<Task> waits = [];
        using ITimer others = Clock.CreateTimer(_ => Begin($"late_{late++}"), null, Seconds(10), Seconds(1));
        using ITimer stop = Clock.CreateTimer(_ => others.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan), null, Seconds(600), Timeout.InfiniteTimeSpan);
        using ITimer hidden = Clock.CreateTimer(_ => Enumerable.Range(0, 12).Select(i => $"hidden_{i}").ToList().ForEach(Begin), null, Seconds(9), Timeout.InfiniteTimeSpan);

        await WaitForAllAsync(client, 5);
        Task[] first;
        lock (waits)
            first = [.. waits.Take(12)];
        await Task.WhenAll(first); // the hidden ones

        Assert.InRange(Lag(0.99), 0, 40);
        Assert.All(Enumerable.Range(0, 12), i => Assert.InRange(Service.LagOf($"hidden_{i}").TotalSeconds, 0, 45));

        void Begin(string id)
        {
            lock (waits)
                waits.Add(client.Workflows.WaitAsync(id, cancellationToken: Stop));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)] // more than there are requests at once
    public async Task Listener_that_blocks_holds_up_its_own_wait_alone(int blocked)
    {
        AddTrainings(30, 0, _ => Seconds(20));
        using var gate = new ManualResetEventSlim();
        using OrchestrationClient client = NewClient();
        Clock.SkipDelays = false;
        Task<Workflow>[] waits = [.. Enumerable.Range(0, 30).Select(i => client.Workflows.WaitAsync($"wf_{i}", null, i < blocked ? new Listener(_ => gate.Wait(Stop)) : null, Stop))];
        Clock.SkipDelays = true;

        try
        {
            await Task.WhenAll(waits[blocked..]).WaitAsync(RealTime, Stop);
            Assert.All(waits[..blocked], w => Assert.False(w.IsCompleted));
        }
        finally
        {
            gate.Set(); // else its threads are blocked for all tests that come after
        }

        Assert.All(await Task.WhenAll(waits), w => Assert.Equal(WorkflowStatus.Succeeded, w.Status));
    }

    [Fact]
    public async Task Listener_that_is_slow_hears_of_the_end()
    {
        AddTrainings(2, 0, _ => Seconds(30));
        using var gate = new ManualResetEventSlim();
        using OrchestrationClient client = NewClient();
        List<WorkflowProgress> heard = [];
        Clock.SkipDelays = false;
        Task<Workflow> slow = client.Workflows.WaitAsync("wf_0", null, new Listener(p => { gate.Wait(Stop); heard.Add(p); }), Stop);
        Task<Workflow> other = client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);
        Clock.SkipDelays = true;

        try
        {
            await other.WaitAsync(RealTime, Stop);
        }
        finally
        {
            gate.Set();
        }

        await slow;

        Assert.Equal([WorkflowPhase.Processing, WorkflowPhase.Ended], heard.Select(p => p.Phase));
    }

    [Fact]
    public async Task Reports_never_go_back_to_what_was_asked_for_before()
    {
        Clock.SkipDelays = false;
        var (pageAsked, page) = (new Signal(), new Signal());
        int reads = 0;
        var service = new ScriptedService(Clock, async (r, token) =>
        {
            string id = r.Address.AbsolutePath.Split('/')[^1];
            if (id != "workflows")
                return At(id, id == "wf_2" ? "scheduled" : Interlocked.Increment(ref reads) switch { 1 => "scheduled", 2 => "processing", _ => "succeeded" });
            pageAsked.Set();
            await page.Task.WaitAsync(token);
            return ScriptedService.Json($$"""{"items":[{{Text("wf_1", "scheduled")}},{{Text("wf_2", "processing")}}]}""");
        });
        OrchestrationClient client = ClientOf(service, o => o.MaxLongPolls = 0);
        (Listener one, Listener two) = (new(), new());
        Task<Workflow> wait = client.Workflows.WaitAsync("wf_1", null, one, Stop);
        _ = client.Workflows.WaitAsync("wf_2", null, two, Stop);
        await one.HeardAsync(1);
        Clock.Advance(Seconds(1));
        await two.HeardAsync(1);
        Clock.Advance(Seconds(5));
        await pageAsked.Task.WaitAsync(RealTime, Stop);

        Clock.Advance(Seconds(1));
        client.Workflows.NotifyChanged("wf_1");
        await one.HeardAsync(2);
        page.Set();
        await two.HeardAsync(2);
        client.Workflows.NotifyChanged("wf_1");
        await wait.WaitAsync(RealTime, Stop);

        Assert.Equal([WorkflowPhase.Queued, WorkflowPhase.Processing, WorkflowPhase.Ended], one.Heard.Select(p => p.Phase));

        static HttpResponseMessage At(string id, string status) => ScriptedService.Json(Text(id, status));

        static string Text(string id, string status) =>
            $$"""{"id":"{{id}}","createdAt":"2026-01-01T00:00:0{{id[^1]}}Z","status":"{{status}}","steps":[{"$type":"imageGen","name":"$0","status":"{{status}}"}]}""";
    }

    [Fact]
    public async Task Place_for_a_work_that_cannot_be_read_gives_it_no_more_time()
    {
        AddTrainings(8, 0, i => TimeSpan.FromMinutes(i < 4 ? 10 : 40)); // four places, which become free together
        Service.IsBroken = u => u.AbsolutePath.EndsWith("/wf_4", StringComparison.Ordinal);
        Service.IsHidden = id => id == "wf_4";
        using OrchestrationClient client = NewClient(places: 4);
        Clock.SkipDelays = false;
        Task<Workflow>[] before = [.. Enumerable.Range(0, 4).Select(i => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop))];
        Task<CivitaiApiException> broken = Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.WaitAsync("wf_4", cancellationToken: Stop));
        Task<TimeSpan> at = broken.ContinueWith(_ => Clock.Elapsed, TaskScheduler.Default);

        await WaitForAllAsync(client, 3, first: 5);

        await Task.WhenAll(before);
        Assert.InRange((await at).TotalMinutes, 15, 16);
    }

    [Fact]
    public async Task Place_that_a_reader_gives_back_goes_to_a_wait()
    {
        AddTrainings(2, 0, i => TimeSpan.FromMinutes(i == 0 ? 1 : 10));
        using OrchestrationClient client = NewClient(places: 1);
        Task<Workflow>? wait = null;
        using ITimer timer = Clock.CreateTimer(_ => wait = client.Workflows.WaitAsync("wf_1", cancellationToken: Stop), null, Seconds(5), Timeout.InfiniteTimeSpan);

        await foreach (Workflow _ in client.Workflows.WatchAsync("wf_0", cancellationToken: Stop))
        {
        }

        await wait!;
        Assert.DoesNotContain(Service.Asked, a => a is { Id: "wf_1", IsHeld: true, Time: < 55 });
        Assert.InRange(Service.Asked.First(a => a is { Id: "wf_1", IsHeld: true }).Time, 55, 100);
    }

    [Fact]
    public async Task Of_many_waits_the_last_ones_keep_nothing_of_what_was_read()
    {
        AddTrainings(130, 0.05, _ => Hour);
        Clock.Advance(Seconds(10));
        using OrchestrationClient client = NewClient();
        Task<WorkflowWaitTimeoutException>[] later = [];
        using ITimer timer = Clock.CreateTimer(_ => later = [.. Enumerable.Range(120, 5).Select(TimeOutAsync)], null, Seconds(30), Timeout.InfiniteTimeSpan);
        Clock.SkipDelays = false;
        Task<WorkflowWaitTimeoutException>[] waits = [.. Enumerable.Range(0, 120).Select(TimeOutAsync)];
        Clock.SkipDelays = true;

        await Task.WhenAll(waits);
        Task<WorkflowWaitTimeoutException>[] fewer = [.. Enumerable.Range(125, 5).Select(TimeOutAsync)];

        Assert.All(await Task.WhenAll(later), e => Assert.Null(e.LastSnapshot));
        Assert.All(await Task.WhenAll(fewer), e => Assert.Equal(WorkflowStatus.Processing, e.LastSnapshot?.Status));

        Task<WorkflowWaitTimeoutException> TimeOutAsync(int i) =>
            Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(100) }, cancellationToken: Stop));
    }

    [Fact]
    public async Task Logger_that_throws_ends_no_wait_and_keeps_none_from_its_end()
    {
        AddTrainings(20, 0, i => i < 10 ? Seconds(200) : Hour);
        Service.IsDown = t => t > Seconds(20) && t < Seconds(60);
        using var loggers = new BrokenLoggers();
        using OrchestrationClient client = NewClient(configure: o => o.LoggerFactory = loggers);
        Clock.SkipDelays = false;
        Task[] late = [.. Enumerable.Range(10, 10).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(100) }, cancellationToken: Stop)))];

        await WaitForAllAsync(client, 10, new() { OutageTolerance = TimeSpan.FromMinutes(5) }).WaitAsync(RealTime, Stop);
        await Task.WhenAll(late).WaitAsync(RealTime, Stop);

        Assert.InRange(loggers.Messages, 11, 1000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Listener_of_traces_that_throws_keeps_nobody_from_the_end(int places)
    {
        AddTrainings(20, 0, _ => Hour);
        int thrown = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Civitai.Orchestration",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.OperationName != "Workflow.Wait" || !activity.Tags.Any(t => t.Value == "broken-traces"))
                    return; // of another test
                Interlocked.Increment(ref thrown);
                throw new InvalidOperationException("broken");
            },
        };
        ActivitySource.AddActivityListener(listener);
        using OrchestrationClient client = NewClient(places, configure: o => o.Name = "broken-traces");
        Clock.SkipDelays = false;
        Task[] waits = [.. Enumerable.Range(0, 20).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(60) }, cancellationToken: Stop)))];
        Clock.SkipDelays = true;

        await Task.WhenAll(waits).WaitAsync(RealTime, Stop);

        Assert.Equal(20, thrown);
    }

    private sealed class Signal
    {
        private readonly TaskCompletionSource _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Task => _source.Task;

        public void Set() => _source.TrySetResult();
    }

    private sealed class Listener(Action<WorkflowProgress>? hear = null) : IProgress<WorkflowProgress>
    {
        private readonly Channel<WorkflowProgress> _reports = Channel.CreateUnbounded<WorkflowProgress>();
        private int _awaited;

        public List<WorkflowProgress> Heard { get; } = [];

        public void Report(WorkflowProgress value)
        {
            hear?.Invoke(value);
            Heard.Add(value);
            _reports.Writer.TryWrite(value);
        }

        public async Task HeardAsync(int count)
        {
            for (; _awaited < count; _awaited++)
                await _reports.Reader.ReadAsync(Stop).AsTask().WaitAsync(RealTime, Stop);
        }
    }

    private sealed class BrokenLoggers : ILoggerFactory, ILogger
    {
        private int _messages;

        public int Messages => _messages;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("broken");

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref _messages);
            throw new InvalidOperationException("broken");
        }

        public void Dispose()
        {
        }
    }
}
