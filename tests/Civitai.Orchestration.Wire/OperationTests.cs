using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>Every operation that the client calls: its method, path, query, headers and body, and what it makes of the documented answers.</summary>
public sealed class OperationTests : WireTest
{
    [Fact]
    public async Task Submit_sends_one_post_with_a_key_of_its_own()
    {
        Service.Use("submit/picture-queued-any-wait");

        WorkflowHandle<ImageGenOutput> handle = await CreateClient().Workflows.SubmitAsync(Picture, cancellationToken: Stop);

        Assert.Equal("wf_picture", handle.Id);
        WireRequest request = Assert.Single(Service.Requests);
        Assert.Equal("POST /v2/consumer/workflows?wait=0", request.Line);
        Assert.Equal("Bearer wire-token", request.Token);
        Assert.Matches("^[A-Za-z0-9_-]{1,128}$", request.Json!["externalId"]!.GetValue<string>());
        Assert.Equal("imageGen", request.Json["steps"]![0]!["$type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_submissions_carry_two_keys()
    {
        Service.Use("submit/picture-queued-any-wait");
        OrchestrationClient client = CreateClient();

        await client.Workflows.SubmitAsync(Picture, cancellationToken: Stop);
        await client.Workflows.SubmitAsync(Picture, cancellationToken: Stop);

        Assert.Equal(2, Service.Requests.Select(r => r.Json!["externalId"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Submit_asks_for_mature_results_to_be_hidden()
    {
        Service.Use("submit/picture-queued-any-wait");

        await CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { HideMatureContent = true, InlineWait = TimeSpan.FromSeconds(45) }, Stop);

        Assert.Equal(["POST /v2/consumer/workflows?wait=45&hideMatureContent=true"], Service.Lines);
    }

    [Fact]
    public async Task MaxCost_previews_without_the_key_that_the_submission_carries()
    {
        Service.Use("preview/picture", "submit/picture-queued");

        await CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { MaxCost = 8, InlineWait = TimeSpan.FromSeconds(30) }, Stop);

        Assert.Equal(["POST /v2/consumer/workflows?whatif=true", "POST /v2/consumer/workflows?wait=30"], Service.Lines);
        Assert.Null(Service.Requests[0].Json!["externalId"]);
        Assert.NotNull(Service.Requests[1].Json!["externalId"]);
    }

    [Fact]
    public async Task MaxCost_below_the_price_submits_nothing()
    {
        Service.Use("preview/picture");

        var refused = await Assert.ThrowsAsync<CostLimitExceededException>(() => CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { MaxCost = 7 }, Stop));

        Assert.Equal(8, refused.Cost);
        Assert.Equal(["POST /v2/consumer/workflows?whatif=true"], Service.Lines);
    }

    [Fact]
    public async Task MaxCost_with_a_preview_that_names_no_price_submits_nothing()
    {
        Service.Use("preview/no-price");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { MaxCost = 1000 }, Stop));

        Assert.Equal(["POST /v2/consumer/workflows?whatif=true"], Service.Lines);
    }

    [Fact]
    public async Task Preview_says_when_the_account_cannot_pay()
    {
        Service.Use("preview/insufficient");

        Assert.False((await CreateClient().Workflows.PreviewCostAsync(Picture, cancellationToken: Stop)).IsAffordable);
    }

    [Fact]
    public async Task Run_holds_the_submission_for_the_advised_wait()
    {
        Service.Use("submit/picture"); // 30 s for Z-Image Turbo

        ImageGenOutput output = await CreateClient().Workflows.RunAsync(Picture, cancellationToken: Stop);

        Assert.Equal("picture", Assert.Single(output.Images).Id);
        Assert.Equal(["POST /v2/consumer/workflows?wait=25"], Service.Lines);
    }

    [Fact]
    public async Task Run_follows_a_workflow_from_the_queue_to_its_result()
    {
        Service.Use("submit/picture-queued", "get/picture-life");
        List<WorkflowPhase> phases = [];

        ImageGenOutput output = await CreateClient().Workflows.RunAsync(
            Picture, new RunOptions { InlineWait = TimeSpan.FromSeconds(30) }, new Listener<WorkflowProgress>(Note), Stop);

        Assert.Single(output.Images);
        Assert.Equal([WorkflowPhase.Queued, WorkflowPhase.Preparing, WorkflowPhase.Queued, WorkflowPhase.Processing, WorkflowPhase.Ended], phases);
        Assert.Single(Service.Requests, r => r.Method == "POST");

        void Note(WorkflowProgress progress)
        {
            if (phases.Count == 0 || phases[^1] != progress.Phase)
                phases.Add(progress.Phase);
        }
    }

    [Fact]
    public async Task Get_asks_for_no_wait()
    {
        Service.Use("get/plain-and-long");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_picture", Stop);

        Assert.Equal(WorkflowStatus.Processing, workflow.Status);
        Assert.Equal(["GET /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    [Fact]
    public async Task Wait_reads_plainly_then_holds_for_60_seconds()
    {
        Service.Use("get/plain-and-long");

        Workflow workflow = await CreateClient().Workflows.WaitAsync("wf_picture", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Equal(["GET /v2/consumer/workflows/wf_picture", "GET /v2/consumer/workflows/wf_picture?wait=60"], Service.Lines);
    }

    [Fact]
    public async Task TryGet_of_what_is_not_there_is_null()
    {
        Service.Use("get/unknown-workflow");

        Assert.Null(await CreateClient().Workflows.TryGetAsync("wf_gone", Stop));
    }

    [Fact]
    public async Task Query_sends_every_filter()
    {
        Service.Use("query/filters");
        var query = new WorkflowQuery
        {
            Tags = ["north", "two words"],
            Text = "harbour",
            From = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero),
            To = new DateTimeOffset(2026, 10, 8, 0, 0, 0, TimeSpan.Zero),
            Ascending = true,
            ExcludeFailed = true,
            HideMatureContent = false,
            PageSize = 50,
            Cursor = "c9",
        };

        WorkflowPage page = await CreateClient().Workflows.QueryPageAsync(query, Stop);

        Assert.Equal("wf_1", Assert.Single(page.Items).Id);
        Assert.StartsWith("GET /v2/consumer/workflows?tags=north&tags=two%20words&", Assert.Single(Service.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_puts_the_status()
    {
        Service.Use("cancel/accepted");

        await CreateClient().Workflows.CancelAsync("wf_picture", Stop);

        Assert.Equal(["PUT /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    [Fact]
    public async Task Cancel_of_what_has_ended_is_a_conflict()
    {
        Service.Use("cancel/conflict");

        var refused = await Assert.ThrowsAsync<ConflictException>(() => CreateClient().Workflows.CancelAsync("wf_picture", Stop));

        Assert.Equal("wf_picture", refused.WorkflowId);
    }

    [Fact]
    public async Task Update_puts_labels_and_metadata()
    {
        Service.Use("update/labels");

        await CreateClient().Workflows.UpdateAsync("wf_picture", new WorkflowUpdate { Metadata = new JsonObject { ["album"] = "north" }, Tags = ["kept", "north"] }, Stop);

        Assert.Equal(["PUT /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    [Fact]
    public async Task Delete_deletes()
    {
        Service.Use("delete/done");

        await CreateClient().Workflows.DeleteAsync("wf_picture", Stop);

        Assert.Equal(["DELETE /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    // The first request deleted it and its answer was lost; that it is gone is what was asked for.
    [Fact]
    public async Task Delete_whose_answer_was_lost_and_that_then_finds_nothing_is_done()
    {
        Service.Use("delete/502-then-missing");

        await CreateClient().Workflows.DeleteAsync("wf_picture", Stop);

        Assert.Equal(["DELETE /v2/consumer/workflows/wf_picture", "DELETE /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    [Fact]
    public async Task Delete_of_nothing_is_told()
    {
        Service.Use("delete/missing");

        NotFoundException missing = await Assert.ThrowsAsync<NotFoundException>(() => CreateClient().Workflows.DeleteAsync("wf_picture", Stop));

        Assert.Equal(("wf_picture", false), (missing.WorkflowId, missing.MayHaveBeenExecuted));
    }

    [Fact]
    public async Task Blob_is_read_again_by_id()
    {
        Service.Use("blob/refresh", "blob/refresh-missing");
        OrchestrationClient client = CreateClient();

        Blob blob = await client.Blobs.RefreshAsync("picture", Stop);

        Assert.Equal("/v2/consumer/blobs/picture.png", blob.Url?.AbsolutePath);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Blobs.RefreshAsync("gone", Stop));
    }

    [Fact]
    public async Task Blob_address_by_id_is_where_the_service_points()
    {
        Service.Use("blob/by-id-308");

        Uri address = await CreateClient().Blobs.GetUrlAsync("picture", Stop);

        Assert.Equal(Files.Address.Port, address.Port);
        Assert.Empty(Files.Requests);
    }

    [Fact]
    public async Task Resource_is_looked_up_by_its_air()
    {
        Service.Use("resource/found", "resource/missing");
        OrchestrationClient client = CreateClient();

        ResourceInfo resource = await client.Resources.GetAsync("urn:air:sdxl:checkpoint:civitai:101055@128078", Stop);

        Assert.Equal(("Juggernaut XL", 7_105_348_188L, true), (resource.ResourceName, resource.Size, resource.CanGenerate));
        await Assert.ThrowsAsync<NotFoundException>(() => client.Resources.GetAsync("urn:air:sdxl:lora:civitai:1@2", Stop));
    }

    [Theory]
    [InlineData("unauthorized", typeof(UnauthorizedException))]
    [InlineData("forbidden", typeof(ForbiddenException))]
    [InlineData("not-found", typeof(NotFoundException))]
    [InlineData("conflict", typeof(ConflictException))]
    [InlineData("too-large", typeof(CivitaiApiException))]
    [InlineData("type", typeof(CivitaiApiException))]
    [InlineData("unprocessable", typeof(CivitaiApiException))]
    public async Task Refused_read_is_typed_by_its_status_and_asked_once(string refusal, Type expected)
    {
        Service.Use($"refuse/get-{refusal}");

        CivitaiException refused = await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient().Workflows.GetAsync("wf_picture", Stop));

        Assert.IsType(expected, refused);
        Assert.Equal("wf_picture", refused.WorkflowId);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task Training_runs_from_the_queue_to_its_files()
    {
        Service.Use("submit/training", "get/training-life");

        TrainingOutput output = await CreateClient().Workflows.RunAsync(Training, cancellationToken: Stop);

        Assert.Equal([1, 2, 3], output.Epochs.Select(e => e.EpochNumber));
        Assert.Equal("POST /v2/consumer/workflows?wait=0", Service.Lines[0]);
    }
}
