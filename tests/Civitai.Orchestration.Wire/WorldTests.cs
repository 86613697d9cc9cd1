using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>What public programs measured on the real service. The numbers are those of the list of measurements.</summary>
public sealed class WorldTests : WireTest
{
    // A1: the signed address of a result answers 301 with a relative address, then come the bytes; by id likewise.
    [Fact]
    public async Task A01_download_follows_a_relative_301()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/signed-301-relative", "files/content-png");

        await DownloadAsync("wf_picture");

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
        Assert.Equal(["GET /v2/consumer/blobs/picture.png?sig=CfDJ8.picture&exp=2036-01-01", "GET /v2/consumer/blobs/content/enc-picture"], Files.Lines);
    }

    [Fact]
    public async Task A01_download_follows_two_hops_to_a_third_host_without_the_token()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/two-hops");
        Elsewhere.Use("files/content-png");

        await DownloadAsync("wf_picture");

        Assert.Equal(["GET /v2/consumer/blobs/content/enc-picture"], Elsewhere.Lines);
        Assert.Null(Assert.Single(Elsewhere.Requests).Token);
    }

    [Fact]
    public async Task A01_download_follows_five_redirects()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/five-hops", "files/content-png");

        await DownloadAsync("wf_picture");

        Assert.Equal(6, Files.Requests.Count);
    }

    [Fact]
    public async Task A01_download_gives_up_on_endless_redirects()
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.Use("files/endless-hops");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => DownloadAsync("wf_picture"));

        Assert.InRange(Files.Requests.Count, 2, 12); // the signed address, and once more by a fresh one at most
        Assert.Empty(Saved);
    }

    [Fact]
    public async Task A01_redirect_to_plain_http_is_refused()
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.Use("files/redirect-to-http");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => DownloadAsync("wf_picture"));

        Assert.Empty(Saved);
    }

    [Fact]
    public async Task A01_blob_by_id_answers_a_relative_301_on_the_service_itself()
    {
        Service.Use("submit/picture-address-expired", "blob/by-id-301-relative", "blob/own-content");
        OrchestrationClient client = CreateClient();
        ImageGenOutput output = await client.Workflows.RunAsync(Picture, cancellationToken: Stop);

        await client.Blobs.DownloadAsync(output.Images[0], PathOf("picture.png"), cancellationToken: Stop);

        Assert.Equal("GET /v2/consumer/blobs/content/enc-picture", Service.Lines[^1]);
        Assert.Equal(["Bearer wire-token", "Bearer wire-token", null], Service.Requests.Select(r => r.Token));
    }

    // A2: a signed address refuses, the blob is there by id.
    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A02_refused_signed_address_falls_back_to_the_id(int status)
    {
        Service.Use("get/picture-succeeded", "blob/by-id-301-relative", "blob/own-content");
        Files.Use($"files/signed-{status}");

        await DownloadAsync("wf_picture");

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
        Assert.Single(Files.Requests);
    }

    [Fact]
    public async Task A02_answer_by_id_may_be_the_bytes()
    {
        Service.Use("get/picture-succeeded", "blob/by-id-bytes");
        Files.Use("files/signed-403");

        await DownloadAsync("wf_picture");

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
    }

    // A3: a training announces all its epochs at once.
    [Fact]
    public async Task A03_announced_epochs_are_not_available_until_they_are_made()
    {
        Service.Use("get/training-life");
        List<int> available = [];

        await foreach (Workflow workflow in CreateClient().Workflows.WatchAsync("wf_training", cancellationToken: Stop))
        {
            if (workflow.Steps[0] is TrainingStep { Output: { } output })
                available.Add(output.Epochs.Count(e => e.IsAvailable));
        }

        Assert.Equal([0, 1, 2, 3], available);
    }

    [Fact]
    public async Task A03_each_epoch_that_is_made_is_a_change()
    {
        Service.Use("get/training-life");
        int reports = 0;

        await CreateClient().Workflows.WaitAsync("wf_training", progress: new Listener<WorkflowProgress>(_ => reports++), cancellationToken: Stop);

        Assert.Equal(5, reports);
    }

    [Fact]
    public async Task A03_only_finished_epochs_are_downloaded()
    {
        Service.Use("get/training-two-of-three");
        Files.Use("files/lora");
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.WaitAsync("wf_training", new WaitOptions { ThrowOnFailure = false }, cancellationToken: Stop);

        foreach (TrainingEpoch epoch in workflow.GetOutput<TrainingOutput>().Epochs.Where(e => e.IsAvailable))
            await client.Blobs.DownloadAsync(epoch.Model!, PathOf($"{epoch.EpochNumber}.safetensors"), cancellationToken: Stop);

        Assert.Equal(["1.safetensors", "2.safetensors"], Saved);
        Assert.Equal(2, Files.Requests.Count);
    }

    // A4: some 20 seconds for each reference image before the first answer.
    [Fact]
    public async Task A04_preview_with_three_reference_images_may_take_67_seconds_and_is_sent_once()
    {
        Service.Use("preview/three-images");
        OrchestrationClient client = CreateClient();

        CostPreview preview = await HeldForAsync(67, () => client.Workflows.PreviewCostAsync(ThreeImages, cancellationToken: Stop));

        Assert.Equal(60, preview.Total);
        Assert.Equal(1, Traffic.Sent);
    }

    [Fact]
    public async Task A04_submission_with_three_reference_images_may_take_67_seconds_and_is_sent_once()
    {
        Service.Use("submit/three-images");
        OrchestrationClient client = CreateClient();

        await HeldForAsync(67, () => client.Workflows.SubmitAsync(ThreeImages, cancellationToken: Stop));

        Assert.Equal(1, Traffic.Sent);
    }

    // A5: a workflow that succeeded without what was paid for.
    [Fact]
    public async Task A05_failed_step_in_a_succeeded_workflow_is_named_with_its_reason()
    {
        Service.Use("get/succeeded-with-failed-step");

        CivitaiException failure = await Assert.ThrowsAnyAsync<CivitaiException>(ResultOfPictureAsync);

        Assert.Contains("$0", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no_provider_available", failure.Message, StringComparison.Ordinal);
        Assert.Equal("wf_picture", failure.WorkflowId);
    }

    [Theory]
    [InlineData("succeeded-no-image")]
    [InlineData("succeeded-image-not-available")]
    public async Task A05_result_that_lacks_what_was_paid_for_is_told(string answer)
    {
        Service.Use($"get/{answer}");

        CivitaiException failure = await Assert.ThrowsAnyAsync<CivitaiException>(ResultOfPictureAsync);

        Assert.Contains("$0", failure.Message, StringComparison.Ordinal);
        Assert.Equal("wf_picture", failure.WorkflowId);
    }

    // A6: a cancellation is accepted at once and takes effect later.
    [Fact]
    public async Task A06_cancellation_is_asked_for_and_takes_effect_later()
    {
        Service.Use("cancel/then-processing-then-canceled");
        OrchestrationClient client = CreateClient();

        await client.Workflows.CancelAsync("wf_picture", Stop);
        Workflow workflow = await client.Workflows.WaitAsync("wf_picture", new WaitOptions { ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Canceled, workflow.Status);
        Assert.Equal(3, Service.Requests.Count);
    }

    [Fact]
    public async Task A06_cancelled_wait_says_that_the_work_was_asked_to_end()
    {
        Service.Use("get/picture-processing", "cancel/accepted");
        using var stop = new CancellationTokenSource();
        OrchestrationClient client = CreateClient();

        var canceled = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => client.Workflows.WaitAsync(
            "wf_picture",
            new WaitOptions { CancelWorkWhenCanceled = true },
            new Listener<WorkflowProgress>(_ => stop.Cancel()),
            stop.Token));

        Assert.DoesNotContain("so was the work", canceled.Message, StringComparison.Ordinal);
        Assert.Contains("ask", canceled.Message, StringComparison.Ordinal);
        Assert.Contains(Service.Requests, r => r.Method == "PUT");
    }

    [Fact]
    public async Task A06_charge_is_read_from_the_transactions_while_the_total_is_0()
    {
        Service.Use("get/training-charged");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_training", Stop);

        Assert.Equal(0, workflow.Cost?.Total);
        Assert.Equal(150, workflow.Charge);
    }

    [Fact]
    public async Task A06_refund_is_taken_off_the_charge()
    {
        Service.Use("get/training-refunded");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_training", Stop);

        Assert.Equal(50, workflow.Charge);
    }

    // A7: names, order and pages as seen.
    [Fact]
    public async Task A07_empty_page_goes_on_and_the_page_without_next_is_the_last()
    {
        Service.Use("query/pages");
        List<string> ids = [];

        await foreach (Workflow workflow in CreateClient().Workflows.QueryAsync(cancellationToken: Stop))
            ids.Add(workflow.Id);

        Assert.Equal(["wf_1", "wf_2", "wf_3"], ids);
        Assert.Equal(3, Service.Requests.Count);
    }

    [Fact]
    public async Task A07_step_without_a_name_comes_back_as_its_position()
    {
        Service.Use("get/picture-succeeded");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_picture", Stop);

        Assert.Equal(("$0", StepPriority.Low), (workflow.Steps[0].Name, workflow.Steps[0].Priority));
    }

    // A8: refusals in every shape.
    [Theory]
    [InlineData("problem-errors")]
    [InlineData("problem-detail")]
    [InlineData("error-text")]
    [InlineData("error-object")]
    [InlineData("message")]
    [InlineData("errors-texts")]
    [InlineData("errors-objects")]
    [InlineData("errors-null-list")]
    [InlineData("errors-null")]
    [InlineData("errors-one-text")]
    [InlineData("list-texts")]
    [InlineData("list-objects")]
    [InlineData("json-text")]
    [InlineData("plain-text")]
    public async Task A08_refusal_in_any_shape_keeps_its_text(string shape)
    {
        Service.Use($"refuse/shape-{shape}");

        var refused = await Assert.ThrowsAnyAsync<CivitaiApiException>(
            () => CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { InlineWait = TimeSpan.FromSeconds(30) }, Stop));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("width must be divisible by 16", TextOf(refused), StringComparison.Ordinal);
        Assert.NotNull(refused.ExternalId);
        Assert.Single(Service.Requests);
    }

    [Theory]
    [InlineData("error-text")]
    [InlineData("json-text")]
    [InlineData("error-object")]
    [InlineData("message")]
    [InlineData("problem")]
    [InlineData("plain-text")]
    public async Task A08_lack_of_buzz_is_a_type_of_its_own(string shape)
    {
        Service.Use($"refuse/buzz-{shape}");

        var refused = await Assert.ThrowsAnyAsync<ForbiddenException>(
            () => CreateClient().Workflows.SubmitAsync(Picture, new SubmitOptions { InlineWait = TimeSpan.FromSeconds(30) }, Stop));

        Assert.IsType<InsufficientBuzzException>(refused);
    }

    [Fact]
    public async Task A08_other_refusals_are_not_a_lack_of_buzz()
    {
        Service.Use("refuse/get-forbidden");

        var refused = await Assert.ThrowsAnyAsync<ForbiddenException>(() => CreateClient().Workflows.GetAsync("wf_picture", Stop));

        Assert.IsType<ForbiddenException>(refused);
    }

    // A9: prices are whole Buzz, rounded up.
    [Theory]
    [InlineData("klein-4", 4, 1, 2)]
    [InlineData("klein-8", 8, 1, 3)]
    [InlineData("klein-20", 20, 1, 6)]
    [InlineData("klein-20-cfg5", 20, 5, 12)]
    public async Task A09_limit_taken_from_our_estimate_is_met_by_the_services_price(string price, int steps, double cfg, int total)
    {
        Service.Use($"preview/{price}", $"submit/{price}");
        var input = new Flux2KleinSdCppCreateImageInput { Prompt = "a paper boat on a puddle", Width = 832, Height = 1248, CfgScale = cfg, Steps = steps };
        decimal estimate = input.EstimateCost().Total;

        await CreateClient().Workflows.SubmitAsync(input, new SubmitOptions { MaxCost = estimate }, Stop);

        Assert.Equal(total, estimate);
        Assert.Equal(2, Service.Requests.Count);
    }

    // A10: one leaf drops what it does not know, another refuses it.
    [Fact]
    public async Task A10_unknown_member_that_the_service_drops_is_no_conflict()
    {
        Service.Use("submit/drops-unknown");

        Workflow workflow = await CreateClient().Workflows.SubmitAsync(WithUnknownMember, new SubmitOptions { Validation = ValidationMode.Off }, Stop);

        Assert.Equal("wf_picture", workflow.Id);
    }

    [Fact]
    public async Task A10_unknown_member_that_the_service_refuses_is_a_refusal()
    {
        Service.Use("submit/refuses-unknown");

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(
            () => CreateClient().Workflows.SubmitAsync(WithUnknownMember, new SubmitOptions { Validation = ValidationMode.Off }, Stop));

        Assert.Equal("steps[0].input.sparkle", Assert.Single(refused.Result.Issues).Path);
    }

    // A11: what is asked for; delivery is the simulator's part.
    [Fact]
    public async Task A11_callback_is_sent_as_documented()
    {
        Service.Use("submit/callbacks");
        var callback = new WorkflowCallback
        {
            Url = new Uri("https://hooks.example.com/civitai"),
            Events = [new CallbackEventType("workflow:succeeded"), new CallbackEventType("step:*")],
            Detailed = true,
        };

        Workflow workflow = await CreateClient().Workflows.SubmitAsync(
            WorkflowTemplate.For(Picture) with { Callbacks = [callback], ExternalId = "order-callback" }, cancellationToken: Stop);

        Assert.Equal(callback.Url, Assert.Single(workflow.Callbacks).Url);
    }

    // A12: any JSON that the service can send is read, by every way of reading.
    [Theory]
    [InlineData("half-emoji")]
    [InlineData("half-emoji-tag")]
    [InlineData("byte-order-mark")]
    [InlineData("date-without-offset")]
    [InlineData("year-one")]
    [InlineData("deep-metadata")]
    public async Task A12_odd_json_is_read_by_get_wait_and_query(string oddity)
    {
        Service.Use($"get/odd-{oddity}", $"query/odd-{oddity}");
        OrchestrationClient client = CreateClient();

        Workflow got = await client.Workflows.GetAsync("wf_odd", Stop);
        Workflow waited = await client.Workflows.WaitAsync("wf_odd", cancellationToken: Stop);
        WorkflowPage page = await client.Workflows.QueryPageAsync(cancellationToken: Stop);

        Assert.Equal("wf_odd", got.Id);
        Assert.Single(got.GetOutput<ImageGenOutput>().Images);
        Assert.Equal(WorkflowStatus.Succeeded, waited.Status);
        Assert.Equal(["wf_before", "wf_odd", "wf_after"], page.Items.Select(w => w.Id));
    }

    [Fact]
    public async Task A12_date_without_offset_is_utc()
    {
        Service.Use("get/odd-date-without-offset");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);

        Assert.Equal(new DateTimeOffset(2026, 10, 8, 9, 30, 0, TimeSpan.Zero), workflow.CreatedAt);
    }

    [Fact]
    public async Task A12_half_an_emoji_survives_writing()
    {
        Service.Use("get/odd-half-emoji");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);

        Assert.Contains("\"reason\":\"cut \\ud83d\"", workflow.ToJson(), StringComparison.OrdinalIgnoreCase);
    }

    // A13: what is in place of the picture.
    [Theory]
    [InlineData("relative")]
    [InlineData("empty")]
    [InlineData("not-an-address")]
    public async Task A13_address_that_is_none_falls_back_to_the_id(string kind)
    {
        Service.Use($"get/image-url-{kind}", "blob/by-id-bytes");
        Files.Use("files/signed-png");
        if (kind == "relative")
            Service.Use("files/signed-png"); // it may be taken as relative to the service

        await DownloadAsync("wf_picture");

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("not-an-address")]
    public async Task A13_address_that_is_none_without_an_id_is_refused(string kind)
    {
        Service.Use($"get/image-url-{kind}-no-id");

        Exception refused = await Assert.ThrowsAnyAsync<Exception>(() => DownloadAsync("wf_picture"));

        Assert.True(refused is CivitaiException or InvalidOperationException and not ObjectDisposedException, refused.GetType().Name);
        Assert.Empty(Saved);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("page-as-png")]
    [InlineData("empty")]
    public async Task A13_page_or_nothing_in_place_of_the_picture_is_not_saved(string answer)
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.Use($"files/signed-{answer}");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => DownloadAsync("wf_picture"));

        Assert.DoesNotContain(Saved, f => !f.EndsWith(".part", StringComparison.Ordinal));
    }

    // A14: not visible yet right after our own submission.
    [Fact]
    public async Task A14_404_right_after_the_submission_is_waited_out()
    {
        Service.Use("submit/picture-queued", "get/not-yet-visible");

        ImageGenOutput output = await CreateClient().Workflows.RunAsync(Picture, cancellationToken: Stop);

        Assert.Single(output.Images);
        Assert.Equal(3, Service.Requests.Count);
    }

    [Fact]
    public async Task A14_404_for_any_other_workflow_ends_the_wait_at_once()
    {
        Service.Use("get/unknown-workflow");

        await Assert.ThrowsAsync<NotFoundException>(() => CreateClient().Workflows.WaitAsync("wf_gone", cancellationToken: Stop));

        Assert.Single(Service.Requests);
    }

    private static Flux2DevEditImageInput ThreeImages => new()
    {
        Prompt = "the three lamps on one shelf",
        Images = ["https://example.com/lamp-1.png", "https://example.com/lamp-2.png", "https://example.com/lamp-3.png"],
    };

    private static WorkflowTemplate WithUnknownMember => WorkflowTemplate.Parse(
        """{"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a lighthouse at dawn, fog over the sea","outputFormat":"png","sparkle":3}}]}""");

    // Everywhere that a program looks for the reason.
    private static string TextOf(CivitaiApiException refused)
    {
        string issues = refused is ValidationFailedException invalid ? string.Join('\n', invalid.Result.Issues.Select(i => i.Message)) : "";
        return $"{refused.Message}\n{refused.Problem?.Title}\n{refused.Problem?.Detail}\n{issues}";
    }

    private Task<ImageGenOutput> ResultOfPictureAsync() => CreateClient().Workflows.GetHandle<ImageGenOutput>("wf_picture").GetResultAsync(cancellationToken: Stop);

    private async Task DownloadAsync(string workflowId)
    {
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.GetAsync(workflowId, Stop);
        await client.Blobs.DownloadAsync(workflow.GetOutput<ImageGenOutput>().Images[0], PathOf("picture.png"), cancellationToken: Stop);
    }

    // The service takes this long, all of it passing while it has not answered.
    private async Task<T> HeldForAsync<T>(int seconds, Func<Task<T>> call)
    {
        Task<T> running = call();
        while (Traffic.UnderWay == 0 && !running.IsCompleted)
            await Task.Yield();
        Clock.Advance(TimeSpan.FromSeconds(seconds));
        return await running;
    }
}
