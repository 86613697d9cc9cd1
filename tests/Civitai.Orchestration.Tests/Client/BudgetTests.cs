using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Budgets: never more is spent than there is, and what is not spent comes back.</summary>
public sealed class BudgetTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly Logs _log = new();
    private OrchestratorSimulator _simulator = null!; // started before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // 8 Buzz. Source: the guide of Z-Image.
    private static StepInput<ImageGenOutput> Input => new ZImageTurboCreateImageGenInput { Prompt = "a pond" };

    // The account of a daily budget that is called day.
    private string Today => "day " + _clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private decimal Spent => 1_000_000 - _simulator.Balance;

    public async ValueTask InitializeAsync() => _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock, InMemory = true }, Stop);

    public async ValueTask DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task Of_a_thousand_at_once_a_hundred_are_paid()
    {
        var budget = new SpendBudget(800);
        using OrchestrationClient client = Connect(budget);

        bool[] paid = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => TryAsync(client)));

        Assert.Equal(100, paid.Count(p => p));
        Assert.Equal((800m, 800m, 0m), (Spent, await budget.GetUsedAsync(Stop), await budget.GetRemainingAsync(Stop)));
        Assert.Equal(100, _simulator.Workflows.Count);
    }

    [Fact]
    public async Task Under_faults_never_more_is_spent_and_what_was_refused_comes_back()
    {
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(budget);
        int number = 0;
        _simulator.FailNext(Fault.Status(400), 60, r => r.Method == "POST" && !r.Query.Contains("whatif", StringComparison.Ordinal) && Interlocked.Increment(ref number) % 2 == 0);

        bool[] paid = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TryAsync(client)));
        while (await budget.GetRemainingAsync(Stop) >= 8)
            await TryAsync(client);

        Assert.True(paid.Count(p => p) <= 10);
        Assert.Equal((80m, 80m), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_failed_and_was_given_back_can_be_spent_again()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget);
        _simulator.OnSubmit(Outcome.Failed("no_provider_available"));

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Input, cancellationToken: Stop));

        Assert.Equal(e.Workflow.Charge, await budget.GetUsedAsync(Stop));
        Assert.Equal(Spent, await budget.GetUsedAsync(Stop));
        Assert.True(await TryAsync(client));
    }

    [Fact]
    public async Task The_exception_says_what_it_would_cost_and_what_is_left()
    {
        var budget = new SpendBudget(10);
        using OrchestrationClient client = Connect(budget);
        Assert.True(await TryAsync(client));

        var e = await Assert.ThrowsAsync<BudgetExceededException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.Equal((8m, 2m, false), (e.Cost, e.Remaining, e.MayHaveBeenExecuted));
        Assert.Equal("It would cost 8, and the budget can still pay 2; nothing was submitted.", e.Message);
    }

    [Fact]
    public async Task A_key_is_paid_once_and_its_refusal_later_gives_nothing_back()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget);
        var options = new SubmitOptions { ExternalId = "order-1" };
        await client.Workflows.SubmitAsync(Input, options, Stop);
        await client.Workflows.SubmitAsync(Input, options, Stop);
        _simulator.FailNext(Fault.Status(400), 1, r => !r.Query.Contains("whatif", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Input, options, Stop));

        Assert.Equal((8m, 8m), (await budget.GetUsedAsync(Stop), Spent));
    }

    [Fact]
    public async Task What_may_have_been_accepted_stays_reserved()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget, o => o.MaxAttempts = 1);
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST" && !r.Query.Contains("whatif", StringComparison.Ordinal));

        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.Equal(8, await budget.GetUsedAsync(Stop));
        await Assert.ThrowsAsync<BudgetExceededException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));
        Assert.Equal(8, Spent);
    }

    [Fact]
    public async Task Budgets_of_tags_and_days_count_what_is_theirs()
    {
        var day = new SpendBudget(24, _clock) { IsDaily = true };
        var cats = new SpendBudget(8) { Tag = "cats" };
        using OrchestrationClient client = Connect(day, o => o.Budgets.Add(cats));

        Assert.True(await TryAsync(client, "cats"));
        Assert.False(await TryAsync(client, "cats"));
        Assert.Equal(8, await day.GetUsedAsync(Stop)); // what one budget refused is not held by the other
        Assert.True(await TryAsync(client, "dogs"));
        Assert.True(await TryAsync(client));
        Assert.False(await TryAsync(client));

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await TryAsync(client));
        Assert.Equal((8m, 8m), (await day.GetUsedAsync(Stop), await cats.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task A_question_for_the_price_is_asked_first_and_no_reserves_nothing()
    {
        var budget = new SpendBudget(100);
        using OrchestrationClient client = Connect(budget);

        await Assert.ThrowsAsync<CostDeclinedException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ConfirmCost = (_, _) => ValueTask.FromResult(false) }, Stop));

        Assert.Equal(0, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task A_ledger_is_shared_by_the_budgets_of_several_clients()
    {
        var ledger = new MemoryLedger();
        using OrchestrationClient here = Connect(new SpendBudget(16) { Name = "team", Ledger = ledger });
        using OrchestrationClient there = Connect(new SpendBudget(16) { Name = "team", Ledger = ledger });

        Assert.True(await TryAsync(here));
        Assert.True(await TryAsync(there));
        Assert.False(await TryAsync(here));

        Assert.Equal(16, await ledger.GetUsedAsync("team", Stop));
        Assert.Equal(0, await ledger.GetUsedAsync("another", Stop));
    }

    [Fact]
    public void Two_budgets_of_one_account_are_refused()
    {
        var ledger = new MemoryLedger();

        var e = Assert.Throws<ArgumentException>(() => Connect(new SpendBudget(16) { Ledger = ledger }, o => o.Budgets.Add(new SpendBudget(8) { Ledger = ledger, Tag = "cats" })));

        Assert.Contains("Budgets holds two with the same Name in one Ledger", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_settles_and_gives_back_what_was_reserved_in_it()
    {
        var ledger = new MemoryLedger();
        var budget = new SpendBudget(20, _clock) { Name = "day", IsDaily = true, Ledger = ledger };
        string today = Today;
        await budget.TryReserveAsync("a", 8, Stop);
        await budget.TryReserveAsync("b", 8, Stop);
        await ledger.ReserveAsync(today, "of another process", 4, 20, Stop);

        _clock.Advance(TimeSpan.FromDays(1));
        await budget.SettleAsync("a", 9, Stop);
        await budget.ReleaseAsync("b", Stop);
        await budget.SettleAsync("of another process", 1, Stop);
        Assert.Equal(BudgetReservation.AlreadyReserved, await budget.TryReserveAsync("a", 8, Stop)); // the same work, paid yesterday

        Assert.Equal((0m, 10m), (await budget.GetUsedAsync(Stop), await ledger.GetUsedAsync(today, Stop)));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(BudgetReservation.Reserved, await budget.TryReserveAsync("a", 8, Stop));
        Assert.Equal(0, await ledger.GetUsedAsync(today, Stop)); // nobody asks for it any more
    }

    [Fact]
    public async Task A_day_that_refused_a_key_or_gave_its_amount_back_is_not_asked_for_it_again()
    {
        var budget = new SpendBudget(16, _clock) { IsDaily = true };
        await budget.TryReserveAsync("a", 16, Stop);
        Assert.Equal(BudgetReservation.Refused, await budget.TryReserveAsync("b", 8, Stop));
        await budget.ReleaseAsync("a", Stop);

        _clock.Advance(TimeSpan.FromDays(1));
        await budget.TryReserveAsync("a", 8, Stop);
        await budget.TryReserveAsync("b", 8, Stop);

        Assert.Equal(16, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task New_work_of_a_key_counts_for_the_day_that_it_is_bought_in()
    {
        var ledger = new MemoryLedger();
        var budget = new SpendBudget(16, _clock) { Name = "day", IsDaily = true, Ledger = ledger };
        using OrchestrationClient client = Connect(budget, o => o.Journal = new MemoryJournal());
        string today = Today;
        var options = new RunOptions { ExternalId = "order-1" };
        await client.Workflows.RunAsync(Input, options, cancellationToken: Stop);
        await client.Workflows.DeleteAsync(Assert.Single(_simulator.Workflows).Id, Stop);

        _clock.Advance(TimeSpan.FromDays(1));
        await client.Workflows.RunAsync(Input, options, cancellationToken: Stop);

        Assert.Equal((8, 8), (await ledger.GetUsedAsync(today, Stop), await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task Work_that_a_key_still_stands_for_is_settled_in_its_day_also_after_it_was_submitted_again()
    {
        var ledger = new MemoryLedger();
        var budget = new SpendBudget(16, _clock) { Name = "day", IsDaily = true, Ledger = ledger };
        using OrchestrationClient client = Connect(budget, o => o.Journal = new MemoryJournal());
        string today = Today;
        var options = new RunOptions { ExternalId = "order-1" };
        await client.Workflows.RunAsync(Input, options, cancellationToken: Stop);

        _clock.Advance(TimeSpan.FromDays(1));
        await client.Workflows.RunAsync(Input, options, cancellationToken: Stop);
        await budget.SettleAsync("order-1", 3, Stop); // a part was paid back

        Assert.Single(_simulator.Workflows);
        Assert.Equal((3, 0), (await ledger.GetUsedAsync(today, Stop), await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task What_a_process_that_died_has_set_aside_comes_back_where_the_budget_refuses_the_new_price()
    {
        var journal = new MemoryJournal();
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget, o => o.Journal = journal);
        DateTimeOffset now = _clock.GetUtcNow();
        await journal.TryWriteAsync(new JournalEntry { Service = client.Workflows.JournalName, Key = "order-1", State = JournalState.Intended, WorkId = "old", CreatedAt = now, ChangedAt = now }, null, Stop);
        await budget.TryReserveAsync("order-1", 8, Stop);
        await budget.Ledger.MoveAsync("budget", "order-1", "order-1 old", Stop);

        await Assert.ThrowsAsync<BudgetExceededException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop));
        await budget.SettleAsync("order-1", 5, Stop); // what the old work was charged in the end

        Assert.Equal(5, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task A_budget_holds_nothing_for_work_that_it_has_not_reserved()
    {
        var journal = new MemoryJournal();
        var budget = new SpendBudget(80);
        using OrchestrationClient client = Connect(budget, o => o.Journal = journal);
        DateTimeOffset now = _clock.GetUtcNow();
        await journal.TryWriteAsync(new JournalEntry { Service = client.Workflows.JournalName, Key = "order-1", State = JournalState.Intended, WorkId = "old", CreatedAt = now, ChangedAt = now }, null, Stop);
        using OrchestrationClient another = Connect(null);
        await another.Workflows.RunAsync(WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);
        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(1, await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, cancellationToken: Stop));

        Assert.Equal(0, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task A_budget_needs_names_and_no_negative_amounts()
    {
        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => new SpendBudget(-0.01m)).ParamName);
        Assert.Throws<ArgumentException>(() => new SpendBudget(1) { Name = " " });
        var budget = new SpendBudget(1);
        Assert.Equal("amount", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => budget.TryReserveAsync("a", -0.01m, Stop).AsTask())).ParamName);
        Assert.Equal("key", (await Assert.ThrowsAsync<ArgumentException>(() => budget.TryReserveAsync("", 1, Stop).AsTask())).ParamName);
        Assert.Equal("key", (await Assert.ThrowsAsync<ArgumentException>(() => budget.SettleAsync("", 1, Stop).AsTask())).ParamName);
        Assert.Equal("key", (await Assert.ThrowsAsync<ArgumentException>(() => budget.ReleaseAsync("", Stop).AsTask())).ParamName);
    }

    [Fact]
    public void A_budget_is_shown_by_its_name_and_its_limit()
    {
        Assert.Equal("budget, at most 12.5", new SpendBudget(12.5m).ToString());
        Assert.Equal("team, at most 100 a day", new SpendBudget(100) { Name = "team", IsDaily = true }.ToString());
    }

    [Fact]
    public async Task What_the_callers_token_ends_before_it_is_sent_is_given_back()
    {
        var budget = new SpendBudget(8);
        using var caller = new CancellationTokenSource();
        var journal = new MemoryJournal();
        using OrchestrationClient client = Connect(budget, o =>
        {
            o.Budgets.Add(new SpendBudget(100) { Ledger = new Weak { OnReserve = caller.Cancel } }); // asked after the first has reserved
            o.Journal = journal;
        });

        var e = await Assert.ThrowsAsync<WorkflowSubmitCanceledException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, caller.Token));

        Assert.False(e.MayHaveBeenExecuted);
        Assert.Equal(0, await budget.GetUsedAsync(Stop));
        Assert.Equal(JournalState.Refused, (await journal.FindAsync(_simulator.BaseAddress.Authority, "order-1", Stop))!.State);
    }

    [Fact]
    public async Task A_ledger_that_fails_refuses_before_anything_is_sent_and_gives_the_others_back()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget, o => o.Budgets.Add(new SpendBudget(100) { Ledger = new Weak { OnReserve = () => throw new TimeoutException() } }));

        var e = await Assert.ThrowsAsync<JournalException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.False(e.MayHaveBeenExecuted);
        Assert.StartsWith("The ledger of a budget failed, so the budget cannot be kept; nothing was submitted.", e.Message, StringComparison.Ordinal);
        Assert.Equal((0m, 0m), (Spent, await budget.GetUsedAsync(Stop)));
    }

    [Fact]
    public async Task A_cancellation_of_the_ledgers_own_is_a_failure_of_it()
    {
        using OrchestrationClient client = Connect(new SpendBudget(100) { Ledger = new Weak { OnReserve = () => throw new TaskCanceledException() } });

        var e = await Assert.ThrowsAsync<JournalException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.IsType<TaskCanceledException>(e.InnerException);
    }

    [Fact]
    public async Task A_ledger_that_fails_afterwards_loses_no_result()
    {
        using OrchestrationClient client = Connect(new SpendBudget(100) { Ledger = new Weak { OnSettle = () => throw new TimeoutException() } });

        ImageGenOutput output = await client.Workflows.RunAsync(Input, cancellationToken: Stop);

        Assert.Single(output.Images);
        Assert.Contains(_log.Lines, l => l.Text.StartsWith("The ledger of a budget could not note", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(JournalState.Intended, true)]
    [InlineData(JournalState.Intended, false)]
    [InlineData(JournalState.Accepted, true)]
    public async Task A_ledger_that_cannot_set_aside_what_earlier_work_holds_loses_no_result(JournalState state, bool isRecovered)
    {
        var journal = new MemoryJournal();
        using OrchestrationClient client = Connect(new SpendBudget(100) { Ledger = new Weak { OnMove = () => throw new TimeoutException() } }, o => o.Journal = journal);
        DateTimeOffset now = _clock.GetUtcNow();
        await journal.TryWriteAsync(new JournalEntry { Service = client.Workflows.JournalName, Key = "order-1", State = state, WorkId = "old", CreatedAt = now, ChangedAt = now }, null, Stop);
        _clock.Advance(TimeSpan.FromHours(2));
        using OrchestrationClient another = Connect(null);
        Workflow bought = await another.Workflows.RunAsync(WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1" }, cancellationToken: Stop);
        string? seen = null;

        if (isRecovered)
            Assert.Equal(1, await client.Workflows.RecoverAsync(SeeAsync, cancellationToken: Stop));
        else
            Assert.True(await client.Workflows.HandOverAsync("order-1", bought, SeeAsync, cancellationToken: Stop));

        Assert.Equal(bought.Id, seen);
        Assert.Contains(_log.Lines, l => l.Text.StartsWith("The ledger of a budget could not note", StringComparison.Ordinal));

        Task SeeAsync(RecoveredWorkflow recovered, CancellationToken stop)
        {
            seen = recovered.Workflow?.Id;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_ledger_that_cannot_set_aside_what_earlier_work_holds_gives_nothing_of_it_back()
    {
        bool isBroken = true;
        var journal = new MemoryJournal();
        var budget = new SpendBudget(100) { Ledger = new Weak { OnMove = () => _ = isBroken ? throw new TimeoutException() : true } };
        using OrchestrationClient client = Connect(budget, o => o.Journal = journal);
        DateTimeOffset now = _clock.GetUtcNow();
        await budget.TryReserveAsync("order-1", 8, Stop);
        await journal.TryWriteAsync(new JournalEntry { Service = client.Workflows.JournalName, Key = "order-1", State = JournalState.Intended, WorkId = "old", CreatedAt = now, ChangedAt = now }, null, Stop);

        Assert.Equal(0, await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, cancellationToken: Stop));
        Assert.Equal(8, await budget.GetUsedAsync(Stop));
        isBroken = false;
        Assert.Equal(1, await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, cancellationToken: Stop)); // that the second was never made

        Assert.Equal(8, await budget.GetUsedAsync(Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_set_aside_comes_back_where_the_ledger_fails_before_anything_is_sent(bool isAfterwards)
    {
        bool isBroken = false;
        var journal = new MemoryJournal();
        var ledger = new Weak { OnReserve = () => Break(!isAfterwards), OnReserved = () => Break(isAfterwards) };
        var budget = new SpendBudget(100) { Ledger = ledger };
        using OrchestrationClient client = Connect(budget, o => o.Journal = journal);
        var options = new SubmitOptions { ExternalId = "order-1" };
        await client.Workflows.SubmitAsync(Input, options, Stop);
        isBroken = true;

        await Assert.ThrowsAsync<JournalException>(() => client.Workflows.SubmitAsync(Input, options, Stop));
        await budget.SettleAsync("order-1", 0, Stop); // it was paid back

        Assert.Equal(0, await budget.GetUsedAsync(Stop));

        void Break(bool isHere)
        {
            if (isBroken && isHere)
                throw new TimeoutException();
        }
    }

    [Fact]
    public async Task What_the_account_cannot_pay_is_refused_before_it_is_submitted()
    {
        await using OrchestratorSimulator poor = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock, InMemory = true, Balance = 7 }, Stop);
        var budget = new SpendBudget(100);
        using OrchestrationClient client = new(
            OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = poor.BaseAddress, TimeProvider = _clock, Budgets = { budget } }, poor.CreateHandler());

        var e = await Assert.ThrowsAsync<InsufficientBuzzException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.Equal((8m, false, null), (e.Cost, e.MayHaveBeenExecuted, e.StatusCode));
        Assert.Equal(0, await budget.GetUsedAsync(Stop));
        Assert.All(poor.Requests, r => Assert.Contains("whatif=true", r.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_rates_the_preview_and_the_charge_stand_side_by_side()
    {
        using OrchestrationClient client = Connect(new SpendBudget(100));
        var heard = new Heard();

        await client.Workflows.RunAsync(Input, new RunOptions { Costs = heard }, cancellationToken: Stop);

        Assert.Equal(2, heard.Reports.Count); // accepted, ended
        WorkflowCosts costs = heard.Reports[^1];
        Assert.Equal((8m, true, 8m, 8m), (costs.Estimate, costs.IsEstimateComplete, costs.Preview, costs.Charge));
        Assert.Equal((1, 1, 8m, false), (costs.Run, costs.PaidRuns, costs.TotalCharge, costs.HasDrifted));
        Assert.Equal("8 Buzz by the rates, 8 Buzz by the preview, 8 Buzz charged", costs.ToString());
        Assert.DoesNotContain(_log.Lines, l => l.Text.Contains("preview named", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(8, "succeeded", false)]
    [InlineData(9, "succeeded", true)]
    [InlineData(7, "succeeded", true)]
    [InlineData(0, "failed", false)] // a refund
    [InlineData(9, "failed", true)]
    public void A_charge_that_differs_from_the_preview_has_drifted(int charge, string status, bool hasDrifted)
    {
        var ended = new Workflow { Id = "w1", Status = new WorkflowStatus(status), Cost = new WorkflowCost { Total = charge } };
        var preview = new CostPreview { Workflow = new Workflow { Cost = new WorkflowCost { Total = 8 } } };

        Assert.Equal(hasDrifted, WorkflowCosts.Of(WorkflowTemplate.For(Input), ended, preview).HasDrifted);
    }

    [Fact]
    public async Task A_drift_is_logged_with_both_figures()
    {
        using OrchestrationClient client = Connect(null, o => o.Interceptors.Add(new Dearer()));

        await client.Workflows.SubmitAsync(Input, new SubmitOptions { MaxCost = 100 }, Stop);

        Assert.Contains(_log.Lines, l => l.Level == Microsoft.Extensions.Logging.LogLevel.Warning && l.Text.Contains("was charged 11 Buzz, and the service's preview named 8.", StringComparison.Ordinal));
    }

    private sealed class Heard : IProgress<WorkflowCosts>
    {
        public List<WorkflowCosts> Reports { get; } = [];

        public void Report(WorkflowCosts value) => Reports.Add(value);
    }

    private sealed class Dearer : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) =>
            await next(submission, cancellationToken) with { Transactions = null, Cost = new WorkflowCost { Total = 11 } };
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("order-1", 8)] // what the caller's key holds may be from before, and the key finds it again
    public async Task A_reservation_whose_answer_is_lost_comes_back(string? key, int held)
    {
        var budget = new SpendBudget(80, _clock) { Ledger = new Weak { OnReserved = () => throw new TimeoutException() } };
        using OrchestrationClient client = Connect(budget);
        WorkflowTemplate template = WorkflowTemplate.For(Input) with { ExternalId = key };

        await Assert.ThrowsAsync<JournalException>(() => client.Workflows.SubmitAsync(template, cancellationToken: Stop));

        Assert.Equal((held, 0), (await budget.GetUsedAsync(Stop), Spent));
    }

    private sealed class Weak : IBudgetLedger
    {
        private readonly MemoryLedger _ledger = new();

        public Action? OnReserve { get; init; }

        public Action? OnReserved { get; init; }

        public Action? OnSettle { get; init; }

        public Action? OnMove { get; init; }

        public async ValueTask<BudgetReservation> ReserveAsync(string account, string key, decimal amount, decimal limit, CancellationToken cancellationToken = default)
        {
            OnReserve?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            BudgetReservation reservation = await _ledger.ReserveAsync(account, key, amount, limit, cancellationToken);
            OnReserved?.Invoke();
            return reservation;
        }

        public ValueTask SettleAsync(string account, string key, decimal charged, CancellationToken cancellationToken = default)
        {
            OnSettle?.Invoke();
            return _ledger.SettleAsync(account, key, charged, cancellationToken);
        }

        public ValueTask ReleaseAsync(string account, string key, CancellationToken cancellationToken = default) => _ledger.ReleaseAsync(account, key, cancellationToken);

        public ValueTask<bool> MoveAsync(string account, string key, string name, CancellationToken cancellationToken = default)
        {
            OnMove?.Invoke();
            return _ledger.MoveAsync(account, key, name, cancellationToken);
        }

        public ValueTask MoveBackAsync(string account, string key, string name, CancellationToken cancellationToken = default) => _ledger.MoveBackAsync(account, key, name, cancellationToken);

        public ValueTask<decimal> GetUsedAsync(string account, CancellationToken cancellationToken = default) => _ledger.GetUsedAsync(account, cancellationToken);
    }

    private static async Task<bool> TryAsync(OrchestrationClient client, string? tag = null)
    {
        try
        {
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { Tags = tag is null ? null : [tag] }, Stop);
            return true;
        }
        catch (BudgetExceededException)
        {
            return false;
        }
        catch (CivitaiApiException)
        {
            return false;
        }
    }

    private OrchestrationClient Connect(SpendBudget? budget, Action<OrchestrationClientOptions>? configure = null)
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, LoggerFactory = _log };
        if (budget is not null)
            options.Budgets.Add(budget);
        configure?.Invoke(options);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, _simulator.CreateHandler());
    }
}
