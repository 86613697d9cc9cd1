using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Wire;

/// <summary>The operations beside submitting and waiting: changes to workflows and steps, files by id, resources, services and accounts.</summary>
public sealed class ChangeTests : WireTest
{
    [Fact]
    public async Task Patch_sends_its_changes_in_their_order()
    {
        Service.Use("patch/workflow");

        await CreateClient().Workflows.PatchAsync(
            "wf_picture",
            new JsonPatch()
                .Test("/metadata/state", "draft")
                .Replace("/metadata/state", "published")
                .Add("/tags/-", "gallery")
                .Move(JsonPatch.PathTo("metadata", "a/b"), "/metadata/c")
                .Copy("/metadata/c", "/metadata/d")
                .Remove("/metadata/e")
                .Add("/metadata/f", null),
            Stop);

        Assert.Equal(["PATCH /v2/consumer/workflows/wf_picture"], Service.Lines);
        Assert.Equal("application/json-patch+json", Service.Requests[0].Header("Content-Type"));
    }

    [Fact]
    public async Task Patch_that_is_refused_says_why_and_of_which_workflow()
    {
        Service.Use("patch/refused");

        var refused = await Assert.ThrowsAsync<CivitaiApiException>(() => CreateClient().Workflows.PatchAsync("wf_picture", new JsonPatch().Remove("/nowhere"), Stop));

        Assert.Equal("wf_picture", refused.WorkflowId);
        Assert.Contains("was not found", refused.Problem?.Detail);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task Patch_without_a_change_sends_nothing()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => CreateClient().Workflows.PatchAsync("wf_picture", new JsonPatch(), Stop));

