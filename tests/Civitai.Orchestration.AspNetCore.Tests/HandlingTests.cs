using System.Collections.Concurrent;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What becomes of ends: each is handled, whatever is lost, repeated or out of order, and by nobody who should not.</summary>
public sealed class HandlingTests : CallbackFixture
{
    [Fact]
    public async Task A_lost_callback_costs_time_alone()
    {
        await using WebApp app = await StartAsync(Keep);
        for (int i = 0; i < 20; i++)
            await app.SubmitAsync($"order-{i}");

        await UntilAsync(() => Ends.Count >= 20);

        Assert.Equal(20, Ends.Select(e => e.ExternalId).Distinct().Count());
        Assert.Equal(20, Ends.Count);
    }

    [Fact]
    public async Task Repetitions_and_what_comes_out_of_order_are_dropped()
    {
        var events = new ConcurrentQueue<string>();
        await using WebApp app = await StartAsync(h =>
        {
            Keep(h);
            h.OnEvent((happened, context, _) =>
            {
                events.Enqueue($"{context.ExternalId} {happened.EventType}");
                return Task.CompletedTask;
            });
        });
        (Workflow workflow, string path) = await app.SubmitAsync("order-1");
        await PassWorkAsync();

        int[] answers =
        [
            await app.PostAsync(path, workflow.Id, "processing", 1),
            await app.PostAsync(path, workflow.Id, "processing", 1),
            await app.PostAsync(path, workflow.Id, "processing", 2),
            await app.PostAsync(path, workflow.Id, "succeeded", 3),
            await app.PostAsync(path, workflow.Id, "succeeded", 3),
            await app.PostAsync(path, workflow.Id, "processing", 2), // put off by its sender
            await app.PostAsync(path, workflow.Id, "processing", 4),
        ];
        await UntilAsync(() => Ends.Count == 1 && events.Count == 3);

        Assert.All(answers, a => Assert.Equal(202, a));
        Assert.Equal(["order-1 workflow:processing", "order-1 workflow:processing", "order-1 workflow:succeeded"], events);
    }

    [Fact]
    public async Task Steps_and_jobs_are_the_same_when_all_of_them_is()
    {
        var events = new ConcurrentQueue<double?>();
        await using WebApp app = await StartAsync(h => h.OnEvent((happened, _, _) =>
        {
            events.Enqueue(((WorkflowStepJobEvent)happened).Progress);
            return Task.CompletedTask;
        }));
        (Workflow workflow, string path) = await app.SubmitAsync();

        foreach (string progress in (string[])["0.1", "0.1", "0.5", "0.5", "0.9"])
            Assert.Equal(202, await app.PostAsync(path, $$"""{"$type":"job","workflowId":"{{workflow.Id}}","stepName":"$0","jobId":"j","status":"processing","progress":{{progress}}}"""));
        await UntilAsync(() => events.Count == 3);

        Assert.Equal([0.1, 0.5, 0.9], events);
    }

    [Fact]
    public async Task Events_of_one_workflow_keep_their_order_and_do_not_wait_for_those_of_another()
    {
        var seen = new ConcurrentQueue<string>();
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartAsync(h => h.OnEvent(async (happened, context, _) =>
        {
            if (context.ExternalId == "slow")
                await gate.Task;
            seen.Enqueue($"{context.ExternalId} {((WorkflowStatusEvent)happened).Timestamp!.Value.Second}");
        }));
        (Workflow slow, string slowPath) = await app.SubmitAsync("slow");
        (Workflow quick, string quickPath) = await app.SubmitAsync("quick");

        for (int i = 1; i <= 3; i++)
        {
            await app.PostAsync(slowPath, slow.Id, "processing", i);
            await app.PostAsync(quickPath, quick.Id, "processing", i);
        }

        await StandUntilAsync(() => seen.Count == 3);
        gate.SetResult();
        await UntilAsync(() => seen.Count == 6);

        Assert.Equal(["quick 1", "quick 2", "quick 3", "slow 1", "slow 2", "slow 3"], seen);
    }

