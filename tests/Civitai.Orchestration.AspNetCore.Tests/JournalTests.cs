using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>With a journal each end is handled once, over restarts and over processes.</summary>
public sealed class JournalTests : CallbackFixture
{
    private readonly MemoryJournal _journal = new();

    private string Service => Simulator.BaseAddress.Authority;

    [Fact]
    public async Task What_was_open_when_the_program_ended_comes_when_it_starts_again()
    {
        await using (WebApp first = await StartJournaledAsync())
        {
            await first.SubmitAsync("order-1");
            await first.SubmitAsync("order-2");
        }

        await PassWorkAsync();
        await using WebApp second = await StartJournaledAsync();
        await UntilAsync(() => Ends.Count == 2);

        Assert.Equal(["order-1", "order-2"], Ends.Select(e => e.ExternalId).Order());
        await UntilAsync(() => StateOf("order-1") == JournalState.HandedOver && StateOf("order-2") == JournalState.HandedOver);
    }

    [Fact]
    public async Task Two_programs_that_hear_of_the_same_end_handle_it_once()
    {
        await using WebApp one = await StartJournaledAsync(), two = await StartJournaledAsync();
        for (int i = 0; i < 20; i++)
        {
            (Workflow workflow, string path) = await one.SubmitAsync($"order-{i}");
            await PassWorkAsync();
            await Task.WhenAll(one.PostAsync(path, workflow.Id, "succeeded"), two.PostAsync(path, workflow.Id, "succeeded"));
        }

        await UntilAsync(() => Enumerable.Range(0, 20).All(i => StateOf($"order-{i}") == JournalState.HandedOver));
        await one.DisposeAsync();
        await two.DisposeAsync();

        Assert.Equal(20, Ends.Count);
        Assert.Equal(20, Ends.Select(e => e.ExternalId).Distinct().Count());
        Assert.All(Ends, e => Assert.False(e.IsRepeated));
    }

    [Fact]
    public async Task What_was_handled_is_not_handled_again_after_a_restart()
    {
        Workflow workflow;
        string path;
        await using (WebApp first = await StartJournaledAsync())
        {
            (workflow, path) = await first.SubmitAsync("order-1");
            await PassWorkAsync();
            await first.PostAsync(path, workflow.Id, "succeeded", 1);
            await UntilAsync(() => StateOf("order-1") == JournalState.HandedOver);
        }

        await using (WebApp second = await StartJournaledAsync())
            Assert.Equal(202, await second.PostAsync(path, workflow.Id, "succeeded", 2));

        Assert.Single(Ends);
    }

    [Fact]
    public async Task A_callback_that_is_quicker_than_the_answer_to_the_submission_is_handled_once()
    {
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartJournaledAsync(client: o => o.Interceptors.Add(new Held(gate.Task)));
        Task<(Workflow Workflow, string Path)> submitting = app.SubmitAsync("order-1");
        await UntilAsync(() => Simulator.Workflows.Count == 1);
        Workflow workflow = await app.Client.Workflows.GetAsync(Simulator.Workflows[0].Id, Stop);
        await PassWorkAsync();

        await app.PostAsync(WebApp.PathOf(workflow), workflow.Id, "succeeded");
        await UntilAsync(() => Ends.Count == 1);
        gate.SetResult();
        await UntilAsync(() => submitting.IsCompleted);
        await submitting;
        await app.DisposeAsync();

        Assert.Single(Ends);
        Assert.Equal(JournalState.HandedOver, StateOf("order-1"));
    }

    [Fact]
    public async Task A_submission_that_the_service_never_had_is_told()
    {
        await _journal.TryWriteAsync(
            new JournalEntry { Service = Service, Key = "order-1", State = JournalState.Intended, CreatedAt = Clock.GetUtcNow(), ChangedAt = Clock.GetUtcNow() }, null, Stop);
        var lost = new List<string>();
        await using WebApp app = await StartJournaledAsync(h => h.OnNeverSubmitted((context, _) =>
        {
            lost.Add(context.ExternalId);
            return Task.CompletedTask;
        }));

        await UntilAsync(() => StateOf("order-1") == JournalState.Refused);

        Assert.Equal(["order-1"], lost);
        Assert.Empty(Ends);
    }

