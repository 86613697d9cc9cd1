using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Budgets: never more is spent than there is, and what is not spent comes back.</summary>
public sealed class BudgetTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private OrchestratorSimulator _simulator = null!; // started before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // 8 Buzz. Source: the guide of Z-Image.
    private static StepInput<ImageGenOutput> Input => new ZImageTurboCreateImageGenInput { Prompt = "a pond" };

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
        Assert.Equal((800m, 800m, 0m), (Spent, budget.Used, budget.Remaining));
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
        while (budget.Remaining >= 8)
            await TryAsync(client);

        Assert.True(paid.Count(p => p) <= 10);
        Assert.Equal((80m, 80m), (Spent, budget.Used));
    }

    [Fact]
    public async Task What_failed_and_was_given_back_can_be_spent_again()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget);
        _simulator.OnSubmit(Outcome.Failed("no_provider_available"));

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Input, cancellationToken: Stop));

        Assert.Equal(e.Workflow.Charge, budget.Used);
        Assert.Equal(Spent, budget.Used);
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

        Assert.Equal((8m, 8m), (budget.Used, Spent));
    }

    [Fact]
    public async Task What_may_have_been_accepted_stays_reserved()
    {
        var budget = new SpendBudget(8);
        using OrchestrationClient client = Connect(budget, o => o.MaxAttempts = 1);
        _simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST" && !r.Query.Contains("whatif", StringComparison.Ordinal));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.SubmitAsync(Input, cancellationToken: Stop));

        Assert.Equal(8, budget.Used);
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
        Assert.Equal(8, day.Used); // what one budget refused is not held by the other
        Assert.True(await TryAsync(client, "dogs"));
        Assert.True(await TryAsync(client));
        Assert.False(await TryAsync(client));

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await TryAsync(client));
        Assert.Equal((8m, 8m), (day.Used, cats.Used));
    }

    [Fact]
    public async Task A_question_for_the_price_is_asked_first_and_no_reserves_nothing()
    {
        var budget = new SpendBudget(100);
        using OrchestrationClient client = Connect(budget);

        await Assert.ThrowsAsync<CostDeclinedException>(() => client.Workflows.SubmitAsync(Input, new SubmitOptions { ConfirmCost = (_, _) => ValueTask.FromResult(false) }, Stop));

        Assert.Equal(0, budget.Used);
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

    private OrchestrationClient Connect(SpendBudget budget, Action<OrchestrationClientOptions>? configure = null)
    {
        var options = new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Budgets = { budget } };
        configure?.Invoke(options);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, _simulator.CreateHandler());
    }
}