    [Fact]
    public async Task A_handler_that_fails_is_called_again_and_the_others_are_not()
    {
        int calls = 0;
        await using WebApp app = await StartAsync(h =>
        {
            h.OnEnded((_, _) => Interlocked.Increment(ref calls) < 4 ? throw new InvalidOperationException("full") : Task.CompletedTask);
            Keep(h);
        });
        (Workflow workflow, string path) = await app.SubmitAsync();
        await PassWorkAsync();
        await app.PostAsync(path, workflow.Id, "succeeded");
        await UntilAsync(() => Ends.Count == 1);

        await UntilAsync(() => calls == 4);
        await app.PostAsync(path, workflow.Id, "succeeded", 1);
        await app.DisposeAsync();

        Assert.Equal((4, 1), (calls, Ends.Count));
        Assert.Equal(3, app.Log.Lines.Count(l => l.Contains("|304|", StringComparison.Ordinal) && l.Contains("InvalidOperationException", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_handler_that_always_fails_is_given_up_after_its_time_and_that_is_logged()
    {
        int calls = 0;
        await using WebApp app = await StartAsync(h => h.OnEnded((_, _) =>
            {
                Interlocked.Increment(ref calls);
                throw new InvalidOperationException("full");
            }),
            o => o.RetryTime = TimeSpan.FromSeconds(10));
        await app.SubmitAsync(); // without a callback, which would begin anew

        await UntilAsync(() => app.Log.Lines.Any(l => l.Contains("|305|", StringComparison.Ordinal)));

        int before = calls;
        Clock.Advance(TimeSpan.FromHours(1));
        await app.DisposeAsync();

        Assert.InRange(before, 2, 4); // at once, and after 1, 2 and 4 seconds; 8 more would be too late
        Assert.Equal(before, calls);
    }

    [Fact]
    public async Task A_handler_that_hangs_is_stopped_and_called_again()
    {
        int calls = 0;
        await using WebApp app = await StartAsync(h => h.OnEnded(async (end, token) =>
            {
                if (Interlocked.Increment(ref calls) == 1)
                    await Task.Delay(Timeout.InfiniteTimeSpan, token);
                Ends.Enqueue(end);
            }),
            o => (o.HandlerTimeout, o.Concurrency) = (TimeSpan.FromSeconds(30), 1));
        await app.SubmitAsync("order-1");
        await app.SubmitAsync("order-2");

        await UntilAsync(() => Ends.Count == 2);

        Assert.Equal(["order-1", "order-2"], Ends.Select(e => e.ExternalId).Order());
    }

    [Fact]
    public async Task What_has_no_room_is_put_off_and_taken_when_there_is()
    {
        var gate = new TaskCompletionSource();
        await using WebApp first = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask));
        (Workflow Workflow, string Path)[] submitted = [await first.SubmitAsync("order-1"), await first.SubmitAsync("order-2")];
        await using WebApp second = await StartAsync(h => h.OnEnded(async (end, _) =>
            {
                await gate.Task;
                Ends.Enqueue(end);
            }),
            o => o.QueueCapacity = 1);
        await PassWorkAsync();

        Assert.Equal(202, await second.PostAsync(submitted[0].Path, submitted[0].Workflow.Id, "succeeded"));
        Assert.Equal(503, await second.PostAsync(submitted[1].Path, submitted[1].Workflow.Id, "succeeded"));
        Assert.Contains("Civitai.Orchestration.AspNetCore|303|A callback of submission order-2 was put off, because the queue is full.", second.Log.Lines);
        gate.SetResult();
        await UntilAsync(() => Ends.Count == 1);
        for (int answer = 0; answer != 202; answer = await second.PostAsync(submitted[1].Path, submitted[1].Workflow.Id, "succeeded"))
            Stop.ThrowIfCancellationRequested();
        await UntilAsync(() => Ends.Count == 2);

        Assert.Equal(["order-1", "order-2"], Ends.Select(e => e.ExternalId));
    }

    [Fact]
    public async Task What_another_process_has_submitted_is_asked_for_and_handled()
    {
        await using WebApp first = await StartAsync(Keep);
        (Workflow workflow, string path) = await first.SubmitAsync("order-1");
        await first.DisposeAsync();
        await PassWorkAsync();
        await using WebApp second = await StartAsync(Keep);

        await second.PostAsync(path, workflow.Id, "succeeded", 1);
        await UntilAsync(() => Ends.Count == 1);
        await second.PostAsync(path, workflow.Id, "succeeded", 2);
        await second.DisposeAsync();

        Assert.Equal("order-1", Assert.Single(Ends).ExternalId);
    }

    [Fact]
    public async Task An_address_speaks_for_its_own_submission_alone()
    {
        await using WebApp first = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask));
        (_, string path) = await first.SubmitAsync("order-1");
        (Workflow other, _) = await first.SubmitAsync("order-2");
        await PassWorkAsync();
        await using WebApp second = await StartAsync(Keep);

        Assert.Equal(202, await second.PostAsync(path, other.Id, "succeeded", 1));
        Assert.Equal(202, await second.PostAsync(path, "wf-of-nobody", "succeeded", 2));
        await UntilAsync(() => second.Log.Lines.Count(l => l.Contains("|302|", StringComparison.Ordinal)) == 2);

        Assert.Empty(Ends);
        foreach (string cause in (string[])["it names a workflow of another submission", "the service has no such workflow"])
            Assert.Contains($"Civitai.Orchestration.AspNetCore|302|A callback of submission order-1 was refused: {cause}.", second.Log.Lines);
    }

