using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A key stands for one piece of work.</summary>
public sealed class KeyReuseTests : ClientFixture
{
    public static TheoryData<string, StepInput> Others() => new()
    {
        { "steps[0].input.prompt", First with { Prompt = "a castle at dusk" } },
        { "steps[0].input.quantity", First with { Quantity = 4 } },
        { "steps[0].input.seed", First with { Seed = 8 } },
        { "steps[0].input.model", new ZImageBaseCreateImageGenInput { Prompt = First.Prompt, Quantity = 1, Seed = 7 } },
    };

    private static ZImageTurboCreateImageGenInput First => Image with { Quantity = 1, Seed = 7 };

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public async Task SubmitAsync_key_of_other_work_conflicts_at_the_first_difference(string path, StepInput other)
    {
        Workflow first = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(First) with { ExternalId = "order-1" }, cancellationToken: Stop);

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Client.Workflows.SubmitAsync(WorkflowTemplate.For(other) with { ExternalId = "order-1" }, cancellationToken: Stop));

        Assert.Equal((path, first.Id, "order-1"), (e.Path, e.Workflow.Id, e.ExternalId));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        Assert.Single(Simulator.Workflows);
    }

    [Theory]
    [InlineData(60, 0, 0, JournalState.Refused)]
    [InlineData(1, 0, 8, JournalState.Intended)] // clocks differ: this call may have made it
    [InlineData(1, 6, 8, JournalState.Intended)]
    [InlineData(60, -120, 0, JournalState.Refused)]
    public async Task SubmitAsync_conflict_with_work_from_before_the_call_reserves_nothing_and_leaves_nothing_open(int minutes, int ahead, decimal used, JournalState state)
    {
        await Client.Workflows.SubmitAsync(Order, cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromMinutes(minutes));
        var budget = new SpendBudget(80);
        var journal = new MemoryJournal();
        OrchestrationClient client = NewClient(o =>
        {
            o.Journal = journal;
            o.Budgets.Add(budget);
            o.TimeProvider = new Ahead(Clock, TimeSpan.FromMinutes(ahead));
        });

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => client.Workflows.SubmitAsync(WorkflowTemplate.For(First with { Seed = 8 }) with { ExternalId = "order-1" }, cancellationToken: Stop));

        Assert.Equal(used > 0, e.MayHaveBeenExecuted);
        Assert.Equal(used, await budget.GetUsedAsync(Stop));
        Assert.Equal(state, (await journal.FindAsync(client.Workflows.JournalName, "order-1", Stop))!.State);
    }

    [Fact]
    public async Task SubmitAsync_key_of_the_same_work_finds_it_whatever_its_state()
    {
        WorkflowTemplate template = WorkflowTemplate.For(First) with { ExternalId = "order-1" };
        Workflow first = await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        Workflow again = await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        Assert.Equal((first.Id, WorkflowStatus.Succeeded), (again.Id, again.Status));
        Assert.Single(Simulator.Workflows);
    }

    [Theory]
    [InlineData("limit")]
    [InlineData("question")]
    [InlineData("budget")]
    [InlineData("balance")]
    public async Task SubmitAsync_again_finds_the_first_where_the_price_would_refuse_another(string refusal)
    {
        // 8 Buzz. Source: the guide of Z-Image.
        await using var simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = OrchestratorSimulatorOptions.DefaultApiToken, Balance = refusal == "balance" ? 15 : 1000 }, Stop);
        OrchestrationClient client = NewClient(o => o.BaseAddress = simulator.BaseAddress);
        Workflow first = await client.Workflows.SubmitAsync(Order, cancellationToken: Stop);
        OrchestrationClient restarted = NewClient(o =>
        {
            o.BaseAddress = simulator.BaseAddress;
            if (refusal == "budget")
                o.Budgets.Add(new SpendBudget(7));
        });

        Workflow again = await restarted.Workflows.RunAsync(Order, Refusing(refusal), cancellationToken: Stop);

        Assert.Equal((first.Id, WorkflowStatus.Succeeded), (again.Id, again.Status));
        Assert.Single(simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_again_finds_the_first_by_the_journal_however_much_came_after_it()
    {
        var journal = new MemoryJournal();
        OrchestrationClient client = NewClient(o => o.Journal = journal);
        Workflow first = await client.Workflows.SubmitAsync(Order, cancellationToken: Stop);
        for (int i = 0; i < 101; i++)
            await Client.Workflows.SubmitAsync(First, cancellationToken: Stop);

        Workflow again = await client.Workflows.SubmitAsync(Order, new() { MaxCost = 1 }, Stop);

        Assert.Equal(first.Id, again.Id);
    }

    [Fact]
    public async Task SubmitAsync_notes_the_first_that_it_found_in_a_journal_that_did_not_know_it()
    {
        var journal = new MemoryJournal();
        Workflow first = await Client.Workflows.SubmitAsync(Order, cancellationToken: Stop);
        OrchestrationClient client = NewClient(o => o.Journal = journal);

        await client.Workflows.SubmitAsync(Order, new() { MaxCost = 1 }, Stop);

        JournalEntry? entry = await journal.FindAsync(client.Workflows.JournalName, "order-1", Stop);
        Assert.Equal((JournalState.Accepted, first.Id), (entry?.State, entry?.WorkId));
    }

    [Fact]
    public async Task SubmitAsync_that_the_price_refuses_conflicts_where_the_key_stands_for_other_work()
    {
        Workflow first = await Client.Workflows.SubmitAsync(Order, cancellationToken: Stop);

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Client.Workflows.SubmitAsync(WorkflowTemplate.For(First with { Seed = 8 }) with { ExternalId = "order-1" }, new() { MaxCost = 1 }, Stop));

        Assert.Equal((first.Id, "order-1", false), (e.Workflow.Id, e.ExternalId, e.MayHaveBeenExecuted));
    }

    [Theory]
    [InlineData("order-1", 1)]
    [InlineData(null, 0)] // a key of the call's own stands for nothing
    public async Task SubmitAsync_that_the_price_refuses_is_refused_where_the_key_is_new(string? key, int lists)
    {
        var e = await Assert.ThrowsAsync<CostLimitExceededException>(() => Client.Workflows.SubmitAsync(WorkflowTemplate.For(First) with { ExternalId = key }, new() { MaxCost = 1 }, Stop));

        Assert.False(e.MayHaveBeenExecuted);
        Assert.Equal(lists, Simulator.Requests.Count(r => r.Method == "GET"));
        Assert.Empty(Simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_that_the_price_refuses_says_so_also_where_the_key_cannot_be_looked_up()
    {
        Simulator.FailNext(Fault.Status(400), 1, r => r.Method == "GET");

        await Assert.ThrowsAsync<CostLimitExceededException>(() => Client.Workflows.SubmitAsync(Order, new() { MaxCost = 1 }, Stop));
    }

    [Fact]
    public async Task SubmitAsync_limit_on_the_price_comes_before_what_the_account_has()
    {
        await using var simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = OrchestratorSimulatorOptions.DefaultApiToken, Balance = 1 }, Stop);
        OrchestrationClient client = NewClient(o => o.BaseAddress = simulator.BaseAddress);

        await Assert.ThrowsAsync<CostLimitExceededException>(() => client.Workflows.SubmitAsync(First, new() { MaxCost = 1 }, Stop));
    }

    [Fact]
    public async Task RunAsync_says_that_the_key_of_its_repetition_stands_for_other_work()
    {
        Workflow other = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(First with { Seed = 8 }) with { ExternalId = DerivedKey.OfRepetition("order-1", 2) }, cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromHours(1));
        Simulator.OnSubmit(Outcome.Failed("no_provider_available"));

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Client.Workflows.RunAsync(Order, new RunOptions { Retries = 1 }, cancellationToken: Stop));

        Assert.Equal((other.Id, "order-1-r2"), (e.Workflow.Id, e.ExternalId));
    }

    [Fact]
    public async Task SubmitAsync_key_of_a_template_conflicts_where_its_arguments_are_others()
    {
        WorkflowTemplate template = WorkflowTemplate.For(First with { Prompt = Reference.Argument("prompt") }) with { ExternalId = "order-1" };
        await Client.Workflows.SubmitAsync(template, new() { Arguments = new JsonObject { ["prompt"] = "a castle at dusk" } }, Stop);

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Client.Workflows.SubmitAsync(template, new() { Arguments = new JsonObject { ["prompt"] = "a castle at dawn" } }, Stop));

        Assert.Equal("arguments.prompt", e.Path);
    }

    private static WorkflowTemplate Order => WorkflowTemplate.For(First) with { ExternalId = "order-1" };

    private static RunOptions Refusing(string refusal) => refusal switch
    {
        "limit" => new() { MaxCost = 7 },
        "question" => new() { ConfirmCost = (_, _) => ValueTask.FromResult(false) },
        "balance" => new() { MaxCost = 100 },
        _ => new(),
    };
}
