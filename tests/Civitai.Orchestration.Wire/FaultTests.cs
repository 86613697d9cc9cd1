using System.Globalization;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Wire;

/// <summary>Replies that are lost, cut, damaged or from somebody else.</summary>
public sealed class FaultTests : WireTest
{
    // M1: whatever the transport throws becomes ours.
    [Fact]
    public async Task M01_body_that_is_not_gzip_is_a_transport_failure_with_the_id()
    {
        Service.Use("fault/get-not-gzip");

        var failure = await Assert.ThrowsAsync<CivitaiTransportException>(() => CreateClient().Workflows.GetAsync("wf_picture", Stop));

        Assert.Equal("wf_picture", failure.WorkflowId);
        Assert.Equal(5, Service.Requests.Count);
    }

    [Theory]
    [InlineData("not-gzip")]
    [InlineData("empty")]
    [InlineData("malformed")]
    public async Task M01_damaged_reply_is_outlasted_by_a_wait(string fault)
    {
        Service.Use($"fault/get-{fault}-then-succeeded");

        Workflow workflow = await CreateClient().Workflows.WaitAsync("wf_picture", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
    }

    [Fact]
    public async Task M01_files_are_asked_for_as_they_are()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/identity-only");

        await DownloadAsync();

        Assert.Equal("identity", Assert.Single(Files.Requests).Header("Accept-Encoding"));
    }

    [Fact]
    public async Task M01_file_that_says_gzip_and_is_not_is_not_saved()
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.Use("files/signed-not-gzip");

        await Assert.ThrowsAnyAsync<CivitaiException>(DownloadAsync);

