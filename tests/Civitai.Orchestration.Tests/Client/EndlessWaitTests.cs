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
}
