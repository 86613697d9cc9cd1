using System.Net;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

public sealed class SubmitTests : ClientFixture
{
    [Fact]
    public async Task RunAsync_image_returns_its_output()
    {
        ImageGenOutput output = await Client.Workflows.RunAsync(Image with { Quantity = 2 }, cancellationToken: Stop);

        Assert.Equal(2, output.Images.Count);
        Assert.All(output.Images, i => Assert.NotNull(i.Url));
    }

    [Fact]
    public async Task SubmitAsync_training_returns_a_handle_whose_result_has_every_epoch()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);
        TrainingOutput output = await handle.GetResultAsync(cancellationToken: Stop);

        Assert.Equal(TrainingModerationStatus.Approved, output.ModerationStatus);
        Assert.Equal([1, 2, 3], output.Epochs.Select(e => e.EpochNumber));
        Assert.All(output.Epochs, e => Assert.Equal(2, e.Samples.Count));
        Assert.Equal("?wait=0", Submissions.Single().Query);
    }

    [Fact]
    public async Task RunAsync_image_asks_for_the_advised_wait()
    {
        await Client.Workflows.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("?wait=25", Submissions.Single().Query);
    }

    [Fact]
    public async Task RunAsync_training_never_waits_inline()
    {
        await Client.Workflows.RunAsync(Training, cancellationToken: Stop);

        Assert.Equal("?wait=0", Submissions.Single().Query);
    }

    [Fact]
    public async Task SubmitAsync_without_key_mints_one_and_leaves_the_template_alone()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Image);
        await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);
        await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        string[] keys = [.. Submissions.Select(KeyOf)!];
        Assert.Equal(2, keys.Distinct().Count());
        Assert.All(keys, k => Assert.Matches("^[A-Za-z0-9_-]{1,128}$", k));
        Assert.Null(template.ExternalId);
    }

    [Fact]
    public async Task SubmitAsync_same_key_twice_makes_one_workflow()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Image) with { ExternalId = "order-17" };
        Workflow first = await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);
        Workflow second = await Client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        Assert.Equal(first.Id, second.Id);
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task PreviewCostAsync_sends_no_key_so_that_the_submission_runs()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Image) with { ExternalId = "order-18" };
        CostPreview preview = await Client.Workflows.PreviewCostAsync(template, cancellationToken: Stop);
        Workflow workflow = await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        Assert.Equal(8, preview.Total);
        Assert.True(preview.IsAffordable);
        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Null(KeyOf(Submissions.First()));
        Assert.Equal("order-18", KeyOf(Submissions.Last()));
    }

    [Fact]
    public async Task PreviewCostAsync_total_is_the_documented_price()
    {
        StepInput[] inputs =
        [
            Training with { Epochs = 10, Samples = null }, Training with { Epochs = 5, Samples = null },
            Image, Image with { Quantity = 4 }, Image with { Width = 1536, Steps = 12 },
            new ZImageBaseCreateImageGenInput { Prompt = "a lighthouse", Steps = 30 },
            new Flux1DevAiToolkitTrainingInput { TrainingData = Training.TrainingData },
            new Flux1DevAiToolkitTrainingInput { TrainingData = Training.TrainingData, Steps = 1000, Epochs = 10 },
            new Flux1SchnellAiToolkitTrainingInput { TrainingData = Training.TrainingData, Steps = 2000, Epochs = 20 },
        ];
        decimal[] expected = [500, 250, 8, 32, 16, 30, 2000, 1600, 2200];

        for (int i = 0; i < inputs.Length; i++)
        {
            CostPreview preview = await Client.Workflows.PreviewCostAsync(inputs[i], cancellationToken: Stop);
            Assert.Equal(expected[i], preview.Total);
        }
    }

    [Fact]
    public async Task SubmitAsync_above_the_limit_submits_nothing()
    {
        var e = await Assert.ThrowsAsync<CostLimitExceededException>(() =>
            Client.Workflows.SubmitAsync(Image with { Quantity = 12 }, new() { MaxCost = 50 }, Stop));

        Assert.Equal((96, 50), (e.Cost, e.Limit));
        Assert.Contains("whatif=true", Assert.Single(Submissions).Query);
    }

    [Fact]
    public async Task SubmitAsync_within_the_limit_submits_once()
    {
        await Client.Workflows.SubmitAsync(Image, new() { MaxCost = 8 }, Stop);

        Assert.Equal(2, Submissions.Count());
        Assert.Single(Simulator.Workflows, w => !w.IsPreview);
    }

    [Fact]
    public async Task SubmitAsync_invalid_input_sends_nothing_and_lists_every_problem()
    {
        var e = await Assert.ThrowsAsync<ValidationFailedException>(() =>
            Client.Workflows.SubmitAsync(Image with { Width = 1000, Steps = 0, Quantity = 13 }, cancellationToken: Stop));

        Assert.True(e.IsLocal);
        Assert.Equal(["steps[0].input.width", "steps[0].input.steps", "steps[0].input.quantity"], e.Result.Errors.Select(i => i.Path));
        Assert.Equal("Steps[0].Input.Width", e.Result.Issues[0].MemberPath);
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task SubmitAsync_validation_off_shows_the_service_refusal_in_the_same_shape()
    {
        var e = await Assert.ThrowsAsync<ValidationFailedException>(() =>
            Client.Workflows.SubmitAsync(Image with { Width = 1000 }, new() { Validation = ValidationMode.Off }, Stop));

        Assert.False(e.IsLocal);
        Assert.Equal(HttpStatusCode.BadRequest, e.StatusCode);
        Assert.Equal("steps[0].input.width", Assert.Single(e.Result.Issues).Path);
    }

    [Fact]
    public async Task SubmitAsync_ephemeral_without_a_way_to_the_result_is_refused()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Image) with { Ephemeral = true };

        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => Client.Workflows.SubmitAsync(template, cancellationToken: Stop));
        Workflow waited = await Client.Workflows.SubmitAsync(template, new() { InlineWait = TimeSpan.FromSeconds(60) }, Stop);

        Assert.Equal("ephemeral", Assert.Single(e.Result.Errors).Path);
        Assert.Equal(WorkflowStatus.Succeeded, waited.Status);
    }

    [Fact]
    public async Task SubmitAsync_cancelled_on_the_way_keeps_the_key_and_never_pays_twice()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        Clock.SkipDelays = false; // so that the service holds the submission open
        using var cancel = new CancellationTokenSource();
        Task<ImageGenOutput> run = Client.Workflows.RunAsync(Image, cancellationToken: cancel.Token);
        while (Simulator.Workflows.Count == 0)
            await Task.Yield();
        await cancel.CancelAsync();

        var e = await Assert.ThrowsAsync<WorkflowSubmitCanceledException>(() => run);
        Workflow again = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image) with { ExternalId = e.ExternalId }, cancellationToken: Stop);

        Assert.Equal(Assert.Single(Simulator.Workflows).Id, again.Id);
    }

    [Fact]
    public async Task SubmitAsync_key_of_other_work_is_a_conflict()
    {
        Workflow training = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training) with { ExternalId = "order-1" }, cancellationToken: Stop);

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { ExternalId = "order-1" }, cancellationToken: Stop));

        Assert.Equal(training.Id, e.Workflow.Id);
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_already_cancelled_sends_nothing()
    {
        var e = await Assert.ThrowsAsync<OperationCanceledException>(() => Client.Workflows.SubmitAsync(Image, cancellationToken: new CancellationToken(canceled: true)));

        Assert.IsNotType<WorkflowSubmitCanceledException>(e);
        Assert.Empty(Simulator.Requests);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task SubmitAsync_wait_outside_the_cap_is_refused_before_sending(int seconds)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.Workflows.SubmitAsync(Image, new() { InlineWait = TimeSpan.FromSeconds(seconds) }, Stop));
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task SubmitAsync_unaffordable_is_lack_of_Buzz_with_the_bare_text_as_detail()
    {
        await using OrchestratorSimulator poor = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, Balance = 1 }, Stop);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = poor.BaseAddress, TimeProvider = Clock });

        CostPreview preview = await client.Workflows.PreviewCostAsync(Image, cancellationToken: Stop);
        var e = await Assert.ThrowsAsync<InsufficientBuzzException>(() => client.Workflows.SubmitAsync(Image, cancellationToken: Stop));

        Assert.False(preview.IsAffordable);
        Assert.NotNull(e.Problem?.Detail);
    }

    private static string? KeyOf(RecordedRequest request) => (string?)JsonNode.Parse(request.Body)!["externalId"];
}
