using System.Collections.Concurrent;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What goes wrong around the receiver: at other callers of the same key, at the service, at the journal, in handlers, and by whoever has an address.</summary>
public sealed class AdversityTests : CallbackFixture
{
    private static ZImageTurboCreateImageGenInput Pond => new() { Prompt = "a pond" };

    private string Service => Simulator.BaseAddress.Authority;

    [Fact]
    public async Task A_submission_beside_a_run_that_is_cancelled_is_handled()
    {
        await using WebApp app = await StartAsync(Keep);
        using var leaving = new CancellationTokenSource();
        Task run = app.Client.Workflows.RunAsync(WorkflowTemplate.For(Pond), new RunOptions { ExternalId = "order-1", InlineWait = TimeSpan.Zero, WaitOptions = new() { Mode = WaitMode.Poll } }, null, leaving.Token);
        await StandUntilAsync(() => Simulator.Workflows.Count == 1);
        await app.Client.Workflows.SubmitAsync(WorkflowTemplate.For(Pond), new SubmitOptions { ExternalId = "order-1" }, Stop);
        for (int i = 0; i < 1000; i++)
            await Task.Yield();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => run);

        await app.Client.Workflows.SubmitAsync(WorkflowTemplate.For(Pond), new SubmitOptions { ExternalId = "order-1" }, Stop); // also once more
        await PassAsync(TimeSpan.FromMinutes(4));
        Assert.Single(Ends);
    }

    [Fact]
    public async Task With_a_shared_journal_a_handler_that_returned_is_not_called_again()
    {
        var journal = new SharedJournal(Clock);
        await using (WebApp first = await StartAsync(Keep, client: o => o.Journal = journal))
            await first.SubmitAsync("order-1");
        await PassWorkAsync();
        await using WebApp second = await StartAsync(h =>
        {
            Keep(h);
            h.OnEnded((_, _) => throw new InvalidOperationException("full"));
        }, client: o => o.Journal = journal);
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.True(Ends.Count == 1, $"{Ends.Count} calls, repeated: {string.Join(',', Ends.Select(e => e.IsRepeated))}");
    }

    [Fact]
    public async Task A_forged_end_does_not_keep_the_real_one_away()
    {
        await using WebApp one = await StartAsync(Keep); // submits, and dies
        (Workflow workflow, string path) = await one.SubmitAsync("order-1");
        (Workflow other, _) = await one.SubmitAsync("order-2");
        await one.DisposeAsync();
        await PassWorkAsync();
        await using WebApp two = await StartAsync(Keep);

        Assert.Equal(202, await two.PostAsync(path, other.Id, "succeeded", 9));
        Assert.Equal(202, await two.PostAsync(path, workflow.Id, "succeeded", 1)); // the service's own
        await PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(("order-1", workflow.Id), (Assert.Single(Ends).ExternalId, Ends.Single().Workflow.Id));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("wf%2F1")]
    [InlineData("wf\\u000a1")]
    public async Task What_is_no_id_of_a_workflow_is_refused(string id)
    {
        await using WebApp app = await StartAsync(Keep);
        (_, string path) = await app.SubmitAsync("order-1");

        Assert.Equal(400, await app.PostAsync(path, id, "succeeded"));
    }

    [Fact]
    public async Task A_callback_that_is_quicker_than_the_reads_of_the_service_is_not_lost()
    {
        await Simulator.DisposeAsync();
        await using OrchestratorSimulator slow = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, InMemory = true, ReadableAfter = TimeSpan.FromMinutes(3) }, Stop);
        await using WebApp one = await WebApp.StartAsync(slow, Traffic, Keep, null, null, null, null);
        (Workflow workflow, string path) = await one.SubmitAsync("order-1");
        await one.DisposeAsync();
        await PassWorkAsync();
        await using WebApp two = await WebApp.StartAsync(slow, Traffic, Keep, null, null, null, null);
        Assert.Equal(202, await two.PostAsync(path, workflow.Id, "succeeded", 1));
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(202, await two.PostAsync(path, workflow.Id, "succeeded", 1)); // the service repeats it
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.True(Ends.Count == 1, string.Join('\n', two.Log.Lines.Where(l => l.StartsWith("Civitai.Orchestration.AspNetCore", StringComparison.Ordinal)).TakeLast(3)));
    }

    [Fact]
    public async Task A_handler_that_hangs_does_not_take_the_time_of_the_others()
    {
        int well = 0;
        await using WebApp app = await StartAsync(h =>
        {
            h.OnEnded((_, token) => Task.Delay(Timeout.InfiniteTimeSpan, token));
            h.OnEnded((_, token) =>
            {
                token.ThrowIfCancellationRequested(); // as any request with the token does
                Interlocked.Increment(ref well);
                return Task.CompletedTask;
            });
        }, o => o.HandlerTimeout = TimeSpan.FromSeconds(30));
        await app.SubmitAsync("order-1");
        await PassAsync(TimeSpan.FromMinutes(6));
        Assert.Equal(1, well);
    }

    [Fact]
    public async Task A_journal_that_fails_once_costs_time_alone()
    {
        var journal = new Flaky();
        int calls = 0;
        await using WebApp app = await StartAsync(h =>
        {
            h.OnEnded((_, _) =>
            {
                if (Interlocked.Increment(ref calls) > 1)
                    return Task.CompletedTask;
                journal.FailNext = true;
                throw new InvalidOperationException("the database is away");
            });
        }, client: o => o.Journal = journal);
        await app.SubmitAsync("order-1");
        await PassAsync(TimeSpan.FromMinutes(6));
        Assert.True(calls == 2, $"{calls} calls, {(await journal.FindAsync(Service, "order-1", Stop))?.State}; {string.Join('\n', app.Log.Lines.Where(l => l.StartsWith("Civitai.Orchestration.AspNetCore", StringComparison.Ordinal)))}");
    }

    [Fact]
    public async Task A_workflow_that_is_deleted_is_no_failure_of_handlers()
    {
        await using WebApp app = await StartAsync(Keep, build: b => b.Services.AddHealthChecks().AddCivitaiCallbacks());
        await app.SubmitAsync("order-1");
        await PassWorkAsync();
        (Workflow other, _) = await app.SubmitAsync("order-2");
        await app.Client.Workflows.DeleteAsync(other.Id, Stop);
        await PassAsync(TimeSpan.FromMinutes(5));
        HealthReport report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Stop);
        Assert.True(report.Status == HealthStatus.Healthy, $"{report.Entries.Values.Single().Description}; {app.Log.Lines.Count(l => l.Contains("|304|", StringComparison.Ordinal))} warnings; {app.Log.Lines.LastOrDefault(l => l.Contains("|304|", StringComparison.Ordinal))}");
    }

    [Fact]
    public async Task A_template_of_an_earlier_workflow_does_not_bring_its_address_along()
    {
        var seen = new ConcurrentQueue<string>();
        await using WebApp app = await StartAsync(h => h.OnEvent((e, c, _) =>
        {
            seen.Enqueue($"{c.ExternalId} {e.WorkflowId}");
            return Task.CompletedTask;
        }));
        (Workflow first, _) = await app.SubmitAsync("order-1");
        Workflow second = await app.Client.Workflows.SubmitAsync(first.ToTemplate(), new SubmitOptions { ExternalId = "order-2" }, Stop);
        foreach (WorkflowCallback callback in second.Callbacks)
            await app.PostAsync(callback.Url!.PathAndQuery, second.Id, "processing", 1);
        await StandUntilAsync(() => seen.Count == second.Callbacks.Count);
        Assert.Equal([$"order-2 {second.Id}"], seen);
    }

    [Fact]
    public async Task OnNeverSubmitted_alone_is_called()
    {
        var journal = new MemoryJournal();
        await journal.TryWriteAsync(new JournalEntry { Service = Service, Key = "order-1", State = JournalState.Intended, CreatedAt = Clock.GetUtcNow(), ChangedAt = Clock.GetUtcNow() }, null, Stop);
        int lost = 0;
        await using WebApp app = await StartAsync(h => h.OnNeverSubmitted((_, _) => Task.FromResult(lost++)), client: o => o.Journal = journal);
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(1, lost);
    }

    [Fact]
    public async Task A_handler_that_ignores_its_token_shows_in_the_health()
    {
        var never = new TaskCompletionSource();
        await using WebApp app = await StartAsync(h => h.OnEnded((_, _) => never.Task), o => (o.Concurrency, o.HandlerTimeout) = (1, TimeSpan.FromSeconds(30)), build: b => b.Services.AddHealthChecks().AddCivitaiCallbacks());
        await app.SubmitAsync("order-1");
        await app.SubmitAsync("order-2");
        await PassAsync(TimeSpan.FromMinutes(5));
        HealthReport report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Stop);
        never.SetResult();
        Assert.Equal(HealthStatus.Degraded, report.Status);
    }

    [Fact]
    public async Task A_failure_at_the_beginning_of_a_long_wait_does_not_count_at_its_end()
    {
        int calls = 0;
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(5)));
        await using WebApp app = await StartAsync(h => h.OnEnded((_, _) => Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException("busy") : Task.CompletedTask),
            o => o.RetryTime = TimeSpan.FromMinutes(2), build: b => b.Services.AddHealthChecks().AddCivitaiCallbacks());
        Simulator.FailNext(Fault.Status(403), HttpMethod.Get);
        await app.SubmitAsync("order-1");
        await PassAsync(TimeSpan.FromMinutes(3));
        HealthReport report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Stop);
        await PassAsync(TimeSpan.FromMinutes(7));
        Assert.True(calls == 2 && report.Status == HealthStatus.Healthy, $"{calls} calls, {report.Status} meanwhile; {string.Join('\n', app.Log.Lines.Where(l => l.StartsWith("Civitai.Orchestration.AspNetCore", StringComparison.Ordinal)))}");
    }

    [Fact]
    public async Task A_service_that_is_away_for_long_costs_time_alone()
    {
        await using WebApp app = await StartAsync(Keep, o => o.RetryTime = TimeSpan.FromMinutes(1));
        await app.SubmitAsync("order-1");
        Simulator.FailNext(Fault.Status(503), HttpMethod.Get, times: 100_000);
        await PassAsync(TimeSpan.FromMinutes(25)); // a wait by itself gives up after 15
        Assert.Empty(Ends);

        Simulator.ClearFaults();
        await UntilAsync(() => Ends.Count == 1);
    }

    [Fact]
    public async Task Posts_without_room_do_not_make_repetitions_pass()
    {
        int events = 0;
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartAsync(h => h.OnEvent(async (_, _, _) =>
        {
            Interlocked.Increment(ref events);
            await gate.Task;
        }), o => o.QueueCapacity = 1);
        (Workflow workflow, string path) = await app.SubmitAsync("order-1");
        Assert.Equal(202, await app.PostAsync(path, workflow.Id, "processing", 1));
        for (int i = 0; i < 33_000; i++) // more than are remembered
            Assert.Equal(503, await app.PostAsync(path, workflow.Id, "processing", 2));
        gate.SetResult();
        for (int i = 0; i < 1000; i++)
            await Task.Yield();
        await app.PostAsync(path, workflow.Id, "processing", 1); // a repetition of the first
        for (int i = 0; i < 1000; i++)
            await Task.Yield();
        Assert.Equal(1, events);
    }

    [Fact]
    public async Task A_local_public_address_for_a_service_elsewhere_does_not_start()
    {
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => StartAsync(Keep, o => o.PublicAddress = new Uri("http://localhost:5000"), o => o.BaseAddress = new Uri("https://orchestration.example")));
    }

    [Fact]
    public async Task One_address_does_not_fill_the_room_of_all()
    {
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartAsync(h => h.OnEvent((_, _, t) => gate.Task.WaitAsync(t)), o => o.QueueCapacity = 100);
        (Workflow one, string onePath) = await app.SubmitAsync("order-1");
        (Workflow two, string twoPath) = await app.SubmitAsync("order-2");
        for (int i = 0; i < 200; i++)
            await app.PostAsync(onePath, $$"""{"$type":"job","workflowId":"{{one.Id}}","stepName":"$0","jobId":"j","status":"processing","progress":0.{{1000 + i}}}""");
        int answer = await app.PostAsync(twoPath, two.Id, "succeeded", 1);
        gate.SetResult();
        Assert.Equal(202, answer);
    }

    private sealed class Flaky : ISubmissionJournal
    {
        private readonly MemoryJournal _inner = new();

        public bool FailNext { get; set; }

        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => _inner.FindAsync(service, key, cancellationToken);

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => _inner.ReadOpenAsync(service, cancellationToken);

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
        {
            if (!FailNext)
                return _inner.TryWriteAsync(entry, expected, cancellationToken);
            FailNext = false;
            throw new JournalException("The disk is full.");
        }
    }
}