    [Fact]
    public async Task An_end_of_another_workflow_than_the_one_that_is_followed_is_refused()
    {
        await using WebApp app = await StartAsync(Keep);
        (Workflow own, string path) = await app.SubmitAsync("order-1");
        (Workflow other, _) = await app.SubmitAsync("order-2");

        Assert.Equal(202, await app.PostAsync(path, own.Id, "failed", 1));
        Assert.DoesNotContain(app.Log.Lines, l => l.Contains("|302|", StringComparison.Ordinal));
        Assert.Equal(202, await app.PostAsync(path, other.Id, "failed", 2));
        await UntilAsync(() => app.Log.Lines.Any(l => l.Contains("|302|", StringComparison.Ordinal)));

        Assert.Contains("Civitai.Orchestration.AspNetCore|302|A callback of submission order-1 was refused: it names a workflow of another submission.", app.Log.Lines);
    }

    [Theory]
    [InlineData("step", "succeeded", true)]
    [InlineData("step", "processing", false)]
    [InlineData("job", "succeeded", false)]
    [InlineData("workflow", "failed", true)]
    public async Task A_wait_looks_at_once_when_there_may_be_results(string type, string status, bool looks)
    {
        await using WebApp app = await StartAsync(Keep);
        (Workflow workflow, string path) = await app.SubmitAsync();
        await UntilAsync(() => Reads() > 0 && Ends.IsEmpty);
        int before = Reads();

        Assert.Equal(202, await app.PostAsync(path, $$"""{"$type":"{{type}}","workflowId":"{{workflow.Id}}","stepName":"$0","jobId":"j","status":"{{status}}"}"""));
        if (looks)
            await StandUntilAsync(() => Reads() > before);
        else
            await Task.Delay(200, Stop); // real time, in which one that is woken looks

        Assert.Equal(looks ? before + 1 : before, Reads());

        int Reads() => Simulator.Requests.Count(r => r.Method == "GET");
    }

