using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Many workflows under one name: each is charged once and handed over once, whatever happens on the way.</summary>
public sealed class BatchTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly MemoryJournal _journal = new();
    private OrchestratorSimulator _simulator = null!; // started before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private decimal Spent => 1_000_000 - _simulator.Balance;

    public async ValueTask InitializeAsync() => _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock, InMemory = true }, Stop);

    public async ValueTask DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task Each_item_ends_in_an_outcome_and_the_batch_says_how_it_stands()
    {
        using OrchestrationClient client = Connect();
        var heard = new Heard();
        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", Inputs(20), new BatchOptions { Progress = heard });

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, batch);

        Assert.Equal(Enumerable.Range(0, 20), outcomes.Select(o => o.Index).Order());
        Assert.All(outcomes, o => Assert.Equal((true, 1, 8m, $"cards-{o.Index}"), (o.IsSuccess, o.GetOutput().Images.Count, o.Charge, o.ExternalId)));
        Assert.Equal(new BatchProgress { Submitted = 20, Succeeded = 20, Spent = 160 }, batch.Progress);
        Assert.Equal(batch.Progress, heard.Reports[^1]);
        Assert.True(heard.Reports.Max(p => p.Running) > 1);
        Assert.Equal(160, Spent);
        Assert.Equal("20 submitted, 0 running, 20 succeeded, 0 failed, 0 skipped, 160 Buzz", batch.Progress.ToString());
    }

    [Fact]
    public async Task A_failure_keeps_no_other_item()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("blocked"));
        IEnumerable<StepInput<ImageGenOutput>> inputs = [.. Inputs(3), new ZImageTurboCreateImageGenInput { Prompt = "a pond", Width = 1 }, null!];

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", inputs, new BatchOptions { SubmitConcurrency = 1 }));

        Assert.Equal(5, outcomes.Count);
        Assert.Equal(FailureAdvice.ChangeInput, Assert.Single(outcomes, o => o.Exception is WorkflowFailedException).Advice);
        Assert.Equal(3, Assert.Single(outcomes, o => o.Exception is ValidationFailedException).Index);
        Assert.Equal(4, Assert.Single(outcomes, o => o.Exception is ArgumentException).Index);
        Assert.Equal(2, outcomes.Count(o => o.IsSuccess));
        Assert.Throws<WorkflowFailedException>(() => outcomes.Single(o => o.Workflow is { } w && w.Status == WorkflowStatus.Failed).GetOutput());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public async Task The_same_batch_after_a_crash_pays_nothing_twice_and_leaves_out_what_was_handed_over(int taken)
    {
        using (OrchestrationClient first = Connect())
        {
            int count = 0;
            await foreach (BatchOutcome<ImageGenOutput> _ in first.Workflows.WhenEachAsync(first.Workflows.SubmitManyAsync("cards", Inputs(20)), Stop))
            {
                if (++count == taken)
                    break; // the process dies before the last one is put away
            }
        }

        using OrchestrationClient second = Connect();
        Batch<ImageGenOutput> batch = second.Workflows.SubmitManyAsync("cards", Inputs(20));
        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(second, batch);

        Assert.Equal((20 - taken + 1, taken - 1), (outcomes.Count, batch.Progress.Skipped));
        Assert.All(outcomes, o => Assert.True(o.IsSuccess));
        Assert.Equal(160, Spent);
        Assert.Equal(20, _simulator.Workflows.Count);

        Batch<ImageGenOutput> third = second.Workflows.SubmitManyAsync("cards", Inputs(20));
        Assert.Empty(await AllAsync(second, third));
        Assert.Equal(new BatchProgress { Skipped = 20 }, third.Progress);
    }

    [Fact]
    public async Task What_was_handed_over_can_be_fetched_again()
    {
        using OrchestrationClient client = Connect();
        await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(5)));

        List<BatchOutcome<ImageGenOutput>> again = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(5), new BatchOptions { FetchesHandedOver = true }));

        Assert.Equal(5, again.Count(o => o.IsSuccess));
        Assert.Equal(40, Spent);
    }

    [Fact]
    public async Task Without_a_journal_the_service_finds_the_same_work()
    {
        using OrchestrationClient client = Connect(hasJournal: false);
        List<BatchOutcome<ImageGenOutput>> first = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(5)));

        List<BatchOutcome<ImageGenOutput>> second = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(5)));

        Assert.Equal(first.Select(o => o.Workflow!.Id).Order(), second.Select(o => o.Workflow!.Id).Order());
        Assert.Equal(40, Spent);
    }

    [Fact]
    public async Task A_lost_answer_is_found_by_the_same_batch()
    {
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST");
        using (OrchestrationClient first = Connect(o => o.MaxAttempts = 1))
        {
            List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(first, first.Workflows.SubmitManyAsync("cards", Inputs(3)));
            Assert.Equal(FailureAdvice.RetrySame, Assert.Single(outcomes, o => o.Exception is SubmitOutcomeUnknownException).Advice);
        }

        using OrchestrationClient second = Connect();
        Assert.True(Assert.Single(await AllAsync(second, second.Workflows.SubmitManyAsync("cards", Inputs(3)))).IsSuccess);
        Assert.Equal(24, Spent);
    }

    [Fact]
    public async Task A_budget_that_is_used_up_ends_submitting_and_not_the_waiting()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(o => o.Budgets.Add(budget));
        int read = 0;
        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", Inputs(100_000).Select(i =>
        {
            read++;
            return i;
        }));

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, batch);

        Assert.Equal(10, outcomes.Count(o => o.IsSuccess));
        Assert.All(outcomes.Where(o => !o.IsSuccess), o => Assert.Equal(FailureAdvice.AddFunds, Assert.IsType<BudgetExceededException>(o.Exception).Advice));
        Assert.IsType<BudgetExceededException>(batch.Progress.StoppedBy);
        Assert.EndsWith("80 Buzz, submitting has ended", batch.Progress.ToString(), StringComparison.Ordinal);
        Assert.True(read < 40, $"{read} items were read.");
        Assert.Equal(80, Spent);
    }

    [Fact]
    public async Task A_disposed_client_ends_submitting()
    {
        OrchestrationClient client = Connect();
        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", Inputs(3), new BatchOptions { SubmitConcurrency = 1 });
        client.Dispose();

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, batch);

        Assert.IsType<ObjectDisposedException>(Assert.Single(outcomes).Exception);
        Assert.IsType<ObjectDisposedException>(batch.Progress.StoppedBy);
    }

    [Fact]
    public async Task Items_with_keys_of_their_own_may_change_places()
    {
        using OrchestrationClient client = Connect();
        string[] names = ["cat", "dog", "newt"];
        await AllAsync(client, client.Workflows.SubmitManyAsync("cards", names.Select(Card)));

        Batch<ImageGenOutput> again = client.Workflows.SubmitManyAsync("cards", names.Append("Großer Wal!").Reverse().Select(Card));
        BatchOutcome<ImageGenOutput> only = Assert.Single(await AllAsync(client, again));

        Assert.Equal(("Großer Wal!", 3), (only.Key, again.Progress.Skipped));
        Assert.Matches("^cards-[0-9A-F]{16}$", only.ExternalId); // such a key is no key of the service
        Assert.Contains(_simulator.Workflows, w => w.ExternalId == "cards-newt");

        static WorkflowTemplate<ImageGenOutput> Card(string name) => WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a card of a " + name }, externalId: name);
    }

    [Fact]
    public async Task Items_of_batches_whose_names_run_together_have_keys_of_their_own()
    {
        using OrchestrationClient client = Connect();
        (string Batch, string Item)[] pairs = [("cards", "red-0"), ("cards-red", "0"), ("cards", "red--0"), ("cards-", "red"), ("cards", "-red"), ("cards", "r2"), ("cards", "r"), ("cards-r", "2")];
        var keys = new List<string>();
        foreach ((string batch, string item) in pairs)
            keys.Add(Assert.Single(await AllAsync(client, client.Workflows.SubmitManyAsync(batch, [WorkflowTemplate.For(Inputs(1).Single(), externalId: item)]))).ExternalId);

        Assert.Equal(pairs.Length, keys.Distinct().Count());
        Assert.Equal(pairs.Length, _simulator.Workflows.Count);
        Assert.Equal(["cards-red--0", "cards-red-0", "cards-red----0"], keys[..3]); // a dash of the item's own is doubled
        Assert.DoesNotContain("cards-r2", keys); // that is a second run of what has the key "cards"
    }

    [Fact]
    public async Task Failed_items_are_submitted_again_where_that_is_asked_for_and_all_are_closed()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(3), new BatchOptions { Run = new RunOptions { Retries = 1 } }));

        Assert.All(outcomes, o => Assert.True(o.IsSuccess));
        Assert.EndsWith("-r2", Assert.Single(outcomes, o => o.ExternalId.Length > "cards-0".Length).ExternalId, StringComparison.Ordinal);
        Assert.Equal(Spent, outcomes.Sum(o => o.Charge));
        Assert.Equal(Spent / 8, outcomes.Sum(o => o.PaidRuns));
        Assert.Equal(0, await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, cancellationToken: Stop));
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_batch_after_what_was_begun()
    {
        using OrchestrationClient client = Connect();
        var seen = new List<BatchOutcome<ImageGenOutput>>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", BrokenAsync()), Stop))
                seen.Add(outcome);
        });

        Assert.Equal(3, seen.Count(o => o.IsSuccess));

        static async IAsyncEnumerable<StepInput<ImageGenOutput>> BrokenAsync()
        {
            foreach (StepInput<ImageGenOutput> input in Inputs(3))
            {
                await Task.Yield();
                yield return input;
            }

            throw new InvalidDataException("line 4");
        }
    }

    [Fact]
    public async Task The_callers_token_ends_it_and_the_same_batch_goes_on()
    {
        _simulator.OnSubmit(Outcome.NeverEnding());
        using OrchestrationClient client = Connect();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        int seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (BatchOutcome<ImageGenOutput> _ in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", Inputs(3)), caller.Token))
            {
                if (++seen == 2)
                    await caller.CancelAsync();
            }
        });

        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", Inputs(3), new BatchOptions { Run = new RunOptions { Timeout = TimeSpan.FromMinutes(1) } });
        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, batch);
        Assert.IsType<WorkflowWaitTimeoutException>(Assert.Single(outcomes, o => !o.IsSuccess).Exception);
        Assert.Equal(24, Spent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_callers_token_cancels_the_work_where_that_is_asked_for_and_leaving_the_loop_does_not(bool isCanceled)
    {
        _simulator.OnSubmit(Outcome.NeverEnding());
        using OrchestrationClient client = Connect();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var run = new RunOptions { WaitOptions = new() { CancelWorkWhenCanceled = true, Timeout = Timeout.InfiniteTimeSpan } };

        async Task TakeOneAsync()
        {
            await foreach (BatchOutcome<ImageGenOutput> _ in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", Inputs(2), new BatchOptions { Run = run }), caller.Token))
            {
                if (!isCanceled)
                    break;
                await caller.CancelAsync();
            }
        }

        if (isCanceled)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(TakeOneAsync);
        else
            await TakeOneAsync();

        Assert.Equal(isCanceled ? 1 : 0, _simulator.Workflows.Count(w => w.IsCancelRequested));
    }

    [Fact]
    public async Task The_failure_of_other_work_is_not_that_of_an_item_which_takes_its_place()
    {
        _simulator.OnSubmit(Outcome.Failed("timeout"));
        using OrchestrationClient client = Connect();
        await client.Workflows.SubmitAsync(new ZImageTurboCreateImageGenInput { Prompt = "another card" }, new SubmitOptions { ExternalId = "cards-0" }, Stop);

        BatchOutcome<ImageGenOutput> outcome = Assert.Single(await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(1), new BatchOptions { Run = new RunOptions { Retries = 2 } })));

        Assert.IsType<ExternalIdConflictException>(outcome.Exception);
        Assert.Single(_simulator.Workflows); // nothing in its place
        Assert.Equal(JournalState.Accepted, await StateOfAsync("cards-0"));
    }

    [Theory]
    [InlineData(120, 1)]
    [InlineData(30, 2)] // it may be shown yet
    public async Task An_item_whose_work_the_service_no_longer_has_is_told_once(int minutes, int times)
    {
        using OrchestrationClient client = Connect();
        WorkflowHandle workflow = await client.Workflows.SubmitAsync(Inputs(1).Single(), new SubmitOptions { ExternalId = "cards-0" }, Stop);
        _clock.Advance(TimeSpan.FromMinutes(minutes));
        await client.Workflows.DeleteAsync(workflow.Id, Stop);
        using OrchestrationClient another = Connect(); // which has not submitted it just now
        var outcomes = new List<BatchOutcome<ImageGenOutput>>();
        for (int i = 0; i < 2; i++)
            outcomes.AddRange(await AllAsync(another, another.Workflows.SubmitManyAsync("cards", Inputs(1))));

        Assert.Equal(times, outcomes.Count);
        Assert.All(outcomes, o => Assert.IsType<NotFoundException>(o.Exception));
        Assert.Equal(times == 1 ? JournalState.HandedOver : JournalState.Accepted, await StateOfAsync("cards-0"));
    }

    [Fact]
    public async Task An_outcome_that_the_loop_has_left_behind_is_handed_over_elsewhere()
    {
        using OrchestrationClient client = Connect();
        Task<bool>? elsewhere = null;
        var handed = new List<RecoveredWorkflow>();
        await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", Inputs(1)), Stop))
        {
            elsewhere = client.Workflows.HandOverAsync(
                outcome.ExternalId,
                outcome.Workflow!,
                (recovered, _) =>
                {
                    handed.Add(recovered);
                    return Task.CompletedTask;
                },
                cancellationToken: Stop);
            break; // nobody has put it away
        }

        Assert.True(await elsewhere!);
        Assert.Equal("cards-0", Assert.Single(handed).ExternalId);
    }

    [Theory]
    [InlineData("40000000000000000000000000000")] // two of them are more than any number holds
    [InlineData("-40000000000000000000000000000")]
    public async Task A_total_beyond_all_sums_keeps_no_item_from_its_result(string total)
    {
        using var service = new ScriptedService(_clock, r => ScriptedService.Json(
            $$$"""{"id":"wf_{{{r.Number}}}","status":"succeeded","cost":{"total":{{{total}}}},"steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{"images":[{"type":"image","id":"b.png","available":true}]}}]}"""));
        using var client = new OrchestrationClient("token", new() { TimeProvider = _clock }, service);

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(3)));

        Assert.All(outcomes, o => Assert.True(o.IsSuccess, o.Exception?.ToString()));
        Assert.Equal(3, outcomes.Select(o => o.Workflow!.Id).Distinct().Count()); // a success has its workflow
    }

    [Fact]
    public async Task A_price_beyond_all_sums_keeps_no_item_from_its_result_either()
    {
        const string Done = """ "status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{"images":[{"type":"image","id":"b.png","available":true}]}}]}""";
        using var service = new ScriptedService(_clock, r => ScriptedService.Json(r.IsPreview ? """{"cost":{"total":40000000000000000000000000000}}""" : $$"""{"id":"wf_{{r.Number}}",{{Done}}"""));
        using var client = new OrchestrationClient("token", new() { TimeProvider = _clock, Budgets = { new SpendBudget(decimal.MaxValue) } }, service);

        List<BatchOutcome<ImageGenOutput>> outcomes = await AllAsync(client, client.Workflows.SubmitManyAsync("cards", Inputs(3)));

        Assert.All(outcomes, o => Assert.True(o.IsSuccess, o.Exception?.ToString()));
    }

    [Fact]
    public async Task A_batch_checks_its_name_its_options_and_that_it_runs_once()
    {
        using OrchestrationClient client = Connect();
        Assert.Throws<ArgumentException>(() => client.Workflows.SubmitManyAsync("my cards", Inputs(1)));
        Assert.Throws<ArgumentException>(() => client.Workflows.SubmitManyAsync(new string('a', 65), Inputs(1)));
        Assert.Throws<ArgumentException>(() => client.Workflows.SubmitManyAsync("cards", Inputs(1), new BatchOptions { Run = new RunOptions { ExternalId = "order-1" } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.Workflows.SubmitManyAsync("cards", Inputs(1), new BatchOptions { MaxRunning = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.Workflows.SubmitManyAsync("cards", Inputs(1), new BatchOptions { SubmitConcurrency = 1001 }));

        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", Inputs(1));
        Assert.Empty(_simulator.Requests); // nothing yet
        await AllAsync(client, batch);
        await Assert.ThrowsAsync<InvalidOperationException>(() => AllAsync(client, batch));
    }

    [Fact]
    public async Task An_ephemeral_workflow_is_no_item_of_a_batch()
    {
        using OrchestrationClient client = Connect();
        var step = new ImageGenStepTemplate { Input = new ZImageTurboCreateImageGenInput { Prompt = "a card" } };
        WorkflowTemplate<ImageGenOutput> template = new WorkflowTemplate { Steps = [step], Ephemeral = true }.WithResultOf(step);

        BatchOutcome<ImageGenOutput> outcome = Assert.Single(await AllAsync(client, client.Workflows.SubmitManyAsync("cards", [template])));

        Assert.Contains("ephemeral", Assert.IsType<ArgumentException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Empty(_simulator.Requests);
    }

    private static IEnumerable<StepInput<ImageGenOutput>> Inputs(int count) => Enumerable.Range(0, count).Select(i => new ZImageTurboCreateImageGenInput { Prompt = $"card {i}" });

    private static async Task<List<BatchOutcome<ImageGenOutput>>> AllAsync(OrchestrationClient client, Batch<ImageGenOutput> batch)
    {
        var outcomes = new List<BatchOutcome<ImageGenOutput>>();
        await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(batch, Stop))
            outcomes.Add(outcome);
        return outcomes;
    }

    private async Task<JournalState?> StateOfAsync(string key) => (await _journal.FindAsync(_simulator.BaseAddress.Authority, key, Stop))?.State;

    private OrchestrationClient Connect(Action<OrchestrationClientOptions>? configure = null, bool hasJournal = true)
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Journal = hasJournal ? _journal : null };
        configure?.Invoke(options);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, _simulator.CreateHandler());
    }

    private sealed class Heard : IProgress<BatchProgress>
    {
        public List<BatchProgress> Reports { get; } = [];

        public void Report(BatchProgress value) => Reports.Add(value);
    }
}
