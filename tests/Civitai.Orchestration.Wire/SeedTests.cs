using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>Every exchange of the documents that the library was asked for from. The mappings compare whole bodies: nothing may be missing and nothing may be added.</summary>
public sealed class SeedTests : WireTest
{
    [Theory]
    [InlineData("000-chroma", 5)]
    [InlineData("000-ernie", 5)]
    [InlineData("000-qwen", 1)]
    [InlineData("000-zimage-turbo", 7)]
    [InlineData("000-zimage-base", 7)]
    [InlineData("001-sdxl", 10)]
    [InlineData("001-sd1", 100)]
    [InlineData("002-flux1-dev", 10)]
    [InlineData("002-flux1-schnell", 10)]
    [InlineData("002-flux1-continue", 10)]
    public async Task Training_is_submitted_with_wait_0_and_ends_with_its_epochs(string seed, int epochs)
    {
        Service.Use($"submit/seed-{seed}", $"get/seed-{seed}");
        OrchestrationClient client = CreateClient();

        Workflow workflow = await client.Workflows.RunAsync(Seeds.All[seed] with { ExternalId = $"order-{seed}" }, cancellationToken: Stop);

        TrainingOutput output = workflow.GetOutput<TrainingOutput>();
        Assert.Equal(TrainingModerationStatus.Approved, output.ModerationStatus);
        Assert.Equal(Enumerable.Range(1, epochs), output.Epochs.Select(e => e.EpochNumber));
        Assert.All(output.Epochs, e => Assert.EndsWith(".safetensors", e.Model?.Url?.AbsolutePath, StringComparison.Ordinal));
        Assert.Equal("POST /v2/consumer/workflows?wait=0", Service.Lines[0]);
        Assert.Single(Service.Requests, r => r.Method == "POST");
    }

    [Theory]
    [InlineData("004-turbo", 60, 1)]
    [InlineData("004-turbo-batch", 0, 4)]
    [InlineData("004-base", 60, 1)]
    [InlineData("004-negative", 60, 1)]
    [InlineData("004-loras", 60, 1)]
    public async Task Image_is_submitted_with_its_wait_and_comes_back(string seed, int wait, int images)
    {
        Service.Use($"submit/seed-{seed}");
        if (wait == 0)
            Service.Use($"get/seed-{seed}");
        OrchestrationClient client = CreateClient();

        Workflow workflow = await client.Workflows.RunAsync(
            Seeds.All[seed] with { ExternalId = $"order-{seed}" }, new RunOptions { InlineWait = TimeSpan.FromSeconds(wait) }, cancellationToken: Stop);

        Assert.Equal(images, workflow.GetOutput<ImageGenOutput>().Images.Count);
        Assert.Equal($"POST /v2/consumer/workflows?wait={wait}", Service.Lines[0]);
        Assert.Single(Service.Requests, r => r.Method == "POST");
    }

    [Theory]
    [InlineData("000-chroma", 1000)]
    [InlineData("000-ernie", 500)]
    [InlineData("000-qwen", 200)]
    [InlineData("000-zimage-turbo", 700)]
    [InlineData("000-zimage-base", 700)]
    [InlineData("001-sdxl", 500)]
    [InlineData("001-sd1", 5000)]
    [InlineData("002-flux1-dev", 2000)]
    [InlineData("002-flux1-schnell", 2000)]
    [InlineData("002-flux1-continue", 1600)]
    [InlineData("004-turbo", 8)]
    [InlineData("004-turbo-batch", 32)]
    [InlineData("004-base", 20)]
    [InlineData("004-negative", 24)]
    [InlineData("004-loras", 20)]
    public async Task Preview_asks_with_whatif_and_without_a_key_and_names_the_documented_price(string seed, int price)
    {
        Service.Use($"preview/seed-{seed}");
        OrchestrationClient client = CreateClient();

        CostPreview preview = await client.Workflows.PreviewCostAsync(Seeds.All[seed] with { ExternalId = "kept-for-the-order" }, cancellationToken: Stop);

        Assert.Equal(price, preview.Total);
        Assert.True(preview.IsAffordable);
        Assert.Equal(["POST /v2/consumer/workflows?whatif=true"], Service.Lines);
        Assert.False(Assert.Single(Service.Requests).Json!.AsObject().ContainsKey("externalId"));
    }

