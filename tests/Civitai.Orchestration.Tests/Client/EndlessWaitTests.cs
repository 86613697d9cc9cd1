using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Waits of a day and more.</summary>
public sealed class EndlessWaitTests : ClientFixture
{
    [Fact]
    public async Task WaitAsync_never_ending_work_times_out_after_a_day_by_default()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        DateTimeOffset before = Clock.GetUtcNow();

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => Client.Workflows.WaitAsync(workflow.Id!, cancellationToken: Stop));

        Assert.Equal(TimeSpan.FromHours(24), Clock.GetUtcNow() - before);
    }

    [Fact]
    public async Task RunAsync_infinite_timeout_waits_for_the_end()
    {
        Simulator.OnSubmit(Outcome.Succeeded().SlowedBy(10_000));

        Assert.Single((await Client.Workflows.RunAsync(Image, new() { WaitOptions = new() { Timeout = Timeout.InfiniteTimeSpan } }, cancellationToken: Stop)).Images);
    }

    [Fact]
    public async Task RunAsync_time_of_the_call_holds_beyond_a_day()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        DateTimeOffset before = Clock.GetUtcNow();

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => Client.Workflows.RunAsync(Image, new() { Timeout = TimeSpan.FromDays(3) }, cancellationToken: Stop));

        Assert.Equal(TimeSpan.FromDays(3), Clock.GetUtcNow() - before);
    }

    [Fact]
    public async Task RunAsync_call_without_a_limit_waits_for_the_end()
    {
        Simulator.OnSubmit(Outcome.Succeeded().SlowedBy(10_000));

        Assert.Single((await Client.Workflows.RunAsync(Image, new() { Timeout = Timeout.InfiniteTimeSpan }, cancellationToken: Stop)).Images);
    }

    [Fact]
    public async Task A_batch_waits_as_long_as_the_time_of_its_calls()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        DateTimeOffset before = Clock.GetUtcNow();

        Batch<ImageGenOutput> batch = Client.Workflows.SubmitManyAsync("cards", [(StepInput<ImageGenOutput>)Image], new BatchOptions { Run = new() { Timeout = TimeSpan.FromDays(3) } });
        await foreach (BatchOutcome<ImageGenOutput> outcome in Client.Workflows.WhenEachAsync(batch, Stop))
            Assert.IsType<WorkflowWaitTimeoutException>(outcome.Exception);

        Assert.Equal(TimeSpan.FromDays(3), Clock.GetUtcNow() - before);
    }
}
