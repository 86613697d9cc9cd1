using Civitai.Orchestration.Echo;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>A workflow with a result: running it, submitting it and a handle of another program all give the output of the chosen step.</summary>
public class WorkflowResultTests
{
    [Fact]
    public async Task Run_submit_and_a_handle_elsewhere_give_what_the_chosen_step_made()
    {
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, TestContext.Current.CancellationToken);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = clock }, simulator.CreateHandler());
        var steps = new WorkflowBuilder();
        IStepTemplate<EchoOutput> first = steps.Add(StepInputs.Echo("one"));
        steps.Add(StepInputs.Echo("two"));
        WorkflowTemplate<EchoOutput> template = steps.ToTemplate().WithResultOf(first);

        EchoOutput run = await client.Workflows.RunAsync(template, cancellationToken: TestContext.Current.CancellationToken);
        WorkflowHandle<EchoOutput> submitted = await client.Workflows.SubmitAsync(template, cancellationToken: TestContext.Current.CancellationToken);
        WorkflowHandle<EchoOutput> elsewhere = client.Workflows.GetHandle<EchoOutput>(submitted.Id, template.StepName);
        WorkflowHandle<EchoOutput> last = client.Workflows.GetHandle<EchoOutput>(submitted.Id);

        Assert.Equal("one", run.Message);
        Assert.Equal("one", (await submitted.GetResultAsync(cancellationToken: TestContext.Current.CancellationToken)).Message);
        Assert.Equal("one", (await elsewhere.GetResultAsync(cancellationToken: TestContext.Current.CancellationToken)).Message);
        Assert.Equal("two", (await last.GetResultAsync(cancellationToken: TestContext.Current.CancellationToken)).Message);
    }

    [Fact]
    public async Task Step_without_a_name_is_found_by_the_name_that_the_service_gives()
    {
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, TestContext.Current.CancellationToken);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = clock }, simulator.CreateHandler());
        var second = new EchoStepTemplate { Input = StepInputs.Echo("two") };
        WorkflowTemplate<EchoOutput> template = new WorkflowTemplate { Steps = [new EchoStepTemplate { Input = StepInputs.Echo("one") }, second, new EchoStepTemplate { Input = StepInputs.Echo("three") }] }.WithResultOf(second);

        Assert.Equal("$1", template.StepName);
        Assert.Equal("two", (await client.Workflows.RunAsync(template, cancellationToken: TestContext.Current.CancellationToken)).Message);
    }

    [Fact]
    public void Step_of_another_workflow_is_refused()
    {
        var template = WorkflowTemplate.For(StepInputs.Echo("one"));

        ArgumentException unnamed = Assert.Throws<ArgumentException>(() => template.WithResultOf(new EchoStepTemplate { Input = StepInputs.Echo("one") }));
        Assert.Throws<ArgumentException>(() => template.WithResultOf(new EchoStepTemplate { Name = "other", Input = StepInputs.Echo("one") }));
        Assert.StartsWith("The step is none of the workflow's.", unnamed.Message, StringComparison.Ordinal);
    }
}