    [Theory]
    [InlineData(true)] // within the handler
    [InlineData(false)] // after it
    public async Task What_is_submitted_again_after_it_was_told_as_never_submitted_is_handled(bool isWithin)
    {
        await _journal.TryWriteAsync(
            new JournalEntry { Service = Service, Key = "order-1", State = JournalState.Intended, CreatedAt = Clock.GetUtcNow(), ChangedAt = Clock.GetUtcNow() }, null, Stop);
        WebApp? app = null;
        var started = new TaskCompletionSource();
        int told = 0;
        await using WebApp web = app = await StartJournaledAsync(h => h.OnNeverSubmitted(async (_, _) =>
        {
            await started.Task;
            told++;
            if (isWithin)
                await app!.SubmitAsync("order-1");
        }));
        started.SetResult();
        await UntilAsync(() => told == 1 && StateOf("order-1") is JournalState.Refused or JournalState.Accepted);
        if (!isWithin)
            await web.SubmitAsync("order-1");
        await PassWorkAsync();
        await UntilAsync(() => StateOf("order-1") == JournalState.HandedOver);

        Assert.Equal("order-1", Assert.Single(Ends).ExternalId);
        Assert.Equal(1, told);
    }

    [Fact]
    public async Task What_an_earlier_process_died_in_comes_again_and_says_so()
    {
        Workflow workflow;
        await using (WebApp first = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask), client: o => o.Journal = _journal))
            (workflow, _) = await first.SubmitAsync("order-1");
        JournalEntry entry = (await _journal.FindAsync(Service, "order-1", Stop))!;
        Assert.True(await _journal.TryWriteAsync(entry with { State = JournalState.HandingOver }, entry.State, Stop));
        await PassWorkAsync();

        await using WebApp second = await StartJournaledAsync();
        await UntilAsync(() => Ends.Count == 1);

        Assert.Equal((workflow.Id, true), (Ends.Single().Workflow.Id, Ends.Single().IsRepeated));
    }

    [Fact]
    public async Task A_submission_that_was_never_made_is_logged_where_nobody_takes_it()
    {
        await _journal.TryWriteAsync(
            new JournalEntry { Service = Service, Key = "order-1", State = JournalState.Intended, CreatedAt = Clock.GetUtcNow(), ChangedAt = Clock.GetUtcNow() }, null, Stop);
        await using WebApp app = await StartJournaledAsync();

        await UntilAsync(() => StateOf("order-1") == JournalState.Refused);

        Assert.Contains("Civitai.Orchestration.AspNetCore|307|Submission order-1 was never accepted by the service, and no handler takes that; nothing was charged.", app.Log.Lines);
    }

    [Fact]
    public async Task A_handler_that_fails_leaves_the_end_open_for_the_next_start()
    {
        await using (WebApp first = await StartAsync(h => h.OnEnded((_, _) => throw new InvalidOperationException("full")), client: o => o.Journal = _journal))
        {
            (Workflow workflow, string path) = await first.SubmitAsync("order-1");
            await PassWorkAsync();
            await first.PostAsync(path, workflow.Id, "succeeded");
            await UntilAsync(() => first.Log.Lines.Any(l => l.Contains("|304|", StringComparison.Ordinal)));
        }

        Assert.Equal(JournalState.Accepted, StateOf("order-1"));
        await using WebApp second = await StartJournaledAsync();
        await UntilAsync(() => Ends.Count == 1);
    }

    [Fact]
    public async Task What_a_handler_has_returned_of_is_not_called_on_another_machine_while_the_others_fail()
    {
        bool isWell = false;
        await using WebApp one = await StartJournaledAsync(Fail), two = await StartJournaledAsync(Fail);
        (Workflow workflow, string path) = await one.SubmitAsync("order-1");
        await UntilAsync(() => Ends.Count == 1);

        Assert.Equal(202, await two.PostAsync(path, workflow.Id, "succeeded"));
        await PassAsync(TimeSpan.FromMinutes(1));
        isWell = true;
        await UntilAsync(() => StateOf("order-1") == JournalState.HandedOver);

        Assert.False(Assert.Single(Ends).IsRepeated);

        void Fail(CallbackBuilder handlers) => handlers.OnEnded((_, _) => isWell ? Task.CompletedTask : throw new InvalidOperationException("full"));
    }

    [Theory]
    [InlineData(true, 60)]
    [InlineData(false, 60)]
    [InlineData(true, 0)] // it is given up, and a callback begins anew
    public async Task What_a_handler_has_returned_of_says_that_it_is_repeated_when_the_program_starts_again(bool hasReturned, int retrySeconds)
    {
        Workflow workflow;
        await using (WebApp first = await StartAsync(h =>
        {
            if (hasReturned)
                Keep(h);
            h.OnFailed((_, _) => throw new InvalidOperationException("it did not fail")); // does not fit
            h.OnEnded((_, _) => throw new InvalidOperationException("full"));
        }, o => o.RetryTime = TimeSpan.FromSeconds(retrySeconds), client: o => o.Journal = _journal))
        {
            (workflow, string path) = await first.SubmitAsync("order-1");
            int Times(string line) => first.Log.Lines.Count(l => l.Contains(line, StringComparison.Ordinal));
            await UntilAsync(() => Times(retrySeconds == 0 ? "|305|" : "|304|") > 0);
            for (int at = 0; at == 0 || (retrySeconds == 0 && Times("|305|") < 2); at++) // one that comes while it is being given up tells nothing new
            {
                await first.PostAsync(path, workflow.Id, "succeeded", at);
                await PassAsync(TimeSpan.FromSeconds(1));
            }
        }

        Assert.Equal(hasReturned ? JournalState.HandingOver : JournalState.Accepted, StateOf("order-1"));
        int before = Ends.Count;
        Assert.Equal(hasReturned ? 1 : 0, before);
        await using WebApp second = await StartJournaledAsync();
        await UntilAsync(() => Ends.Count == before + 1);

        Assert.Equal((workflow.Id, hasReturned), (Ends.Last().Workflow.Id, Ends.Last().IsRepeated));
    }

    [Fact]
    public async Task An_end_that_was_repeated_and_failed_says_so_again()
    {
        await using (WebApp first = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask), client: o => o.Journal = _journal))
            await first.SubmitAsync("order-1");
        JournalEntry entry = (await _journal.FindAsync(Service, "order-1", Stop))!;
        Assert.True(await _journal.TryWriteAsync(entry with { State = JournalState.HandingOver }, entry.State, Stop)); // a process died
        await PassWorkAsync();
        await using (WebApp second = await StartAsync(h => h.OnEnded((_, _) => throw new InvalidOperationException("full")), client: o => o.Journal = _journal))
            await UntilAsync(() => second.Log.Lines.Any(l => l.Contains("|304|", StringComparison.Ordinal)));

        await using WebApp third = await StartJournaledAsync();
        await UntilAsync(() => Ends.Count == 1);

        Assert.True(Ends.Single().IsRepeated);
    }

    [Fact]
    public async Task A_service_that_is_away_for_long_at_the_start_costs_time_alone()
    {
        await using (WebApp first = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask), client: o => o.Journal = _journal))
            await first.SubmitAsync("order-1");
        await PassWorkAsync();
        Simulator.FailNext(Fault.Status(503), HttpMethod.Get, times: 100_000);
        await using WebApp second = await StartJournaledAsync();
        await PassAsync(TimeSpan.FromMinutes(20)); // a wait by itself gives up after 15
        Assert.Empty(Ends);

        Simulator.ClearFaults();
        await UntilAsync(() => StateOf("order-1") == JournalState.HandedOver);

        Assert.Equal("order-1", Assert.Single(Ends).ExternalId);
    }

    private Task<WebApp> StartJournaledAsync(Action<CallbackBuilder>? handlers = null, Action<OrchestrationClientOptions>? client = null) => StartAsync(h =>
        {
            Keep(h);
            handlers?.Invoke(h);
        },
        client: o =>
        {
            o.Journal = _journal;
            client?.Invoke(o);
        });

    private JournalState? StateOf(string key) => _journal.FindAsync(Service, key, Stop).AsTask().Result?.State;

    private sealed class Held(Task until) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
        {
            Workflow accepted = await next(submission, cancellationToken);
            await until;
            return accepted;
        }
    }
}
