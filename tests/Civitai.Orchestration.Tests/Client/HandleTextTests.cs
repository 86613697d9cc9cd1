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
    public void Its_form_does_not_change(string id, string? step, string text)
    {
        using var client = new OrchestrationClient("token");

        Assert.Equal(text, step is null ? client.Workflows.GetHandle(id).Serialize() : client.Workflows.GetHandle<ImageGenOutput>(id, step).Serialize());
        Assert.Equal(id, client.Workflows.OpenHandle(text).Id);
        Assert.Equal(text, client.Workflows.OpenHandle<ImageGenOutput>(text).Serialize());
    }

    [Theory]
    [InlineData("")]
    [InlineData("4711")]
    [InlineData("civitai1:")]
    [InlineData("civitai2:4711")]
    [InlineData("civitai1:a:b:c")]
    public void Another_text_is_refused(string text)
    {
        using var client = new OrchestrationClient("token");

        Assert.Throws<FormatException>(() => client.Workflows.OpenHandle(text));
    }

    private static OrchestrationClient Connect(OrchestratorSimulator simulator, VirtualTimeProvider clock) => new(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = clock });
}