    [Fact]
    public async Task What_becomes_of_an_end_is_logged()
    {
        Simulator.OnSubmit(Testing.Outcome.Succeeded());
        Simulator.OnSubmit(Testing.Outcome.Failed());
        await using WebApp app = await StartAsync(h => h
            .OnFailed((_, _) => Task.CompletedTask)
            .OnTraining((_, _, _) => throw new InvalidOperationException("there is none"))
            .OnEvent((_, _, _) => throw new InvalidOperationException("full")));
        (Workflow made, string path) = await app.SubmitAsync("order-1");
        (Workflow failed, _) = await app.SubmitAsync("order-2");
        await app.PostAsync(path, made.Id, "processing");

        await UntilAsync(() => app.Log.Lines.Count(l => l.Contains("|308|", StringComparison.Ordinal) || l.Contains("|309|", StringComparison.Ordinal)) == 2);

        string[] lines = [.. app.Log.Lines.Where(l => l.StartsWith("Civitai.Orchestration.AspNetCore", StringComparison.Ordinal)).Select(l => l["Civitai.Orchestration.AspNetCore|".Length..]).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "306|A handler of events failed for one of submission order-1 (InvalidOperationException).",
                $"308|The end of submission order-2 was handled: workflow {failed.Id} is failed.",
                $"309|The end of submission order-1 fits no handler. Its workflow is {made.Id}.",
            ],
            lines);
    }

    [Fact]
    public async Task One_that_fits_among_several_is_enough()
    {
        await using WebApp app = await StartAsync(h => h
            .OnEnded((_, _) => Task.CompletedTask)
            .OnImages((_, _, _) => Task.CompletedTask)
            .OnFailed((_, _) => throw new InvalidOperationException("it did not fail")));
        await app.SubmitAsync("order-1");

        await UntilAsync(() => app.Log.Lines.Any(l => l.Contains("|308|", StringComparison.Ordinal)));

        Assert.DoesNotContain(app.Log.Lines, l => l.Contains("|309|", StringComparison.Ordinal) || l.Contains("|304|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_runs_takes_the_result_and_no_handler_does()
    {
        await using WebApp app = await StartAsync(Keep);
        Task<ImageGenOutput> running = app.Client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }, new RunOptions { ExternalId = "order-1", InlineWait = TimeSpan.Zero }, cancellationToken: Stop);
        await UntilAsync(() => Simulator.Workflows.Count == 1);
        Workflow workflow = await app.Client.Workflows.GetAsync(Simulator.Workflows[0].Id, Stop);
        await PassWorkAsync();
        await app.PostAsync(WebApp.PathOf(workflow), workflow.Id, "succeeded");

        await UntilAsync(() => running.IsCompleted);
        ImageGenOutput output = await running;
        await app.DisposeAsync();

        Assert.Single(output.Images);
        Assert.Empty(Ends);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_whose_work_was_deleted_is_followed_again_when_it_is_submitted_again(bool hasCallback)
    {
        Simulator.OnSubmit(Testing.Outcome.NeverEnding());
        await using WebApp app = await StartAsync(Keep);
        (Workflow old, _) = await app.SubmitAsync("order-1");
        await app.Client.Workflows.DeleteAsync(old.Id, Stop);
        (Workflow workflow, string path) = await app.SubmitAsync("order-1"); // the wait for the old one has not found out yet
        if (hasCallback)
        {
            await PassWorkAsync();
            await app.PostAsync(path, workflow.Id, "succeeded");
        }

        await UntilAsync(() => !Ends.IsEmpty);

        Assert.Equal(workflow.Id, Assert.Single(Ends).Workflow.Id);
        Assert.DoesNotContain(app.Log.Lines, l => l.Contains("|302|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Events_that_are_being_handled_are_waited_for_when_the_program_stops_and_those_that_wait_are_logged()
    {
        TaskCompletionSource gate = new(), begun = new();
        var handled = new ConcurrentQueue<WorkflowEvent>();
        await using WebApp app = await StartAsync(h => h.OnEvent(async (happened, _, _) =>
        {
            begun.TrySetResult();
            await gate.Task;
            handled.Enqueue(happened);
        }));
        (Workflow workflow, string path) = await app.SubmitAsync();
        for (int i = 1; i <= 3; i++)
            Assert.Equal(202, await app.PostAsync(path, workflow.Id, "processing", i));
        await begun.Task;

        IHostedService callbacks = app.Services.GetServices<IHostedService>().Single(s => s.GetType().Name == "CallbackService");
        Task stopping = callbacks.StopAsync(Stop);
        Assert.Equal(503, await app.PostAsync(path, workflow.Id, "processing", 4));
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping;

        Assert.Single(handled);
        Assert.Contains("Civitai.Orchestration.AspNetCore|311|2 events were not handled, because the program stops.", app.Log.Lines);
    }

    [Fact]
    public async Task Each_end_has_a_scope_of_its_own()
    {
        var scopes = new ConcurrentQueue<Scoped>();
        await using WebApp app = await StartAsync(h => h.OnEnded((end, _) =>
            {
                scopes.Enqueue(end.Services.GetRequiredService<Scoped>());
                Assert.Same(end.Client, end.Services.GetRequiredService<OrchestrationClient>());
                Keep(end);
                return Task.CompletedTask;
            }),
            build: b => b.Services.AddScoped<Scoped>());
        await app.SubmitAsync();
        await app.SubmitAsync();

        await UntilAsync(() => Ends.Count == 2 && scopes.All(s => s.IsDisposed));

        Assert.Equal(2, scopes.Distinct().Count());
    }

    [Fact]
    public async Task Failed_work_goes_to_those_who_take_failures()
    {
        var failed = new ConcurrentQueue<FailureAdvice>();
        Simulator.OnSubmit(Testing.Outcome.Failed("blocked", "minor"));
        await using WebApp app = await StartAsync(h => h
            .OnImages((_, _, _) => throw new InvalidOperationException("there are none"))
            .OnFailed((end, _) =>
            {
                failed.Enqueue(new WorkflowFailedException(end.Workflow).Advice);
                return Task.CompletedTask;
            }));
        await app.SubmitAsync();

        await UntilAsync(() => !failed.IsEmpty);

        Assert.Equal(FailureAdvice.ChangeInput, Assert.Single(failed));
    }

    [Fact]
    public async Task Work_that_succeeded_and_brought_nothing_goes_to_those_who_take_failures()
    {
        var refused = new ConcurrentQueue<string>();
        Simulator.OnSubmit(Testing.Outcome.Succeeded().WithoutImages());
        await using WebApp app = await StartAsync(h => h
            .OnFailed((end, _) =>
            {
                refused.Enqueue(end.ExternalId);
                return Task.CompletedTask;
            })
            .OnImages((_, _, _) => throw new InvalidOperationException("there are none")));
        await app.SubmitAsync("order-1");

        await UntilAsync(() => !refused.IsEmpty);

        Assert.Equal("order-1", Assert.Single(refused));
    }

    [Fact]
    public async Task What_is_there_of_failed_work_goes_to_those_who_take_it_alone()
    {
        var made = new ConcurrentQueue<(int Epochs, WorkflowStatus Status)>();
        Simulator.OnSubmit(Testing.Outcome.Failed("no_provider_available").AtProgress(0.5));
        await using WebApp app = await StartAsync(h => h
            .OnFailed((_, _) => throw new InvalidOperationException("epochs are there"))
            .OnTraining((training, end, _) =>
            {
                made.Enqueue((training.Epochs.Count(e => e.IsAvailable), end.Workflow.Status));
                return Task.CompletedTask;
            }));
        await app.Client.Workflows.SubmitAsync(
            WorkflowTemplate.For(new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 15 }, Epochs = 4 }), cancellationToken: Stop);

        await UntilAsync(() => !made.IsEmpty);

        Assert.Equal((2, WorkflowStatus.Failed), Assert.Single(made));
        Assert.DoesNotContain(app.Log.Lines, l => l.Contains("|304|", StringComparison.Ordinal));
    }

    private void Keep(WorkflowEnd end) => Ends.Enqueue(end);

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
