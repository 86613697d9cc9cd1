using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Handles that survive the process as a text.</summary>
public sealed class HandleTextTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handle_goes_on_in_another_program()
    {
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = clock }, Stop);
        var steps = new WorkflowBuilder();
        IStepTemplate<ImageGenOutput> first = steps.Add(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }, "first one");
        steps.Add(new ZImageTurboCreateImageGenInput { Prompt = "a lake", Quantity = 2 });
        string text;
        using (OrchestrationClient client = Connect(simulator, clock))
            text = (await client.Workflows.SubmitAsync(steps.ToTemplate().WithResultOf(first), cancellationToken: Stop)).Serialize();
        using OrchestrationClient another = Connect(simulator, clock);

        ImageGenOutput output = await another.Workflows.OpenHandle<ImageGenOutput>(text).GetResultAsync(cancellationToken: Stop);

        Assert.Single(output.Images); // of the step that was named, not of the last one
        Assert.Equal(Assert.Single(simulator.Workflows).Id, another.Workflows.OpenHandle(text).Id);
    }

    [Theory]
    [InlineData("4711-20261130", null, "civitai1:4711-20261130")]
    [InlineData("a:b%c", "x:y", "civitai1:a%3Ab%25c:x%3Ay")]
    [InlineData("4711-20261130", null, "civitai1:4711-20261130::order-1", "order-1")]
    [InlineData("4711-20261130", "x:y", "civitai1:4711-20261130:x%3Ay:a%3Ab", "a:b")]
    public void Its_form_does_not_change(string id, string? step, string text, string? key = null)
    {
        using var client = new OrchestrationClient("token");

        Assert.Equal(text, (step is null ? new WorkflowHandle(client.Workflows, id) { ExternalId = key } : new WorkflowHandle<ImageGenOutput>(client.Workflows, id, step) { ExternalId = key }).Serialize());
        Assert.Equal(id, client.Workflows.OpenHandle(text).Id);
        Assert.Equal(text, client.Workflows.OpenHandle<ImageGenOutput>(text).Serialize());
    }

    [Fact]
    public Task A_handle_keeps_the_key_that_its_result_is_acknowledged_with() => AcknowledgesAsync(async workflows =>
    {
        string text = (await workflows.SubmitAsync(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }, cancellationToken: Stop)).Serialize();
        Assert.Equal(text, workflows.OpenHandle<ImageGenOutput>(text).Serialize());
        return workflows.OpenHandle(text).ExternalId!;
    });

    [Fact]
    public Task A_workflow_knows_the_key_that_was_made_for_it() => AcknowledgesAsync(async workflows =>
    {
        Workflow workflow = await workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), cancellationToken: Stop);
        Assert.True(workflow.WasSubmittedAs(workflow.SubmissionKey!));
        return workflow.SubmissionKey!;
    });

    // Submits, and closes the intent in the journal with the key that is had.
    private static async Task AcknowledgesAsync(Func<WorkflowClient, Task<string>> submitAsync)
    {
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = new VirtualTimeProvider(), InMemory = true }, Stop);
        using var client = new OrchestrationClient(
            OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = simulator.Clock, Journal = new MemoryJournal() }, simulator.CreateHandler());

        await client.Workflows.AcknowledgeAsync(await submitAsync(client.Workflows), Stop);

        Assert.Equal(0, await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, cancellationToken: Stop));
    }

    [Theory]
    [InlineData("4711-order-1", "order-1")]
    [InlineData("4711-", "")]
    [InlineData("-order-1", null)]
    [InlineData("4711", null)]
    [InlineData("order-1", null)]
    [InlineData(null, null)]
    public void The_key_of_a_workflow_stands_behind_the_number_of_the_account(string? externalId, string? key) =>
        Assert.Equal(key, new Workflow { Id = "4711-20261130", ExternalId = externalId }.SubmissionKey);

    [Theory]
    [InlineData("")]
    [InlineData("4711")]
    [InlineData("civitai1:")]
    [InlineData("civitai2:4711")]
    [InlineData("civitai1:a:b:c:d")]
    public void Another_text_is_refused(string text)
    {
        using var client = new OrchestrationClient("token");

        Assert.Throws<FormatException>(() => client.Workflows.OpenHandle(text));
    }

    private static OrchestrationClient Connect(OrchestratorSimulator simulator, VirtualTimeProvider clock) => new(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = clock });
}