    [Fact]
    public async Task Result_pages_epochs_and_samples_download_from_their_signed_addresses()
    {
        Service.Use("submit/seed-000-ernie", "get/seed-000-ernie");
        Files.Use("files/lora", "files/sample");
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.RunAsync(Seeds.All["000-ernie"] with { ExternalId = "order-000-ernie" }, cancellationToken: Stop);

        foreach (TrainingEpoch epoch in workflow.GetOutput<TrainingOutput>().Epochs)
        {
            await client.Blobs.DownloadAsync(epoch.Model!, PathOf($"epoch-{epoch.EpochNumber}.safetensors"), cancellationToken: Stop);
            await client.Blobs.DownloadAsync(epoch.Samples[0], PathOf($"sample-{epoch.EpochNumber}.jpeg"), cancellationToken: Stop);
        }

        Assert.Equal(10, Saved.Count);
        Assert.Equal(10, Files.Requests.Count);
    }

    [Fact]
    public async Task Wait_that_runs_out_is_followed_by_reading()
    {
        Service.Use("submit/seed-004-wait-expired", "get/seed-004-wait-expired");
        OrchestrationClient client = CreateClient();

        Workflow workflow = await client.Workflows.RunAsync(
            Seeds.All["004-turbo"] with { ExternalId = "order-004-slow" }, new RunOptions { InlineWait = TimeSpan.FromSeconds(60) }, cancellationToken: Stop);

        Assert.Single(workflow.GetOutput<ImageGenOutput>().Images);
        Assert.Single(Service.Requests, r => r.Method == "POST");
    }

    [Fact]
    public async Task Rejected_dataset_is_told_apart()
    {
        Service.Use("get/failed-dataset-rejected");

        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => CreateClient().Workflows.WaitAsync("wf_rejected", cancellationToken: Stop));

        Assert.True(failure.IsDatasetRejected);
        Assert.False(failure.IsBlocked);
    }

    [Fact]
    public async Task Blocked_prompt_is_told_apart()
    {
        Service.Use("get/failed-blocked");

        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => CreateClient().Workflows.WaitAsync("wf_blocked", cancellationToken: Stop));

        Assert.True(failure.IsBlocked);
        Assert.Equal("blocked", failure.Reason);
    }

    [Theory]
    [InlineData("000-ecosystem-unknown", "000-chroma", "ecosystem", "\"chromaa\"", "steps[0].input.ecosystem", "ecosystem unknown")]
    [InlineData("000-version-not-allowed", "000-qwen", "version", "\"2511\"", "steps[0].input.version", "version not allowed")]
    [InlineData("001-epochs-out-of-range", "001-sdxl", "epochs", "21", "steps[0].input.epochs", "epochs out of range")]
    [InlineData("001-model-not-found", "001-sdxl", "model", "\"urn:air:sd1:checkpoint:civitai:127227@139180\"", "steps[0].input.model", "model not found")]
    [InlineData("001-source-not-reachable", "001-sdxl", "epochs", "10", "steps[0].input.trainingData.sourceUrl", "trainingData.sourceUrl not reachable")]
    [InlineData("001-count-mismatch", "001-sdxl", "trainingData.count", "14", "steps[0].input.trainingData.count", "count mismatch")]
    [InlineData("002-variant-required", "002-flux1-dev", "modelVariant", null, "steps[0].input.modelVariant", "modelVariant required")]
    [InlineData("002-steps-out-of-range", "002-flux1-dev", "steps", "10001", "steps[0].input.steps", "steps out of range")]
    [InlineData("004-unknown-property", "004-turbo", "guidanceScale", "3.5", "steps[0].input.guidanceScale", "unknown property")]
    [InlineData("004-operation", "004-turbo", "operation", "\"editImage\"", "steps[0].input.operation", "operation must be createImage")]
    [InlineData("004-ecosystem", "004-turbo", "ecosystem", "\"z-image\"", "steps[0].input.ecosystem", "ecosystem must be zImage")]
    public async Task Documented_refusal_names_the_member_and_the_reason(string refusal, string seed, string member, string? value, string path, string reason)
    {
        Service.Use($"refuse/seed-{refusal}");
        JsonNode body = JsonNode.Parse((Seeds.All[seed] with { ExternalId = $"refused-{refusal}" }).ToJson())!;
        JsonObject input = body["steps"]![0]!["input"]!.AsObject();
        if (member == "trainingData.count")
            input["trainingData"]!["count"] = JsonNode.Parse(value!);
        else if (value is null)
            input.Remove(member);
        else
            input[member] = JsonNode.Parse(value);

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => CreateClient().Workflows.SubmitAsync(
            WorkflowTemplate.Parse(body.ToJsonString()), new SubmitOptions { Validation = ValidationMode.Off }, Stop));

        Assert.False(refused.IsLocal);
        Assert.Equal((path, reason), (Assert.Single(refused.Result.Issues).Path, refused.Result.Issues[0].Message));
        Assert.Single(Service.Requests);
    }
}
