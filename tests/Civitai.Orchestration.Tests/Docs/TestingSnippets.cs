using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Simulator;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The regions are the C# blocks of docs/testing.md, in its order; <see cref="DocumentTests"/> compares them.</summary>
public sealed class TestingSnippets : SnippetTests
{
    [Fact]
    public async Task In_memory()
    {
        #region In memory
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock });
        using HttpMessageHandler handler = simulator.CreateHandler();
        using var client = new OrchestrationClient(
            OrchestratorSimulatorOptions.DefaultApiToken,
            new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock },
            handler);
        #endregion

        ImageGenOutput output = await client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Single(output.Images);
    }

    [Fact]
    public async Task Virtual_time()
    {
        VirtualTimeProvider clock = Clock;
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput;

        #region Virtual time
        WorkflowHandle<TrainingOutput> handle = await client.Workflows.SubmitAsync(input);

        clock.Advance(TimeSpan.FromSeconds(17)); // 6 until a worker begins, then 10 an epoch

        Workflow workflow = await handle.GetAsync();
        Assert.Equal(WorkflowStatus.Processing, workflow.Status);
        IReadOnlyList<TrainingEpoch> epochs = workflow.GetOutput<TrainingOutput>().Epochs; // all announced
        Assert.Single(epochs, epoch => epoch.IsAvailable); // one made
        #endregion
    }

    [Fact]
    public async Task Outcomes()
    {
        OrchestratorSimulator simulator = Simulator;
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput;

        #region Outcomes
        simulator.OnSubmit(Outcome.Failed("timeout").AtProgress(0.9).SlowedBy(4)); // the next submission
        simulator.OnSubmit(Outcome.ModerationRejected()); // the one after it

        await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(input));
        var refused = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(input));
        Assert.True(refused.IsDatasetRejected);
        #endregion
    }

    [Fact]
    public async Task Outputs()
    {
        OrchestratorSimulator simulator = Simulator;
        OrchestrationClient client = Client;

        #region Outputs
        simulator.OnStep("videoGen", step => new JsonObject { ["video"] = new JsonObject { ["id"] = "blob_1", ["seconds"] = step.Input["duration"]?.DeepClone() } });

        WorkflowTemplate template = WorkflowTemplate.Parse("""{"steps":[{"$type":"videoGen","input":{"engine":"wan","prompt":"a calm sea","duration":5}}]}""");
        Workflow done = await client.Workflows.RunAsync(template);

        Assert.Contains("\"seconds\":5", done.ToJson());
        #endregion
    }

    [Fact]
    public async Task Faults()
    {
        OrchestratorSimulator simulator = Simulator;
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput;

        #region Faults
        simulator.FailNext(Fault.ConnectionCutAfterAccepted(), HttpMethod.Post); // the workflow exists, the reply is lost
        simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromSeconds(20)), times: 2);

        await client.Workflows.RunAsync(input);

        Assert.Single(simulator.Workflows); // paid once
        Assert.True(simulator.Requests.Count > 3);
        #endregion
    }

    [Fact]
    public async Task Callbacks()
    {
        VirtualTimeProvider clock = Clock;
        OrchestratorSimulator simulator = Simulator;
        OrchestrationClient client = Client;
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(TestContext.Current.CancellationToken);
        var receiverUrl = new Uri(receiver.Url);

        #region Callbacks
        var input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" };
        await client.Workflows.SubmitAsync(WorkflowTemplate.For(input) with
        {
            Callbacks = [new WorkflowCallback { Url = receiverUrl, Events = [CallbackEventType.WorkflowSucceeded] }],
        });

        clock.Advance(TimeSpan.FromMinutes(1));
        await simulator.WaitForCallbacksAsync();

        CallbackDelivery delivery = Assert.Single(simulator.Callbacks);
        Assert.Equal(("workflow:succeeded", 204), (delivery.Event, delivery.StatusCode));
        #endregion
    }
}