        Assert.Empty(Service.Requests);
    }

    // Adding an item twice adds two: what may have arrived is not sent again.
    [Fact]
    public async Task Patch_whose_answer_is_lost_is_sent_once_and_says_that_it_may_have_been_executed()
    {
        Service.HangOn("/v2/consumer/workflows/wf_picture");
        OrchestrationClient client = CreateClient();

        var lost = await Assert.ThrowsAsync<CivitaiTransportException>(() => WhileTimePassesAsync<object>(
            async () =>
            {
                await client.Workflows.PatchAsync("wf_picture", new JsonPatch().Add("/tags/-", "gallery"), Stop);
                return "";
            },
            TimeSpan.FromHours(1)));

        Assert.True(lost.MayHaveBeenExecuted);
        Assert.Equal(1, Traffic.Sent);
    }

    [Fact]
    public async Task Step_is_patched_and_updated()
    {
        Service.Use("patch/step", "step/update");
        WorkflowClient workflows = CreateClient().Workflows;

        await workflows.PatchStepAsync("wf_picture", "hero", new JsonPatch().Add("/metadata/rating", 5), Stop);
        await workflows.UpdateStepAsync("wf_picture", "hero", new WorkflowStepUpdate { Metadata = new JsonObject { ["rating"] = 5 } }, Stop);

        Assert.Equal(["PATCH /v2/consumer/workflows/wf_picture/steps/hero", "PUT /v2/consumer/workflows/wf_picture/steps/hero"], Service.Lines);
    }

    [Fact]
    public async Task Step_is_read_as_its_kind()
    {
        Service.Use("step/get");

        var step = Assert.IsType<ImageGenStep>(await CreateClient().Workflows.GetStepAsync("wf_picture", "hero", Stop));

        Assert.Equal("blob-1.png", Assert.Single(step.Output!.Images).Id);
    }

    [Fact]
    public async Task Labels_come_and_go_and_a_slash_in_one_is_escaped()
    {
        Service.Use("tags/add", "tags/remove", "tags/remove-all");
        WorkflowClient workflows = CreateClient().Workflows;

        await workflows.AddTagAsync("wf_picture", "summer/2026", Stop);
        await workflows.RemoveTagAsync("wf_picture", "summer/2026", Stop);
        await workflows.RemoveAllTagsAsync("wf_picture", Stop);

        Assert.Equal(["POST /v2/consumer/workflows/wf_picture/tags", "DELETE /v2/consumer/workflows/wf_picture/tags/summer%2F2026", "DELETE /v2/consumer/workflows/wf_picture/tags"], Service.Lines);
        Assert.Equal("\"summer/2026\"", Service.Requests[0].Json!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public async Task Label_that_no_address_can_hold_is_refused(string tag)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => CreateClient().Workflows.RemoveTagAsync("wf_picture", tag, Stop));

        Assert.Empty(Service.Requests);
    }

    [Fact]
    public async Task Blob_is_there_or_not()
    {
        Service.Use("blob/exists", "blob/exists-not");
        BlobClient blobs = CreateClient().Blobs;

        Assert.True(await blobs.ExistsAsync("blob-1.png", Stop));
        Assert.False(await blobs.ExistsAsync("blob-2.png", Stop));

        Assert.Equal(["HEAD /v2/consumer/blobs/blob-1.png", "HEAD /v2/consumer/blobs/blob-2.png"], Service.Lines);
    }

    [Fact]
    public async Task Streaming_content_is_read_by_its_key()
    {
        Service.Use("blob/streaming");

        using var reader = new StreamReader(await CreateClient().Blobs.OpenStreamingAsync("key-1", Stop));

        Assert.Equal("Once upon a time", await reader.ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task Account_is_read_anew()
    {
        Service.Use("users/cache", "users/tokens");
        UserClient users = CreateClient().Users;

        await users.InvalidateCacheAsync(4711, Stop);
        await users.InvalidateTokensAsync(4711, Stop);

        Assert.Equal(["DELETE /v2/consumer/civitai/4711", "DELETE /v2/consumer/civitai/4711/tokens"], Service.Lines);
    }

    [Fact]
    public async Task Resources_of_a_view_come_page_after_page()
    {
        Service.Use("resource/queue", "resource/queue-rest");

        List<ResourceInfo> found = await CreateClient().Resources.QueryAsync(ResourceView.Queue, cancellationToken: Stop).ToListAsync(Stop);

        Assert.Equal(["1", "2", "3"], found.Select(r => r.Air.Id));
        ResourceInfo first = found[0];
        Assert.Equal((true, true, 3, 0.75, true), (first.HasNsfwContentRestriction, first.RequiresAuthorization, first.FreeTrialLimit, first.PopularityRank, first.IsFeatured));
        Assert.Equal("https://example.com/models/1", Assert.Single(first.DownloadUrls).OriginalString);
        Assert.Equal(["GET /v2/resources?view=queue", "GET /v2/resources?view=queue&cursor=c2"], Service.Lines);
    }

    [Fact]
    public async Task Service_is_read_with_its_history()
    {
        Service.Use("services/klein");

        ServiceInfo klein = await CreateClient().Services.GetAsync("image/flux2/klein/createImage/9b", ServiceWindow.Week, ServiceInterval.Day, Stop);

        Assert.Equal(ServiceStatus.Degraded, klein.Status);
        Assert.Equal("klein", klein.Parameters["model"]);
        Assert.Equal((4100, 0.98, 21.0, 8.0), (klein.Metrics!.Requests, klein.Metrics.SuccessRate, klein.Metrics.LatencySeconds!.P95, klein.Metrics.CostBuzz!.P50));
        ServiceHistoryEntry day = Assert.Single(klein.History!.Buckets);
        Assert.Equal((10, null, 1.0), (day.Requests, day.SuccessRate, day.CanceledRate));
        Assert.Equal(["GET /v2/services/image%2Fflux2%2Fklein%2FcreateImage%2F9b?window=7d&interval=1d"], Service.Lines);
    }

    [Fact]
    public async Task Services_come_page_after_page_with_every_filter()
    {
        Service.Use("services/page", "services/page-2");
        var query = new ServiceQuery { Category = "image", Prefix = "image/flux2", Tags = ["fast"], Text = "klein", Status = ServiceStatus.Degraded, Window = ServiceWindow.Week, PageSize = 2 };

        List<ServiceInfo> found = await CreateClient().Services.QueryAsync(query, Stop).ToListAsync(Stop);

        Assert.Equal(["image/flux2/klein/createImage/9b", "image/flux2/klein/createImage/4b", "image/flux2/klein/editImage/9b"], found.Select(s => s.Id));
        Assert.Equal(2, Service.Requests.Count);
    }
}