        Assert.DoesNotContain("picture.png", Saved);
    }

    // M2: a long poll that ends early is normal.
    [Fact]
    public async Task M02_held_read_that_is_cut_is_followed_by_a_plain_read()
    {
        Service.Use("get/held-reads-cut-until-done");

        Workflow workflow = await CreateClient().Workflows.WaitAsync("wf_picture", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Equal(
            ["GET /v2/consumer/workflows/wf_picture", "GET /v2/consumer/workflows/wf_picture?wait=60", "GET /v2/consumer/workflows/wf_picture"], Service.Lines);
    }

    [Fact]
    public async Task M02_wait_of_an_hour_succeeds_to_its_limit_where_every_held_read_is_cut()
    {
        Service.Use("get/held-reads-cut");

        var over = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(
            () => CreateClient().Workflows.WaitAsync("wf_picture", new WaitOptions { Timeout = TimeSpan.FromHours(1) }, cancellationToken: Stop)
                .WaitAsync(Patience, TimeProvider.System, Stop));

        Assert.Equal(WorkflowStatus.Processing, over.LastSnapshot?.Status);
        Assert.InRange(Clock.Elapsed.TotalMinutes, 59, 60.1);
        Assert.InRange(Service.Requests.Count(r => !r.Line.Contains("wait=", StringComparison.Ordinal)), 30, 400);
    }

    // M3: what may have been executed stays so over all attempts.
    [Theory]
    [InlineData(502, 429)]
    [InlineData(502, 401)]
    [InlineData(502, 403)]
    [InlineData(504, 429)]
    [InlineData(504, 401)]
    [InlineData(504, 403)]
    public async Task M03_lost_reply_followed_by_a_refusal_may_have_been_executed(int gateway, int status)
    {
        Service.Use($"fault/submit-{gateway}-then-{status}");

        CivitaiException failure = await Assert.ThrowsAnyAsync<CivitaiException>(SubmitAsync);

        Assert.True(failure.MayHaveBeenExecuted);
        Assert.NotNull(failure.ExternalId);
        Assert.True(Service.Requests.Count >= 2);
        Assert.Single(Service.Requests.Select(r => r.Json!["externalId"]!.GetValue<string>()).Distinct());
    }

    [Fact]
    public async Task M03_reply_lost_at_a_gateway_is_asked_for_again_with_the_same_key()
    {
        Service.Use("fault/submit-504-then-accepted");

        Workflow workflow = await SubmitAsync();

        Assert.Equal("wf_picture", workflow.Id);
        Assert.Equal(2, Service.Requests.Count);
        Assert.Single(Service.Requests.Select(r => r.Json!["externalId"]!.GetValue<string>()).Distinct());
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("malformed")]
    public async Task M03_accepted_submission_whose_reply_is_damaged_can_be_found_by_its_key(string fault)
    {
        Service.Use($"fault/submit-{fault}-then-accepted");
        Workflow? workflow = null;

        try
        {
            workflow = await SubmitAsync();
        }
        catch (CivitaiException lost)
        {
            Assert.True(lost.MayHaveBeenExecuted);
            workflow = await CreateClient().Workflows.SubmitAsync(WorkflowTemplate.For(Picture) with { ExternalId = lost.ExternalId }, cancellationToken: Stop);
        }

        Assert.Equal("wf_picture", workflow.Id);
        Assert.Single(Service.Requests.Select(r => r.Json!["externalId"]!.GetValue<string>()).Distinct());
    }

    [Theory]
    [InlineData("shape-problem-errors")]
    [InlineData("buzz-error-text")]
    public async Task M03_plain_refusal_was_not_executed(string refusal)
    {
        Service.Use($"refuse/{refusal}");

        Assert.False((await Assert.ThrowsAnyAsync<CivitaiException>(SubmitAsync)).MayHaveBeenExecuted);
    }

    // M4: a redirect or a sign-in page is no success.
    [Theory]
    [InlineData("cancel", "redirect")]
    [InlineData("cancel", "sign-in-page")]
    [InlineData("update", "redirect")]
    [InlineData("update", "sign-in-page")]
    [InlineData("delete", "redirect")]
    [InlineData("delete", "sign-in-page")]
    public async Task M04_redirect_or_page_is_no_success(string operation, string answer)
    {
        Service.Use($"{operation}/{answer}");
        WorkflowClient workflows = CreateClient().Workflows;

        CivitaiException failure = await Assert.ThrowsAnyAsync<CivitaiException>(() => operation switch
        {
            "cancel" => workflows.CancelAsync("wf_picture", Stop),
            "update" => workflows.UpdateAsync("wf_picture", new WorkflowUpdate { Tags = ["kept"] }, Stop),
            _ => workflows.DeleteAsync("wf_picture", Stop),
        });

        Assert.Equal("wf_picture", failure.WorkflowId);
    }

    // M5: a key made in the same call cannot conflict.
    [Theory]
    [InlineData("renamed-type")]
    [InlineData("no-type")]
    public async Task M05_accepted_submission_whose_reply_names_the_step_otherwise_is_accepted(string answer)
    {
        Service.Use($"submit/{answer}");

        Workflow workflow = await CreateClient().Workflows.SubmitAsync(WorkflowTemplate.For(Picture), cancellationToken: Stop);

        Assert.Equal("wf_picture", workflow.Id);
    }

    [Fact]
    public async Task M05_key_of_the_callers_that_brings_back_other_work_is_a_conflict()
    {
        Service.Use("submit/same-key-other-prompt");

        var conflict = await Assert.ThrowsAsync<ExternalIdConflictException>(
            () => CreateClient().Workflows.SubmitAsync(WorkflowTemplate.For(Picture) with { ExternalId = "order-1" }, cancellationToken: Stop));

        Assert.Equal("wf_old", conflict.Workflow.Id);
    }

    [Fact]
    public async Task M05_key_of_the_callers_that_brings_back_the_same_work_is_the_work()
    {
        Service.Use("submit/same-key-same-work");

        Workflow workflow = await CreateClient().Workflows.SubmitAsync(WorkflowTemplate.For(Picture) with { ExternalId = "order-1" }, cancellationToken: Stop);

        Assert.Equal(("wf_old", WorkflowStatus.Succeeded), (workflow.Id, workflow.Status));
    }

    // M6: a Retry-After of a year ended a wait at once, with a message that a day had passed.
    [Fact]
    public async Task M06_pause_of_a_year_is_cut_to_what_is_left_and_asked_once_more()
    {
        Service.Use("refuse/get-429-year");

        var over = await Assert.ThrowsAnyAsync<CivitaiException>(
            () => CreateClient().Workflows.WaitAsync("wf_picture", new WaitOptions { Timeout = TimeSpan.FromHours(1), OutageTolerance = TimeSpan.FromDays(1) }, cancellationToken: Stop));

        Assert.IsType<WorkflowWaitTimeoutException>(over);
        Assert.InRange(Clock.Elapsed.TotalMinutes, 59, 60.1);
        Assert.True(Service.Requests.Count >= 2);
    }

    // M7: cancelling the work held the caller for five minutes in an outage.
    [Fact]
    public async Task M07_cancelling_the_work_in_an_outage_has_a_short_limit_of_its_own()
    {
        Service.Use("get/picture-processing", "cancel/unavailable");
        using var stop = new CancellationTokenSource();

        var canceled = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => CreateClient().Workflows.WaitAsync(
            "wf_picture", new WaitOptions { CancelWorkWhenCanceled = true }, new Listener<WorkflowProgress>(_ => stop.Cancel()), stop.Token));

        Assert.Equal("wf_picture", canceled.Handle.Id);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 0, 11);
    }

    [Fact]
    public async Task M07_cancelling_the_work_at_a_silent_service_has_a_short_limit_of_its_own()
    {
        Service.HangOn("/v2/consumer/workflows/wf_picture");
        using var stop = new CancellationTokenSource();
        OrchestrationClient client = CreateClient();
        Task<Workflow> waiting = client.Workflows.WaitAsync("wf_picture", new WaitOptions { CancelWorkWhenCanceled = true }, cancellationToken: stop.Token);
        while (Traffic.UnderWay == 0 && !waiting.IsCompleted)
            await Task.Yield();
        stop.Cancel();

        await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => WhileTimePassesAsync(() => waiting, TimeSpan.FromHours(1)));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 0, 11);
    }

    // M8: a reply may hold only so much.
    [Fact]
    public async Task M08_reply_above_the_limit_is_refused()
    {
        Service.UseWith("get/long-reply", "$note$", new string('x', 100_000));

        var failure = await Assert.ThrowsAsync<CivitaiTransportException>(() => CreateClient(o => o.MaxResponseBytes = 65_536).Workflows.GetAsync("wf_picture", Stop));

        Assert.Equal("wf_picture", failure.WorkflowId);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task M08_reply_below_the_limit_is_read()
    {
        Service.UseWith("get/long-reply", "$note$", new string('x', 60_000));

        Assert.Equal("wf_picture", (await CreateClient(o => o.MaxResponseBytes = 65_536).Workflows.GetAsync("wf_picture", Stop)).Id);
    }

    // M9: no reply makes an exception that is not ours.
    [Theory]
    [InlineData("null-step")]
    [InlineData("null-image")]
    [InlineData("null-job")]
    [InlineData("null-tag")]
    [InlineData("null-epoch")]
    [InlineData("status-null")]
    [InlineData("step-timeout")]
    [InlineData("doubled-members")]
    [InlineData("half-emoji")]
    [InlineData("half-emoji-tag")]
    public async Task M09_odd_reply_is_read_written_and_looked_through(string oddity)
    {
        Service.Use($"get/odd-{oddity}");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_odd", Stop);

        Assert.Equal("wf_odd", workflow.Id);
        Assert.NotEmpty(workflow.ToString());
        Assert.NotEmpty(workflow.ToJson());
        Assert.NotNull(workflow.ToTemplate());
        if (workflow.Status.IsTerminal)
            Assert.Equal(workflow.Id, (await CreateClient().Workflows.WaitAsync("wf_odd", cancellationToken: Stop)).Id);
    }

    // M13: an answer must be about what was asked.
    [Fact]
    public async Task M13_answer_about_another_workflow_is_not_taken()
    {
        Service.Use("get/another-workflow");
        OrchestrationClient client = CreateClient();

        CivitaiException read = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.GetAsync("wf_picture", Stop));
        CivitaiException waited = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.WaitAsync("wf_picture", cancellationToken: Stop));

        Assert.Equal(("wf_picture", "wf_picture"), (read.WorkflowId, waited.WorkflowId));
    }

    [Fact]
    public async Task M13_date_of_retry_after_is_measured_from_the_replys_own_date()
    {
        // The server dates its replies by the machine's clock; the client's clock stands in the first second of 2026.
        string soon = TimeProvider.System.GetUtcNow().AddSeconds(60).ToString("R", CultureInfo.InvariantCulture);
        Service.UseWith("refuse/get-429-then-succeeded", "$retryAfter$", soon);

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_picture", Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 30, 70);
    }

    private Task<Workflow> SubmitAsync() => CreateClient().Workflows.SubmitAsync(WorkflowTemplate.For(Picture), new SubmitOptions { InlineWait = TimeSpan.FromSeconds(30) }, Stop);

    private async Task DownloadAsync()
    {
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.GetAsync("wf_picture", Stop);
        await client.Blobs.DownloadAsync(workflow.GetOutput<ImageGenOutput>().Images[0], PathOf("picture.png"), cancellationToken: Stop);
    }
}
