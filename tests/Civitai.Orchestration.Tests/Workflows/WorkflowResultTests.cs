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

    // The guide: a name defaults to the index as text. Other replies have it with a dollar sign, or leave it out.
    [Theory]
    [InlineData("\"name\":\"0\",", "\"name\":\"1\",")]
    [InlineData("\"name\":\"$0\",", "\"name\":\"$1\",")]
    [InlineData("", "")]
    public void Step_without_a_name_is_found_however_the_service_names_it(string first, string second)
    {
        var workflow = Workflow.Parse($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"echo",{{first}}"status":"succeeded","output":{"message":"one"} },{"$type":"echo",{{second}}"status":"succeeded","output":{"message":"two"} }]}""");

        Assert.Equal(["one", "two"], new[] { "$0", "$1" }.Select(n => workflow.GetOutput<EchoOutput>(n).Message));
        Assert.Equal(["one", "two"], new[] { "0", "1" }.Select(n => workflow.GetOutput<EchoOutput>(n).Message));
        Assert.All(new[] { "$2", "2", "$", "$-1", "00", "$01" }, n => Assert.Null(workflow.FindStep(n)));
    }

    [Theory]
    [InlineData("$1")]
    [InlineData("1")]
    public void Step_with_a_name_of_its_own_is_not_found_by_its_place(string place)
    {
        var workflow = Workflow.Parse("""{"steps":[{"$type":"echo","name":"1"},{"$type":"echo","name":"hero"}]}""");

        Assert.Equal(place == "1" ? "1" : null, workflow.FindStep(place)?.Name);
        Assert.Null(Workflow.Parse("""{"steps":[{"$type":"echo"},{"$type":"echo","name":"hero"}]}""").FindStep(place));
    }

    [Fact]
    public async Task Paid_run_whose_step_cannot_be_found_is_no_mistake_of_the_caller()
    {
        var service = new Client.ScriptedService(new VirtualTimeProvider(), _ => Client.ScriptedService.Json(
            """{"id":"wf_1","status":"succeeded","steps":[{"$type":"echo","name":"else","status":"succeeded","output":{"message":"one"}}]}"""));
        using var client = new OrchestrationClient("secret-token", new(), service);
        WorkflowTemplate<EchoOutput> template = WorkflowTemplate.For(StepInputs.Echo("one"), "order-1");

        var run = await Assert.ThrowsAsync<WorkflowOutputException>(() => client.Workflows.RunAsync(template, cancellationToken: TestContext.Current.CancellationToken));
        var handle = await Assert.ThrowsAsync<WorkflowOutputException>(() => client.Workflows.GetHandle<EchoOutput>("wf_1", "$0").GetResultAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(("wf_1", true), (run.WorkflowId, run.MayHaveBeenExecuted));
        Assert.Equal("wf_1", handle.WorkflowId);
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
