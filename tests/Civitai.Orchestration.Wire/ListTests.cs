using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>One odd item loses nothing but itself.</summary>
public sealed class ListTests : WireTest
{
    // P1: one workflow with a text where a number belongs lost the whole page, and ended the paging.
    [Theory]
    [InlineData("cost-text")]
    [InlineData("null-step")]
    [InlineData("null-image")]
    [InlineData("status-null")]
    [InlineData("number-for-text")]
    public async Task C_P1_odd_workflow_in_a_page_loses_nothing_but_itself(string oddity)
    {
        Service.Use($"query/odd-{oddity}");
        List<string> ids = [];

        await foreach (Workflow workflow in CreateClient().Workflows.QueryAsync(cancellationToken: Stop))
            ids.Add(workflow.Id);

        Assert.Equal(["wf_before", "wf_odd", "wf_after"], ids);
    }

    [Fact]
    public async Task C_price_as_text_is_read_or_kept()
    {
        Service.Use("get/odd-cost-text");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);

        Assert.Single(workflow.GetOutput<ImageGenOutput>().Images);
        Assert.Contains("\"8\"", workflow.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task C_cursor_that_never_changes_ends_the_listing_with_an_exception()
    {
        Service.Use("query/same-cursor");
        int read = 0;

        await Assert.ThrowsAnyAsync<CivitaiException>(async () =>
        {
            await foreach (Workflow workflow in CreateClient().Workflows.QueryAsync(cancellationToken: Stop))
                Assert.True(++read < 10, "It goes on for ever.");
        });

        Assert.InRange(read, 1, 3);
    }

    [Theory]
    [InlineData("half-emoji")]
    [InlineData("cost-text")]
    [InlineData("null-step")]
    [InlineData("null-image")]
    [InlineData("null-job")]
    [InlineData("status-null")]
    [InlineData("step-timeout")]
    [InlineData("doubled-members")]
    public async Task C_parse_reads_what_the_wire_reads(string oddity)
    {
        Service.Use($"get/odd-{oddity}");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);
        Workflow parsed = Workflow.Parse(workflow.ToJson());

        Assert.Equal((workflow.Id, workflow.Status, workflow.Steps.Count), (parsed.Id, parsed.Status, parsed.Steps.Count));
        Assert.Equal(workflow.ToJson(), parsed.ToJson());
    }

    [Fact]
    public async Task C_null_among_the_epochs_keeps_the_others()
    {
        Service.Use("get/odd-null-epoch");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);

        Assert.Equal([1, 3], workflow.GetOutput<TrainingOutput>().Epochs.Where(e => e is { IsAvailable: true }).Select(e => e.EpochNumber));
    }
}
