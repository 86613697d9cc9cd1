using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Submissions that a journal remembers: whatever happens between two writes, each is charged once and handed over once.</summary>
public sealed class RecoveryTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly MemoryJournal _journal = new();
    private readonly List<RecoveredWorkflow> _seen = [];
    private OrchestratorSimulator _simulator = null!; // started before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static StepInput<ImageGenOutput> Input => new ZImageTurboCreateImageGenInput { Prompt = "a pond" };

    private decimal Spent => 1_000_000 - _simulator.Balance;

    public async ValueTask InitializeAsync() => _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock }, Stop);

    public async ValueTask DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task What_was_run_to_its_end_is_closed()
    {
        using OrchestrationClient client = Connect();

        await client.Workflows.RunAsync(Input, new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);
        _simulator.OnSubmit(Outcome.Failed("no_provider_available"));
        await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Input, new RunOptions { ExternalId = "order-2" }, cancellationToken: Stop));
        await client.Workflows.RunAsync(Input, cancellationToken: Stop); // with a key of the client's

        Assert.Equal(0, await RecoverAsync(client));
        Assert.Equal(JournalState.HandedOver, (await FindAsync("order-1"))!.State);
        Assert.Equal(JournalState.HandedOver, (await FindAsync("order-2"))!.State);
    }

    [Fact]
    public async Task The_intent_stands_in_the_journal_before_the_request_leaves()
    {
        JournalEntry? there = null;
        _simulator.FailNext(Fault.Status(400), 1, r =>
        {
            there = FindAsync("order-1").GetAwaiter().GetResult();
            return r.Method == "POST";
        });
        using OrchestrationClient client = Connect();

        await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));

        Assert.Equal((JournalState.Intended, "imageGen"), (there!.State, there.Description));
        Assert.Equal(JournalState.Refused, (await FindAsync("order-1"))!.State); // the service did not act
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        Assert.Equal(JournalState.Accepted, (await FindAsync("order-1"))!.State);
    }

    [Fact]
    public async Task What_is_submitted_again_is_young_again()
    {
        await LoseAsync("order-1");
        DateTimeOffset first = (await FindAsync("order-1"))!.ChangedAt;
        _clock.Advance(TimeSpan.FromMinutes(5)); // older than other machines wait for

        await LoseAsync("order-1");

        Assert.InRange((await FindAsync("order-1"))!.ChangedAt - first, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task What_is_submitted_again_while_it_is_looked_for_is_not_told_as_never_made()
    {
        await LoseAsync("order-1");
        bool isAgain = false;
        using OrchestrationClient client = Connect();
        _simulator.FailNext(Fault.ConnectionCut(), 1, r =>
        {
            if (r.Method == "GET" && !isAgain)
            {
                isAgain = true; // its entry is young again, and the request is on its way
                JournalEntry entry = FindAsync("order-1").GetAwaiter().GetResult()!;
                _journal.TryWriteAsync(entry with { ChangedAt = _clock.GetUtcNow() + TimeSpan.FromSeconds(1) }, JournalState.Intended, Stop).AsTask().GetAwaiter().GetResult();
            }

            return false;
        });

        Assert.Equal(0, await RecoverAsync(client));

        Assert.True(isAgain);
        Assert.Equal(JournalState.Intended, (await FindAsync("order-1"))!.State);
    }

    [Fact]
    public async Task What_is_on_its_way_again_is_not_told_as_never_made_however_long_it_takes()
    {
        await LoseAsync("order-1");
        var sent = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        var budget = new SpendBudget(80);
        using var handler = new Gate(async request =>
        {
            if (request.Method != HttpMethod.Post || request.RequestUri!.Query.Contains("whatif", StringComparison.Ordinal))
                return;
            sent.SetResult();
            await answer.Task;
        });
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget), handler);
        Task<Workflow> submitting = client.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);
        await sent.Task;

        Assert.Equal(0, await RecoverAsync(client));
        Assert.Equal(JournalState.Intended, (await FindAsync("order-1"))!.State);
        answer.SetResult();
        await submitting;

        Assert.Empty(_seen);
        Assert.Equal((8, 8), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_a_program_with_a_clock_ahead_of_the_hosts_has_left_is_recovered()
    {
        using (OrchestrationClient first = Connect(o => o.TimeProvider = new Ahead(_clock, TimeSpan.FromHours(1))))
            await first.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        using OrchestrationClient second = Connect();

        await second.Workflows.KeepRecoveringAsync((recovered, _) => SeeAsync(recovered), cancellationToken: Stop);

        Assert.Equal("order-1", Assert.Single(_seen).ExternalId);
    }

    [Fact]
    public async Task A_batch_leaves_out_what_was_handed_over_though_its_key_was_submitted_again_in_vain()
    {
        using OrchestrationClient client = Connect();
        Assert.Equal((1, 0), await RunBatchAsync());
        await LoseAsync("cards-0");
        Assert.Equal(JournalState.Intended, (await FindAsync("cards-0"))!.State);

        Assert.Equal((0, 1), await RunBatchAsync());

        Assert.Equal(8, Spent);

        async Task<(int Outcomes, int Skipped)> RunBatchAsync()
        {
            int outcomes = 0;
            Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", [Input]);
            await foreach (BatchOutcome<ImageGenOutput> _ in client.Workflows.WhenEachAsync(batch, Stop))
                outcomes++;
            return (outcomes, batch.Progress.Skipped);
        }
    }

    [Fact]
    public async Task What_was_begun_and_could_not_be_claimed_again_is_handed_over_as_repeated()
    {
        var journal = new Away(_journal);
        using OrchestrationClient client = Connect(o => o.Journal = journal);
        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Workflows.HandOverAsync("order-1", workflow, Begin, cancellationToken: Stop));
        _clock.Advance(TimeSpan.FromMinutes(1));
        journal.IsAway = true;
        await Assert.ThrowsAsync<JournalException>(() => client.Workflows.HandOverAsync("order-1", workflow, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));
        _clock.Advance(TimeSpan.FromMinutes(1));
        journal.IsAway = false;

        Assert.True(await client.Workflows.HandOverAsync("order-1", workflow, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));

        Assert.True(Assert.Single(_seen).IsRepeated);

        static Task Begin(RecoveredWorkflow recovered, CancellationToken stop)
        {
            recovered.IsBegun = true;
            throw new InvalidOperationException("full");
        }
    }

    [Fact]
    public async Task What_was_only_submitted_is_handed_over_by_the_next_process()
    {
        using (OrchestrationClient first = Connect())
            await first.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        using OrchestrationClient second = Connect();

        Assert.Equal(1, await RecoverAsync(second));
        Assert.Equal(0, await RecoverAsync(second));

        RecoveredWorkflow recovered = Assert.Single(_seen);
        Assert.Equal(("order-1", WorkflowStatus.Succeeded, false), (recovered.ExternalId, recovered.Workflow!.Status, recovered.IsRepeated));
        Assert.Equal(8, Spent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_was_lost_is_found_out_about(bool wasAccepted)
    {
        _simulator.FailNext(wasAccepted ? Fault.ConnectionCutAfterAccepted() : Fault.ConnectionCut(), 1, r => r.Method == "POST");
        using (OrchestrationClient first = Connect(o => o.MaxAttempts = 1))
        {
            var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => first.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));
            Assert.True(e.MayHaveBeenExecuted);
            Assert.Equal("order-1", e.ExternalId);
        }

        Assert.Equal(JournalState.Intended, (await FindAsync("order-1"))!.State);
        using OrchestrationClient second = Connect();
        Assert.Equal(1, await RecoverAsync(second));

        Assert.Equal(wasAccepted, Assert.Single(_seen).Workflow is not null);
        Assert.Equal(wasAccepted ? 8 : 0, Spent);
        Assert.Equal(wasAccepted ? JournalState.HandedOver : JournalState.Refused, (await FindAsync("order-1"))!.State);
        if (wasAccepted)
            Assert.Equal(_seen[0].Workflow!.Id, (await second.Workflows.ReconcileAsync("order-1", _clock.GetUtcNow() - TimeSpan.FromHours(1), Stop))!.Id);
        Assert.Null(await second.Workflows.ReconcileAsync("order-2", _clock.GetUtcNow() - TimeSpan.FromHours(1), Stop));
    }

    [Fact]
    public async Task What_is_found_by_its_key_has_its_mature_results()
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithNsfwLevel("x"));
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST");
        DateTimeOffset since = _clock.GetUtcNow();
        using OrchestrationClient client = Connect(o => o.MaxAttempts = 1);
        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));
        _clock.Advance(TimeSpan.FromHours(1));

        Workflow? workflow = await client.Workflows.ReconcileAsync("order-1", since, Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow!.Status); // it was accepted
        Assert.NotNull(Assert.Single(workflow.GetOutput<ImageGenOutput>().Images).Url);
    }

    [Fact]
    public async Task What_fails_to_be_handed_over_stays_open_and_does_not_keep_the_others()
    {
        using OrchestrationClient client = Connect();
        for (int i = 1; i <= 3; i++)
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = $"order-{i}" }, Stop);

        var e = await Assert.ThrowsAsync<AggregateException>(() => client.Workflows.RecoverAsync(
            (recovered, _) => recovered.ExternalId == "order-2" ? throw new InvalidOperationException("full") : SeeAsync(recovered), cancellationToken: Stop));

        Assert.Equal("full", Assert.Single(e.InnerExceptions).Message);
        Assert.Equal(["order-1", "order-3"], _seen.Select(s => s.ExternalId).Order());
        Assert.Equal(1, await RecoverAsync(client));
        Assert.Equal("order-2", _seen[^1].ExternalId);
        Assert.False(_seen[^1].IsRepeated); // it was put back
    }

    [Fact]
    public async Task A_process_that_died_while_it_handed_over_says_so()
    {
        using OrchestrationClient client = Connect();
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        JournalEntry entry = (await FindAsync("order-1"))!;
        await _journal.TryWriteAsync(entry with { State = JournalState.HandingOver }, JournalState.Accepted, Stop);

        Assert.Equal(1, await RecoverAsync(client));

        Assert.True(Assert.Single(_seen).IsRepeated);
    }

    [Fact]
    public async Task What_a_handler_submits_again_when_it_is_told_that_nothing_was_made_stays_open()
    {
        await LoseAsync("order-1");
        using OrchestrationClient client = Connect();

        await client.Workflows.RecoverAsync(async (recovered, stop) =>
        {
            Assert.Null(recovered.Workflow);
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = recovered.ExternalId }, stop);
        }, cancellationToken: Stop);

        Assert.Equal(JournalState.Accepted, (await FindAsync("order-1"))!.State);
        Assert.Equal(1, await RecoverAsync(client));
        Assert.Equal((WorkflowStatus.Succeeded, false), (Assert.Single(_seen).Workflow!.Status, _seen[0].IsRepeated));
        Assert.Equal(8, Spent);
    }

    [Fact]
    public async Task What_a_handler_submits_again_in_vain_is_told_again_when_it_throws()
    {
        await LoseAsync("order-1");
        using OrchestrationClient client = Connect();
        _simulator.FailNext(Fault.Status(400), 1, r => r.Method == "POST");

        await Assert.ThrowsAsync<AggregateException>(() => client.Workflows.RecoverAsync(
            (recovered, stop) => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = recovered.ExternalId }, stop), cancellationToken: Stop));

        Assert.Equal(JournalState.Intended, (await FindAsync("order-1"))!.State);
        Assert.Equal(1, await RecoverAsync(client));
        Assert.Null(Assert.Single(_seen).Workflow);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_told_as_never_made_is_looked_for_again_after_a_death(bool wasMadeSince)
    {
        await LoseAsync("order-1");
        JournalEntry entry = (await FindAsync("order-1"))!;
        await _journal.TryWriteAsync(entry with { State = JournalState.HandingOver }, JournalState.Intended, Stop); // died while it told it
        if (wasMadeSince)
        {
            using OrchestrationClient another = Connect(o => o.Journal = null);
            await another.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        }

        using OrchestrationClient client = Connect();
        Assert.Equal(1, await RecoverAsync(client));

        RecoveredWorkflow recovered = Assert.Single(_seen);
        Assert.Equal((wasMadeSince, !wasMadeSince), (recovered.Workflow is not null, recovered.IsRepeated)); // a result was not handed over before
        Assert.Equal(wasMadeSince ? JournalState.HandedOver : JournalState.Refused, (await FindAsync("order-1"))!.State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // the service shows no workflow that ended a month ago
    public async Task What_the_service_may_have_forgotten_is_not_told_as_never_made(bool isEphemeral)
    {
        var budget = new SpendBudget(80);
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST" && !r.Query.Contains("whatif", StringComparison.Ordinal));
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = "order-1", Ephemeral = isEphemeral };
        using (OrchestrationClient first = Connect(o =>
        {
            o.MaxAttempts = 1;
            o.Budgets.Add(budget);
        }))
        {
            await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => first.Workflows.RunAsync(template, cancellationToken: Stop));
            _clock.Advance(isEphemeral ? TimeSpan.FromMinutes(10) : TimeSpan.FromDays(31));
            if (!isEphemeral)
                await first.Workflows.DeleteAsync(_simulator.Workflows[0].Id, Stop);
        }

        using OrchestrationClient second = Connect(o => o.Budgets.Add(budget));
        var e = await Assert.ThrowsAsync<AggregateException>(() => RecoverAsync(second));

        var told = Assert.IsType<SubmitOutcomeUnknownException>(Assert.Single(e.InnerExceptions));
        Assert.Equal(("order-1", true, FailureAdvice.Unknown), (told.ExternalId, told.MayHaveBeenExecuted, told.Advice));
        Assert.Contains("It may have been done and charged", told.Message, StringComparison.Ordinal);
        Assert.Equal(8, await budget.GetUsedAsync(Stop)); // still
        Assert.Equal(0, await RecoverAsync(second)); // told once
        Assert.Empty(_seen);
        Assert.Equal(JournalState.HandedOver, (await FindAsync("order-1"))!.State);
    }

    [Theory]
    [InlineData(JournalState.Accepted)]
    [InlineData(JournalState.HandedOver)]
    public async Task A_key_whose_work_was_deleted_stands_for_the_work_that_is_bought_anew(JournalState before)
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = "order-1" };
        Workflow first = before == JournalState.HandedOver ? await client.Workflows.RunAsync(template, cancellationToken: Stop) : await client.Workflows.SubmitAsync(template, cancellationToken: Stop);
        _clock.Advance(TimeSpan.FromMinutes(10));
        await client.Workflows.DeleteAsync(first.Id, Stop);
        Assert.Equal(before, (await FindAsync("order-1"))!.State);

        Workflow second = await client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal((JournalState.Accepted, second.Id), ((await FindAsync("order-1"))!.State, (await FindAsync("order-1"))!.WorkId));
        Assert.Equal((16, 16), (Spent, await budget.GetUsedAsync(Stop)));
        Assert.Equal(1, await RecoverAsync(client));
        Assert.Equal((second.Id, WorkflowStatus.Succeeded), (Assert.Single(_seen).Workflow!.Id, _seen[0].Workflow!.Status));
        Assert.Equal(16, await budget.GetUsedAsync(Stop));
        Assert.Equal(second.Id, (await client.Workflows.SubmitAsync(template, cancellationToken: Stop)).Id); // the same work changes nothing
        Assert.Equal((JournalState.HandedOver, 16), ((await FindAsync("order-1"))!.State, await budget.GetUsedAsync(Stop)));
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("acknowledge")]
    [InlineData("hand over")]
    [InlineData("recover")]
    [InlineData("batch")]
    [InlineData("shared")]
    public async Task What_a_journal_throws_whatever_it_is_becomes_one_kind_of_exception(string question)
    {
        using OrchestrationClient client = Connect(o => o.Journal = question == "shared" ? new FailingShared() : new Failing());

        var e = await Assert.ThrowsAsync<JournalException>(() => AskAsync(client.Workflows));

        Assert.IsType<IOException>(e.InnerException);
        Assert.Empty(_simulator.Requests);

        async Task AskAsync(WorkflowClient workflows)
        {
            switch (question)
            {
                case "submit":
                    await workflows.SubmitAsync(Input, cancellationToken: Stop);
                    break;
                case "acknowledge":
                    await workflows.AcknowledgeAsync("order-1", Stop);
                    break;
                case "hand over":
                    await workflows.HandOverAsync("order-1", new Workflow { Id = "wf_1", Status = WorkflowStatus.Succeeded }, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop);
                    break;
                case "batch":
                    Batch<ImageGenOutput> batch = workflows.SubmitManyAsync("cards", [Input]);
                    await foreach (BatchOutcome<ImageGenOutput> outcome in workflows.WhenEachAsync(batch, Stop))
                        throw outcome.Exception!;
                    break;
                default:
                    await RecoverAsync(client);
                    break;
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_submissions_with_one_key_the_refused_one_does_not_close_what_the_other_has_made(bool isRefusedLast)
    {
        var first = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        var refusal = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        int posts = 0;
        var budget = new SpendBudget(80);
        using var handler = new Gate(async request =>
        {
            if (request.Method != HttpMethod.Post || request.RequestUri!.Query.Contains("whatif", StringComparison.Ordinal))
                return;
            if (Interlocked.Increment(ref posts) == 1)
            {
                first.SetResult();
                await refusal.Task;
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            second.SetResult();
            await answer.Task;
        });
        using OrchestrationClient client = Connect(
            o =>
            {
                o.MaxAttempts = 1;
                o.Budgets.Add(budget);
            },
            handler);
        Task<Workflow> refused = client.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);
        await first.Task;
        Task<Workflow> accepted = client.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);
        await second.Task;
        if (!isRefusedLast)
        {
            refusal.SetResult();
            await Assert.ThrowsAsync<CivitaiTransportException>(() => refused);
            Assert.Equal(JournalState.Intended, (await FindAsync("order-1"))!.State); // a program that dies now has the other one open
        }

        answer.SetResult();
        await accepted;
        if (isRefusedLast)
        {
            refusal.SetResult();
            await Assert.ThrowsAsync<CivitaiTransportException>(() => refused);
        }

        Assert.Equal(JournalState.Accepted, (await FindAsync("order-1"))!.State);
        Assert.Equal(8, await budget.GetUsedAsync(Stop));
        Assert.Equal(1, await RecoverAsync(client));
        Assert.NotNull(Assert.Single(_seen).Workflow);
    }

    [Theory]
    [InlineData(typeof(JournalException))]
    [InlineData(typeof(ObjectDisposedException))] // whatever a journal throws
    public async Task What_was_paid_for_is_returned_also_where_that_cannot_be_noted(Type failure)
    {
        using OrchestrationClient client = Connect(o => o.Journal = new Forgetful(failure));

        Workflow workflow = await client.Workflows.RunAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
    }

    [Fact]
    public async Task What_a_handler_has_is_not_handed_to_it_again_because_that_could_not_be_noted()
    {
        using OrchestrationClient client = Connect(o => o.Journal = new Forgetful(typeof(JournalException)));
        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);

        await Assert.ThrowsAsync<JournalException>(() => client.Workflows.HandOverAsync("order-1", workflow, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));
        Assert.True(await client.Workflows.HandOverAsync("order-1", workflow, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));
        Assert.False(await client.Workflows.HandOverAsync("order-1", workflow, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));

        Assert.Single(_seen);
    }

    [Fact]
    public async Task Of_two_processes_that_hand_over_at_one_moment_one_does()
    {
        var late = new Late(_journal);
        using OrchestrationClient one = Connect(), two = Connect(o => o.Journal = late);
        Workflow accepted = await one.Workflows.SubmitAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1" }, cancellationToken: Stop);
        Workflow ended = await one.Workflows.WaitAsync(accepted.Id, cancellationToken: Stop);
        late.First = await FindAsync("order-1"); // the other one has looked just before
        bool? second = null;

        bool isFirst = await one.Workflows.HandOverAsync(
            "order-1",
            ended,
            async (recovered, _) =>
            {
                await SeeAsync(recovered);
                second = await two.Workflows.HandOverAsync("order-1", ended, (again, _) => SeeAsync(again), cancellationToken: Stop); // while it is at it
            },
            cancellationToken: Stop);

        Assert.Equal((true, false), (isFirst, second));
        Assert.Single(_seen);
    }

    [Fact]
    public async Task An_acceptance_is_noted_also_where_another_machine_has_closed_the_intent_meanwhile()
    {
        using var handler = new Gate(async _ =>
        {
            JournalEntry entry = (await FindAsync("order-1"))!;
            await _journal.TryWriteAsync(entry with { State = JournalState.Refused }, JournalState.Intended, Stop);
        });
        using OrchestrationClient client = Connect(handler: handler);

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(JournalState.Accepted, (await FindAsync("order-1"))!.State);
    }

    [Fact]
    public async Task What_was_acknowledged_is_not_handed_over()
    {
        using OrchestrationClient client = Connect();
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        await client.Workflows.AcknowledgeAsync("order-1", Stop);
        await client.Workflows.AcknowledgeAsync("order-1", Stop); // again
        await client.Workflows.AcknowledgeAsync("another", Stop); // not one of its own

        Assert.Equal(0, await RecoverAsync(client));
    }

    [Fact]
    public async Task What_could_not_be_saved_comes_again()
    {
        using OrchestrationClient client = Connect();
        await client.Workflows.SubmitAsync(Input, cancellationToken: Stop);
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        _simulator.FailNext(Fault.Status(403), 10, r => r.Method == "GET" && r.Path.Contains("blob", StringComparison.Ordinal));

        await Assert.ThrowsAsync<AggregateException>(() => client.Workflows.RecoverAsync(SaveAsync, null, Stop));
        Assert.Empty(folder.GetFiles());
        _simulator.ClearFaults();
        Assert.Equal(1, await client.Workflows.RecoverAsync(SaveAsync, null, Stop));
        Assert.Single(folder.GetFiles());
        folder.Delete(recursive: true);

        async Task SaveAsync(RecoveredWorkflow recovered, CancellationToken stop) =>
            (await client.Blobs.DownloadAllAsync(recovered.Workflow!, folder.FullName, cancellationToken: stop)).ThrowIfIncomplete();
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_file_that_the_service_has_no_longer_keeps_nothing_open(int status)
    {
        using OrchestrationClient client = Connect();
        await client.Workflows.SubmitAsync(Input, cancellationToken: Stop);
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        _simulator.FailNext(Fault.Status(status), 10, r => r.Method == "GET" && r.Path.Contains("blob", StringComparison.Ordinal));
        BlobDownload? download = null;

        Assert.Equal(1, await client.Workflows.RecoverAsync(SaveAsync, null, Stop));

        Assert.Equal((HttpStatusCode)status, download?.Problem?.StatusCode);
        folder.Delete(recursive: true);

        async Task SaveAsync(RecoveredWorkflow recovered, CancellationToken stop)
        {
            IReadOnlyList<BlobDownload> downloads = await client.Blobs.DownloadAllAsync(recovered.Workflow!, folder.FullName, cancellationToken: stop);
            download = Assert.Single(downloads);
            downloads.ThrowIfIncomplete();
        }
    }

    [Theory]
    [InlineData(FileProblem.NotReady, false)]
    [InlineData(FileProblem.Withheld, false)]
    [InlineData(FileProblem.NoAddress, false)]
    [InlineData(FileProblem.NotWritten, true)]
    [InlineData(FileProblem.Incomplete, true)]
    public void What_cannot_be_had_at_all_is_not_missing(FileProblem problem, bool isMissing)
    {
        var blob = new ImageBlob { Id = "blob-1" };
        BlobDownload[] downloads = [new() { Blob = blob, File = new DownloadedFile() { Length = 1, Sha256 = "" } }, new() { Blob = blob, Problem = new BlobContentException(problem) }];

        Exception? thrown = Record.Exception(downloads.ThrowIfIncomplete);

        Assert.Equal(isMissing ? downloads[1].Problem : null, thrown);
    }

    [Fact]
    public async Task A_handle_knows_the_key_that_is_acknowledged()
    {
        using OrchestrationClient client = Connect();
        WorkflowHandle<ImageGenOutput> handle = await client.Workflows.SubmitAsync(Input, cancellationToken: Stop); // with a key of the client's
        WorkflowHandle<ImageGenOutput> own = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        await client.Workflows.AcknowledgeAsync(handle.ExternalId!, Stop);
        await client.Workflows.AcknowledgeAsync(own.ExternalId!, Stop);

        Assert.Equal(0, await RecoverAsync(client));
        Assert.Equal(("order-1", null), (own.ExternalId, client.Workflows.GetHandle(own.Id).ExternalId));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("second", "/second")]
    public async Task The_journal_keeps_intents_by_host_and_name(string name, string rest)
    {
        using OrchestrationClient client = Connect(o => o.Name = name);

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(_simulator.BaseAddress.Authority + rest, client.Workflows.JournalName);
        Assert.NotNull(await _journal.FindAsync(client.Workflows.JournalName, "order-1", Stop));
    }

    [Fact]
    public async Task Nothing_is_sent_that_cannot_be_written_down()
    {
        using OrchestrationClient client = Connect(o => o.Journal = new Broken(isBrokenAtOnce: true));

        await Assert.ThrowsAsync<JournalException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task What_was_paid_for_is_returned_although_that_cannot_be_written_down()
    {
        using OrchestrationClient client = Connect(o => o.Journal = new Broken(isBrokenAtOnce: false));

        ImageGenOutput output = await client.Workflows.RunAsync(Input, cancellationToken: Stop);

        Assert.NotEmpty(output.Images);
    }

    [Fact]
    public async Task Two_who_recover_at_once_hand_over_once()
    {
        using OrchestrationClient client = Connect();
        for (int i = 0; i < 20; i++)
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = $"order-{i}" }, Stop);
        using OrchestrationClient another = Connect();

        int[] counts = await Task.WhenAll(RecoverAsync(client), RecoverAsync(another));

        Assert.Equal(20, counts.Sum());
        Assert.Equal(20, _seen.Select(s => s.ExternalId).Distinct().Count());
        Assert.Equal(20, _seen.Count);
    }

    [Fact]
    public async Task Without_a_journal_there_is_nothing_to_recover()
    {
        using OrchestrationClient client = Connect(o => o.Journal = null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => RecoverAsync(client));
        await client.Workflows.AcknowledgeAsync("order-1", Stop);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, new RecoverOptions { Concurrency = 0 }, Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_stands_for_new_work_is_not_closed_with_its_old_work(bool isOldDeleted)
    {
        using OrchestrationClient client = Connect();
        WorkflowHandle<ImageGenOutput> old = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        _clock.Advance(TimeSpan.FromHours(2));
        if (isOldDeleted)
            await client.Workflows.DeleteAsync(old.Id, Stop);
        bool isNew = false;
        _simulator.FailNext(Fault.ConnectionCut(), 1, r =>
        {
            if (r.Method == "GET" && !isNew)
            {
                isNew = true; // another call with the key has been accepted
                JournalEntry entry = FindAsync("order-1").GetAwaiter().GetResult()!;
                _journal.TryWriteAsync(entry with { State = JournalState.Intended }, JournalState.Accepted, Stop).AsTask().GetAwaiter().GetResult();
                _journal.TryWriteAsync(entry with { WorkId = "new" }, JournalState.Intended, Stop).AsTask().GetAwaiter().GetResult();
            }

            return false;
        });

        Assert.Equal(0, await RecoverAsync(client));

        JournalEntry? open = await FindAsync("order-1");
        Assert.Equal((JournalState.Accepted, "new"), (open!.State, open.WorkId));
    }

    [Fact]
    public async Task Work_that_a_key_no_longer_stands_for_is_handed_over_and_changes_no_entry()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        WorkflowHandle<ImageGenOutput> present = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.True(await client.Workflows.HandOverAsync("order-1", new Workflow { Id = "old", Status = WorkflowStatus.Succeeded }, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));

        Assert.Equal("old", Assert.Single(_seen).Workflow!.Id);
        JournalEntry? entry = await FindAsync("order-1");
        Assert.Equal((JournalState.Accepted, present.Id), (entry!.State, entry.WorkId));
        Assert.Equal(8, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task What_the_loop_of_a_batch_submits_again_under_a_key_whose_work_is_gone_stays_open()
    {
        using OrchestrationClient client = Connect();
        await foreach (BatchItem<ImageGenOutput> item in client.Workflows.SubmitManyAsync("cards", [Input]).WithCancellation(Stop))
            await client.Workflows.DeleteAsync(item.Handle!.Id, Stop);
        _clock.Advance(TimeSpan.FromHours(2));
        string? again = null;

        await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", [Input]), Stop))
        {
            Assert.IsType<NotFoundException>(outcome.Exception);
            again = (await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = outcome.ExternalId }, Stop)).Id;
        }

        JournalEntry? entry = await FindAsync("cards-0");
        Assert.Equal((JournalState.Accepted, again), (entry!.State, entry.WorkId));
    }

    [Theory]
    [InlineData(null)] // what became of it could not be told
    [InlineData("old")]
    public async Task The_intent_of_a_closed_key_stands_in_the_journal_before_its_request_leaves(string? id)
    {
        SpendBudget budget = await WriteSpentAsync(id);
        JournalState? there = null;
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r =>
        {
            there = FindAsync("order-1").GetAwaiter().GetResult()!.State;
            return IsSubmission(r);
        });
        await LoseAgainAsync(budget);

        Assert.Equal(JournalState.Intended, there);
        using OrchestrationClient second = Connect(o => o.Budgets.Add(budget));
        Assert.Equal(1, await RecoverAsync(second));
        Assert.Equal(Assert.Single(_simulator.Workflows).Id, Assert.Single(_seen).Workflow!.Id);
        Assert.Equal(16, await budget.GetUsedAsync(Stop)); // what the work before was charged, and this one
    }

    [Theory]
    [InlineData(null)]
    [InlineData("old")]
    public async Task What_a_key_was_charged_before_stays_counted_where_its_request_never_arrived(string? id)
    {
        SpendBudget budget = await WriteSpentAsync(id);
        _simulator.FailNext(Fault.ConnectionCut(), 1, IsSubmission);
        await LoseAgainAsync(budget);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        Assert.Equal(16, await budget.GetUsedAsync(Stop)); // nobody knows yet

        await Assert.ThrowsAsync<AggregateException>(() => client.Workflows.RecoverAsync((_, _) => throw new InvalidOperationException("full"), cancellationToken: Stop));
        Assert.Equal(1, await RecoverAsync(client));

        Assert.Null(Assert.Single(_seen).Workflow);
        Assert.Equal(8, await budget.GetUsedAsync(Stop));
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        Assert.Equal(16, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task What_a_key_was_charged_before_stays_counted_where_its_process_died_before_it_asked_the_budget()
    {
        var budget = new SpendBudget(80);
        await WriteAsync(JournalState.Intended, "old");
        await budget.TryReserveAsync("order-1", 8, Stop);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));

        await Assert.ThrowsAsync<AggregateException>(() => client.Workflows.RecoverAsync((_, _) => throw new InvalidOperationException("full"), cancellationToken: Stop));
        Assert.Equal(1, await RecoverAsync(client));

        Assert.Equal(8, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task What_a_handler_submits_again_is_counted_beside_what_its_key_was_charged_before()
    {
        SpendBudget budget = await WriteSpentAsync("old");
        _simulator.FailNext(Fault.ConnectionCut(), 1, IsSubmission);
        await LoseAgainAsync(budget);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));

        await client.Workflows.RecoverAsync((recovered, stop) => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = recovered.ExternalId }, stop), cancellationToken: Stop);

        Assert.Equal((8, 16), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_a_callback_hands_over_is_counted_beside_what_its_key_was_charged_before()
    {
        SpendBudget budget = await WriteSpentAsync("old");
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, IsSubmission);
        await LoseAgainAsync(budget);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        Workflow accepted = await client.Workflows.GetAsync(Assert.Single(_simulator.Workflows).Id, Stop);

        Assert.True(await client.Workflows.HandOverAsync("order-1", accepted, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));

        Assert.Equal(16, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task What_stays_reserved_for_an_ephemeral_workflow_is_counted_beside_what_its_key_was_charged_before()
    {
        SpendBudget budget = await WriteSpentAsync("old");
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, IsSubmission);
        await LoseAgainAsync(budget, isEphemeral: true);
        _clock.Advance(TimeSpan.FromMinutes(10));
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));

        await Assert.ThrowsAsync<AggregateException>(() => RecoverAsync(client));

        Assert.Equal(16, await budget.GetUsedAsync(Stop));
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        Assert.Equal(24, await budget.GetUsedAsync(Stop)); // and the one that cannot be told stays counted as well
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_stands_for_its_work_still_is_counted_once(bool isAnswerLost)
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        await client.Workflows.RunAsync(Input, new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);
        if (isAnswerLost)
        {
            _simulator.FailNext(Fault.ConnectionCut(), 1, IsSubmission);
            await LoseAgainAsync(budget);
            Assert.Equal(0, await RecoverAsync(client));
        }
        else
        {
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        }

        Assert.Equal((8, 8), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Theory]
    [InlineData("recovery")]
    [InlineData("callback")]
    [InlineData("run")]
    [InlineData("acknowledgement")]
    public async Task Open_work_whose_key_was_submitted_again_in_vain_is_counted_once(string end)
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        if (end == "run")
        {
            await client.Workflows.RunAsync(WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1", InlineWait = TimeSpan.Zero }, new Once(() => LoseAsync().GetAwaiter().GetResult()), Stop);
        }
        else
        {
            WorkflowHandle<ImageGenOutput> open = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
            await LoseAsync();
            if (end == "recovery")
                Assert.Equal(1, await RecoverAsync(client));
            else if (end == "callback")
                Assert.True(await client.Workflows.HandOverAsync("order-1", await client.Workflows.GetAsync(open.Id, Stop), (recovered, _) => SeeAsync(recovered), cancellationToken: Stop));
            else
                await client.Workflows.AcknowledgeAsync("order-1", Stop);
        }

        Assert.Equal((8, 8), (Spent, await budget.GetUsedAsync(Stop)));
        Assert.Equal(JournalState.HandedOver, (await FindAsync("order-1"))!.State);

        async Task LoseAsync()
        {
            _simulator.FailNext(Fault.ConnectionCut(), 1, IsSubmission);
            await LoseAgainAsync(budget);
            Assert.Equal(16, await budget.GetUsedAsync(Stop)); // nobody knows yet
        }
    }

    [Fact]
    public async Task An_end_that_a_run_reports_late_is_counted_beside_the_new_work_of_its_key()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = "order-1" };

        Workflow ended = await client.Workflows.RunAsync(template, new RunOptions { InlineWait = TimeSpan.FromSeconds(25) }, new Once(() => BuyAgainAsync().GetAwaiter().GetResult()), Stop);

        Assert.Equal((16, 16), (Spent, await budget.GetUsedAsync(Stop)));
        Assert.NotEqual(ended.Id, (await FindAsync("order-1"))!.WorkId);

        async Task BuyAgainAsync()
        {
            await client.Workflows.DeleteAsync((await FindAsync("order-1"))!.WorkId!, Stop);
            await client.Workflows.SubmitAsync(template, cancellationToken: Stop);
        }
    }

    [Fact]
    public async Task A_key_that_stands_for_its_work_still_is_counted_once_where_other_work_is_submitted_with_it()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        await client.Workflows.RunAsync(Input, new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);

        await Assert.ThrowsAsync<ExternalIdConflictException>(() => client.Workflows.SubmitAsync(new ZImageTurboCreateImageGenInput { Prompt = "a lake" }, new SubmitOptions { ExternalId = "order-1" }, Stop));

        Assert.Equal((8, JournalState.HandedOver), (await budget.GetUsedAsync(Stop), (await FindAsync("order-1"))!.State));
    }

    [Fact]
    public async Task A_budget_that_is_used_up_finds_the_work_that_a_key_stands_for_still()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        Workflow first = await client.Workflows.RunAsync(WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);

        Workflow again = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Input), new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal((first.Id, 8), (again.Id, await budget.GetUsedAsync(Stop)));
        Assert.Equal((JournalState.HandedOver, first.Id), ((await FindAsync("order-1"))!.State, (await FindAsync("order-1"))!.WorkId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_budget_that_is_used_up_buys_no_new_work_for_a_key_whose_work_is_gone(bool isEphemeral)
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = "nightly", Ephemeral = isEphemeral };
        Workflow first = await client.Workflows.RunAsync(template, cancellationToken: Stop);
        _clock.Advance(TimeSpan.FromMinutes(10));
        if (!isEphemeral)
            await client.Workflows.DeleteAsync(first.Id, Stop);

        await Assert.ThrowsAsync<BudgetExceededException>(() => client.Workflows.RunAsync(template, cancellationToken: Stop));

        Assert.Equal((8, 8), (Spent, await budget.GetUsedAsync(Stop)));
        Assert.Equal((JournalState.HandedOver, first.Id), ((await FindAsync("nightly"))!.State, (await FindAsync("nightly"))!.WorkId));
    }

    [Fact]
    public async Task What_was_settled_for_a_key_is_what_stays_counted_when_it_buys_new_work()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        WorkflowHandle<ImageGenOutput> handle = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        await budget.SettleAsync("order-1", 0, Stop); // it was paid back
        await client.Workflows.AcknowledgeAsync("order-1", Stop);
        await client.Workflows.DeleteAsync(handle.Id, Stop);

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(8, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task What_is_handed_over_without_a_charge_keeps_the_price_that_it_was_accepted_for()
    {
        await WriteAsync(JournalState.Accepted, "w1");
        using OrchestrationClient client = Connect();

        await client.Workflows.HandOverAsync("order-1", new Workflow { Id = "w1", Status = WorkflowStatus.Succeeded }, (recovered, _) => SeeAsync(recovered), cancellationToken: Stop);

        Assert.Equal(8, (await FindAsync("order-1"))!.Cost);
    }

    [Fact]
    public async Task A_closed_key_whose_request_is_refused_is_closed_as_it_was()
    {
        await WriteAsync(JournalState.HandedOver, "old");
        _simulator.FailNext(Fault.Status(400), 1, r => r.Method == "POST");
        using OrchestrationClient client = Connect();

        await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));

        JournalEntry? entry = await FindAsync("order-1");
        Assert.Equal((JournalState.HandedOver, "old", 8m), (entry!.State, entry.WorkId, entry.Cost));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_handed_over_is_not_handed_over_again_because_its_key_was_submitted_again(bool isAnswerLost)
    {
        using OrchestrationClient client = Connect(o => o.MaxAttempts = 1);
        Workflow first = await client.Workflows.RunAsync(WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);
        _clock.Advance(TimeSpan.FromDays(3));
        if (isAnswerLost)
            await LoseAsync("order-1");
        else
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(0, await RecoverAsync(client));

        JournalEntry? entry = await FindAsync("order-1");
        Assert.Equal((JournalState.HandedOver, first.Id), (entry!.State, entry.WorkId));
    }

    [Fact]
    public async Task What_was_bought_under_a_key_after_its_work_was_deleted_is_found_though_nobody_could_note_it()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        string old = await SubmitAndDeleteAsync(client);
        using (OrchestrationClient another = Connect(o => o.Journal = null))
            await another.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(1, await RecoverAsync(client));

        Assert.NotEqual(old, Assert.Single(_seen).Workflow!.Id);
        Assert.Equal((16, 16), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_was_bought_under_a_key_after_its_work_was_deleted_is_counted_beside_it_though_the_answer_was_lost()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        await SubmitAndDeleteAsync(client);
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, IsSubmission);
        await LoseAgainAsync(budget);

        Assert.Equal(1, await RecoverAsync(client));

        Assert.Equal((16, 16), (Spent, await budget.GetUsedAsync(Stop)));
    }

    // The id of work that was accepted two hours ago and is gone.
    private async Task<string> SubmitAndDeleteAsync(OrchestrationClient client)
    {
        WorkflowHandle<ImageGenOutput> old = await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);
        _clock.Advance(TimeSpan.FromHours(2));
        await client.Workflows.DeleteAsync(old.Id, Stop);
        return old.Id;
    }

    [Fact]
    public async Task A_failure_that_was_paid_back_is_not_counted_when_its_key_buys_new_work()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        _simulator.OnSubmit(Outcome.Failed("no_provider_available").AtProgress(0.5));
        var failed = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Input, new RunOptions { ExternalId = "order-1", InlineWait = TimeSpan.Zero }, cancellationToken: Stop));
        Assert.Equal(0, (await FindAsync("order-1"))!.Cost); // what was charged in the end
        await client.Workflows.DeleteAsync(failed.Workflow.Id, Stop);

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal((8, 8), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_stays_reserved_for_work_that_cannot_be_told_is_counted_beside_the_new_work_of_its_key()
    {
        var budget = new SpendBudget(80);
        await WriteAsync(JournalState.HandedOver, null);
        await budget.TryReserveAsync("order-1", 8, Stop);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        Assert.Equal(16, await budget.GetUsedAsync(Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_logs_the_key_of_what_it_closes_without_an_end(bool wasAccepted)
    {
        var log = new Logs();
        await WriteAsync(wasAccepted ? JournalState.Accepted : JournalState.Intended, wasAccepted ? "gone" : null);
        _clock.Advance(TimeSpan.FromDays(31));
        using OrchestrationClient client = Connect(o => o.LoggerFactory = log);

        await client.Workflows.KeepRecoveringAsync((recovered, _) => SeeAsync(recovered), cancellationToken: Stop);

        Assert.Empty(_seen);
        Assert.Contains(log.Lines, l => l.Text.StartsWith("Nothing can be handed over of submission order-1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_submitted_again_as_ephemeral_is_not_told_as_never_made()
    {
        await LoseAsync("order-1");
        _simulator.FailNext(Fault.ConnectionCut(), 1, r => r.Method == "POST");
        using OrchestrationClient client = Connect(o => o.MaxAttempts = 1);
        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.RunAsync(WorkflowTemplate.For(Input) with { ExternalId = "order-1", Ephemeral = true }, cancellationToken: Stop));

        var e = await Assert.ThrowsAsync<AggregateException>(() => RecoverAsync(client));

        Assert.IsType<SubmitOutcomeUnknownException>(Assert.Single(e.InnerExceptions));
        Assert.Empty(_seen);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_loses_no_work()
    {
        var budget = new SpendBudget(80);
        var ahead = new Ahead(_clock, TimeSpan.FromHours(1));
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST" && !r.Query.Contains("whatif", StringComparison.Ordinal));
        using (OrchestrationClient first = Connect(o => (o.MaxAttempts, o.TimeProvider) = (1, ahead)))
            await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => first.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));
        await budget.TryReserveAsync("order-1", 8, Stop);

        using OrchestrationClient second = Connect(o =>
        {
            o.TimeProvider = ahead;
            o.Budgets.Add(budget);
        });
        Assert.Equal(1, await RecoverAsync(second));

        Assert.Equal(WorkflowStatus.Succeeded, Assert.Single(_seen).Workflow!.Status);
        Assert.Equal(8, await budget.GetUsedAsync(Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancellation_of_the_journals_own_is_a_failure_of_it(bool isListed)
    {
        using OrchestrationClient client = Connect(o => o.Journal = new TimedOut());

        var e = await Assert.ThrowsAsync<JournalException>(() => isListed ? RecoverAsync(client) : client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));

        Assert.IsType<TaskCanceledException>(e.InnerException);
    }

    private async Task WriteAsync(JournalState state, string? id)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        var entry = new JournalEntry { Service = _simulator.BaseAddress.Authority, Key = "order-1", State = state, WorkId = id, Cost = id is null ? null : 8, CreatedAt = now, ChangedAt = now };
        Assert.True(await _journal.TryWriteAsync(entry, null, Stop));
    }

    // A key that was handed over or, without an id, cannot be told, and a budget that holds its price.
    private async Task<SpendBudget> WriteSpentAsync(string? id)
    {
        var budget = new SpendBudget(80);
        await WriteAsync(JournalState.HandedOver, id);
        await budget.TryReserveAsync("order-1", 8, Stop);
        return budget;
    }

    private static bool IsSubmission(RecordedRequest request) => request.Method == "POST" && !request.Query.Contains("whatif", StringComparison.Ordinal);

    private async Task LoseAgainAsync(SpendBudget budget, bool isEphemeral = false)
    {
        using OrchestrationClient client = Connect(o =>
        {
            o.MaxAttempts = 1;
            o.Budgets.Add(budget);
        });
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = "order-1", Ephemeral = isEphemeral };
        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => isEphemeral ? client.Workflows.RunAsync(template, cancellationToken: Stop) : client.Workflows.SubmitAsync(template, cancellationToken: Stop));
    }

    // A submission that never arrived, and whose answer was waited for in vain.
    private async Task LoseAsync(string key)
    {
        _simulator.FailNext(Fault.ConnectionCut(), 1, r => r.Method == "POST");
        using OrchestrationClient client = Connect(o => o.MaxAttempts = 1);
        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = key }, Stop));
    }

    private OrchestrationClient Connect(Action<OrchestrationClientOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Journal = _journal };
        configure?.Invoke(options);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, handler);
    }

    private Task<int> RecoverAsync(OrchestrationClient client) => client.Workflows.RecoverAsync((recovered, _) => SeeAsync(recovered), cancellationToken: Stop);

    private Task SeeAsync(RecoveredWorkflow recovered)
    {
        lock (_seen)
            _seen.Add(recovered);
        return Task.CompletedTask;
    }

    private async Task<JournalEntry?> FindAsync(string key) => await _journal.FindAsync(_simulator.BaseAddress.Authority, key, Stop);

    /// <summary>Something that happens at the first report.</summary>
    private sealed class Once(Action act) : IProgress<WorkflowProgress>
    {
        private bool _isDone;

        public void Report(WorkflowProgress value)
        {
            if (_isDone)
                return;
            _isDone = true;
            act();
        }
    }

    /// <summary>Something that happens before each request leaves.</summary>
    private sealed class Gate(Func<HttpRequestMessage, Task> pass) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await pass(request);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>A journal that fails once when it is to note that something was handed over.</summary>
    private sealed class Forgetful(Type failure) : ISubmissionJournal
    {
        private readonly MemoryJournal _journal = new();
        private bool _hasFailed;

        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => _journal.FindAsync(service, key, cancellationToken);

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
        {
            if (entry.State != JournalState.HandedOver || _hasFailed)
                return _journal.TryWriteAsync(entry, expected, cancellationToken);
            _hasFailed = true;
            throw failure == typeof(JournalException) ? new JournalException("gone") : new ObjectDisposedException("gone");
        }

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => _journal.ReadOpenAsync(service, cancellationToken);
    }

    /// <summary>A journal that can be read and, for a while, not be written.</summary>
    private sealed class Away(ISubmissionJournal journal) : ISubmissionJournal
    {
        public bool IsAway { get; set; }

        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => journal.FindAsync(service, key, cancellationToken);

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) =>
            IsAway ? throw new JournalException("away") : journal.TryWriteAsync(entry, expected, cancellationToken);

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => journal.ReadOpenAsync(service, cancellationToken);
    }

    /// <summary>A journal whose first answer is older.</summary>
    private sealed class Late(ISubmissionJournal journal) : ISubmissionJournal
    {
        public JournalEntry? First { get; set; }

        public async ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
        {
            JournalEntry? first = First;
            First = null;
            return first ?? await journal.FindAsync(service, key, cancellationToken);
        }

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) => journal.TryWriteAsync(entry, expected, cancellationToken);

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => journal.ReadOpenAsync(service, cancellationToken);
    }

    /// <summary>A journal whose driver has a time limit of its own.</summary>
    private sealed class TimedOut : ISubmissionJournal
    {
        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => ValueTask.FromException<JournalEntry?>(new TaskCanceledException());

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) => ValueTask.FromException<bool>(new TaskCanceledException());

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => new Entries();

        // None, and letting go of them fails.
        private sealed class Entries : IAsyncEnumerable<JournalEntry>, IAsyncEnumerator<JournalEntry>
        {
            public JournalEntry Current => throw new InvalidOperationException();

            public IAsyncEnumerator<JournalEntry> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

            public ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(false);

            public ValueTask DisposeAsync() => ValueTask.FromException(new TaskCanceledException());
        }
    }

    /// <summary>A journal whose disk is gone.</summary>
    private class Failing : ISubmissionJournal
    {
        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => throw new IOException("gone");
    }

    private sealed class FailingShared : Failing, ISharedJournal
    {
        public ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) => throw new IOException("gone");

        public Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default) => throw new IOException("gone");
    }

    private sealed class Broken(bool isBrokenAtOnce) : ISubmissionJournal
    {
        private readonly MemoryJournal _first = new();

        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) =>
            isBrokenAtOnce ? throw new JournalException("broken") : _first.FindAsync(service, key, cancellationToken);

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) =>
            expected is null ? _first.TryWriteAsync(entry, expected, cancellationToken) : throw new JournalException("broken");

        public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => _first.ReadOpenAsync(service, cancellationToken);
    }
}
