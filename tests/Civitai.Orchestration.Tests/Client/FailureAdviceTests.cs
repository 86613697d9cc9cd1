using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What to do about a failure, and work that is submitted again because of it.</summary>
public sealed class FailureAdviceTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly MemoryJournal _journal = new();
    private readonly List<WorkflowCosts> _costs = [];
    private OrchestratorSimulator _simulator = null!; // started before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static StepInput<ImageGenOutput> Input => new ZImageTurboCreateImageGenInput { Prompt = "a pond" };

    public async ValueTask InitializeAsync() => _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock, InMemory = true }, Stop);

    public async ValueTask DisposeAsync() => await _simulator.DisposeAsync();

    // Source: behaviour.json, jobFailureReasons, of the guide on errors and retries.
    [Theory]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed","reason":"no_provider_available"}]}""", FailureAdvice.Wait)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed","reason":"blocked"}]}""", FailureAdvice.ChangeInput)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed","blockedReason":"hate"}]}""", FailureAdvice.ChangeInput)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed","reason":"timeout"}]}""", FailureAdvice.RetrySame)]
    [InlineData("""{"status":"expired","steps":[{"$type":"imageGen","status":"expired","reason":"expired"}]}""", FailureAdvice.RetrySame)]
    [InlineData("""{"status":"expired","steps":[{"$type":"imageGen","status":"expired"}]}""", FailureAdvice.RetrySame)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed"}]}""", FailureAdvice.RetrySame)]
    [InlineData("""{"status":"canceled","steps":[{"$type":"imageGen","status":"canceled","reason":"canceled"}]}""", FailureAdvice.Leave)]
    [InlineData("""{"status":"canceled","steps":[{"$type":"imageGen","status":"canceled"}]}""", FailureAdvice.Leave)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"canceled","reason":"canceled"},{"$type":"imageGen","status":"failed","reason":"timeout"}]}""", FailureAdvice.RetrySame)]
    [InlineData("""{"status":"failed","steps":[{"$type":"imageGen","status":"failed","reason":"solar_flare"}]}""", FailureAdvice.Unknown)]
    [InlineData("""{"status":"failed","steps":[{"$type":"training","status":"failed","output":{"moderationStatus":"rejected"}}]}""", FailureAdvice.ChangeInput)]
    public void Failed_work_says_what_to_do(string json, FailureAdvice advice) => Assert.Equal(advice, new WorkflowFailedException(Workflow.Parse(json)).Advice);

    [Fact]
    public void An_interrupted_submission_is_repeated_with_its_key_unless_its_workflow_is_known()
    {
        Assert.Equal(FailureAdvice.RetrySame, new SubmissionInterruptedException(null).Advice);
        Assert.Equal(FailureAdvice.Unknown, new SubmissionInterruptedException(new Workflow { Id = "wf_1" }).Advice);
    }

    [Fact]
    public void Other_failures_say_what_to_do()
    {
        GenerationException[] failures =
        [
            new InsufficientBuzzException(8m), new BudgetExceededException(8, 2), new CostLimitExceededException(8, 2), new CostDeclinedException(8), new UnauthorizedException(), new ForbiddenException(),
            new RateLimitedException(), new ValidationFailedException(new ValidationResult([])), new CivitaiApiException("No.", HttpStatusCode.BadRequest), new CivitaiApiException("No.", HttpStatusCode.BadGateway) { IsTransient = true },
            new CivitaiApiException("No.", HttpStatusCode.NotImplemented), new CivitaiTransportException("No."), new SubmitOutcomeUnknownException("order-1"), new NotFoundException(), new JournalException("No."),
        ];

        Assert.Equal(
            [
                FailureAdvice.AddFunds, FailureAdvice.AddFunds, FailureAdvice.AddFunds, FailureAdvice.Leave, FailureAdvice.CheckAccess, FailureAdvice.CheckAccess,
                FailureAdvice.Wait, FailureAdvice.ChangeInput, FailureAdvice.ChangeInput, FailureAdvice.Wait,
                FailureAdvice.Unknown, FailureAdvice.Wait, FailureAdvice.RetrySame, FailureAdvice.Unknown, FailureAdvice.Unknown,
            ],
            failures.Select(f => f.Advice));
    }

    [Fact]
    public void An_unknown_outcome_keeps_the_key_and_says_what_to_do()
    {
        var e = new SubmitOutcomeUnknownException("order-1");

        Assert.Equal(("order-1", true), (e.ExternalId, e.MayHaveBeenExecuted));
        Assert.Equal("There was no usable answer. The workflow may have been accepted: submit it again with the same ExternalId, or look for it with ReconcileAsync; neither pays twice.", e.Message);
    }

    [Fact]
    public async Task Failed_work_is_submitted_again_only_when_that_is_asked_for()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(client, retries: 0));

        Assert.Equal((1, "order-1"), (e.Runs, _simulator.Workflows.Single().ExternalId));
    }

    [Fact]
    public async Task Failed_work_is_submitted_again_with_a_key_of_its_own_and_both_are_closed()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));

        Workflow workflow = await RunAsync(client, retries: 1);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Equal(["order-1", "order-1-r2"], _simulator.Workflows.Select(w => w.ExternalId!).Order());
        Assert.Equal((JournalState.HandedOver, JournalState.HandedOver), (await StateAsync("order-1"), await StateAsync("order-1-r2")));
        WorkflowCosts last = _costs[^1];
        Assert.Equal((2, 1_000_000 - _simulator.Balance), (last.Run, last.TotalCharge));
        Assert.Equal(last.TotalCharge / 8, last.PaidRuns);
    }

    [Fact]
    public async Task The_same_call_again_goes_the_same_way_and_pays_nothing()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));
        Workflow first = await RunAsync(client, retries: 1);
        decimal balance = _simulator.Balance;

        Workflow second = await RunAsync(client, retries: 1);

        Assert.Equal((first.Id, balance), (second.Id, _simulator.Balance));
    }

    [Fact]
    public async Task Work_that_needs_time_is_submitted_again_after_a_pause()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("no_provider_available"), 2);

        await RunAsync(client, retries: 2);

        DateTimeOffset[] at = [.. _simulator.Requests.Where(r => r.Method == "POST").Select(r => r.Time)];
        Assert.True(at[1] - at[0] >= TimeSpan.FromSeconds(30) && at[2] - at[1] >= TimeSpan.FromSeconds(60), string.Join(", ", at));
    }

    [Theory]
    [InlineData("blocked", 1)]
    [InlineData("canceled", 1)]
    [InlineData("solar_flare", 1)]
    [InlineData(null, 2)] // once, says the guide
    [InlineData("timeout", 4)]
    public async Task The_reason_decides_how_often(string? reason, int runs)
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed(reason), 10);

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(client, retries: 3));

        Assert.Equal((runs, runs), (e.Runs, _simulator.Workflows.Count));
        Assert.Equal((1_000_000 - _simulator.Balance) / 8, e.PaidRuns);
        Assert.Equal(JournalState.HandedOver, await StateAsync(runs == 1 ? "order-1" : $"order-1-r{runs}"));
    }

    [Fact]
    public async Task Failed_work_that_is_no_exception_is_submitted_again_too()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"), 2);

        Workflow workflow = await RunAsync(client, retries: 1, new WaitOptions { ThrowOnFailure = false });

        Assert.Equal((WorkflowStatus.Failed, 2), (workflow.Status, _simulator.Workflows.Count));
    }

    [Fact]
    public async Task A_pause_that_does_not_fit_in_the_time_ends_with_the_failure()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("no_provider_available"), 10);

        // Pauses of half a minute, a minute and two fit, one of four does not.
        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(client, retries: 5, new WaitOptions { Timeout = TimeSpan.FromMinutes(7.5) }));

        Assert.Equal((FailureAdvice.Wait, 4, 4), (e.Advice, e.Runs, _simulator.Workflows.Count));
    }

    [Theory]
    [InlineData(8)] // what failed came back before
    [InlineData(7.5)]
    public async Task A_budget_pays_a_repetition_of_what_came_back(double limit)
    {
        var budget = new SpendBudget((decimal)limit);
        using OrchestrationClient client = Connect(budget);
        _simulator.OnSubmit(Outcome.Failed("timeout"));

        if (limit < 8)
            await Assert.ThrowsAsync<BudgetExceededException>(() => RunAsync(client, retries: 1));
        else
            await RunAsync(client, retries: 1);

        Assert.Equal(1_000_000 - _simulator.Balance, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task A_repetition_that_is_too_dear_ends_with_the_failure()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));
        int asked = 0;

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(
            WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1", Retries = 1, ConfirmCost = (_, _) => ValueTask.FromResult(++asked == 1) }, cancellationToken: Stop));

        Assert.Equal((1, 2), (e.Runs, asked));
        Assert.Equal((JournalState.HandedOver, JournalState.Refused), (await StateAsync("order-1"), await StateAsync("order-1-r2")));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_repetition_that_is_refused_ends_with_the_failure(int status)
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));
        int submissions = 0;
        _simulator.FailNext(Fault.Status(status), 10, r => r.Method == "POST" && ++submissions > 1);

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(client, retries: 1));

        Assert.Equal((1, "timeout", true), (e.Runs, e.Reason, e.MayHaveBeenExecuted));
        Assert.Equal((JournalState.HandedOver, JournalState.Refused), (await StateAsync("order-1"), await StateAsync("order-1-r2")));
    }

    [Fact]
    public async Task A_repetition_that_an_interceptor_refuses_ends_with_the_failure()
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Interceptors = { new OnlyOne() } };
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, _simulator.CreateHandler());
        _simulator.OnSubmit(Outcome.Failed("timeout"));

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunAsync(client, retries: 1));

        Assert.Equal((1, 1), (e.Runs, _simulator.Workflows.Count));
    }

    [Fact]
    public async Task A_repetition_whose_outcome_is_unknown_keeps_its_key()
    {
        using OrchestrationClient client = Connect();
        _simulator.OnSubmit(Outcome.Failed("timeout"));
        int submissions = 0;
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 10, r => r.Method == "POST" && ++submissions > 1);

        var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => RunAsync(client, retries: 1));

        Assert.Equal("order-1-r2", e.ExternalId);
    }

    [Fact]
    public async Task Ephemeral_work_is_not_submitted_again()
    {
        using OrchestrationClient client = Connect();

        await Assert.ThrowsAsync<ArgumentException>(() => client.Workflows.RunAsync(WorkflowTemplate.For(Input) with { Ephemeral = true }, new() { Retries = 1 }, cancellationToken: Stop));

        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task Retries_have_a_range() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => RunAsync(Connect(), retries: 11));

    private async Task<JournalState?> StateAsync(string key) => (await _journal.FindAsync(_simulator.BaseAddress.Authority, key, Stop))?.State;

    private Task<Workflow> RunAsync(OrchestrationClient client, int retries, WaitOptions? waiting = null) => client.Workflows.RunAsync(
        WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1", Retries = retries, WaitOptions = waiting, Costs = new Heard(_costs) }, cancellationToken: Stop);

    private OrchestrationClient Connect(SpendBudget? budget = null)
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Journal = _journal };
        if (budget is not null)
            options.Budgets.Add(budget);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, _simulator.CreateHandler());
    }

    private sealed class Heard(List<WorkflowCosts> costs) : IProgress<WorkflowCosts>
    {
        public void Report(WorkflowCosts value) => costs.Add(value);
    }

    private sealed class OnlyOne : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        private int _submissions;

        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) =>
            _submissions++ == 0 ? next(submission, cancellationToken) : throw new InvalidOperationException("One is enough.");
    }
}
