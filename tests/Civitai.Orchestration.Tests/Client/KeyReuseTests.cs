using Civitai.Orchestration.ImageGen;

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

    [Fact]
    public async Task SubmitAsync_key_of_the_same_work_finds_it_whatever_its_state()
    {
        WorkflowTemplate template = WorkflowTemplate.For(First) with { ExternalId = "order-1" };
        Workflow first = await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        Workflow again = await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        Assert.Equal((first.Id, WorkflowStatus.Succeeded), (again.Id, again.Status));
        Assert.Single(Simulator.Workflows);
    }
}
