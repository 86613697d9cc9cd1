using System.Net;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Wire;

/// <summary>Time limits, and what is worth asking again. Time is virtual: it passes only while a request is under way or a pause is waited out.</summary>
public sealed class DeadlineTests : WireTest
{
    // P2: a limit of 10 s took 73 s, one of 60 s took 310 s.
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task B_P2_wait_on_a_silent_service_ends_within_its_limit(int seconds)
    {
        Service.HangOn("/v2/consumer/workflows/wf_picture");
        OrchestrationClient client = CreateClient();

        var over = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => WhileTimePassesAsync(
            () => client.Workflows.WaitAsync("wf_picture", new WaitOptions { Timeout = TimeSpan.FromSeconds(seconds) }, cancellationToken: Stop), TimeSpan.FromHours(1)));

        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds - 1, seconds + 1);
        Assert.Equal("wf_picture", over.Handle.Id);
    }

    // P3: a limit of 10 s took 362 s and ended in a transport failure.
    [Fact]
    public async Task B_P3_run_against_a_service_that_goes_silent_after_accepting_ends_within_its_limit()
    {
        Service.Use("submit/picture-queued-any-wait").HangOn("/v2/consumer/workflows/wf_picture");
        OrchestrationClient client = CreateClient();

        var over = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => WhileTimePassesAsync(
            () => client.Workflows.RunAsync(Picture, new RunOptions { WaitOptions = new() { Timeout = TimeSpan.FromSeconds(10) } }, cancellationToken: Stop), TimeSpan.FromHours(1), answered: 1));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 9, 11);
        Assert.Equal("wf_picture", over.Handle.Id);
    }

    [Fact]
    public async Task B_P3_run_against_a_silent_service_ends_within_its_limit_with_the_key()
    {
        Service.HangOn("/v2/consumer/workflows");
        OrchestrationClient client = CreateClient();

        var failure = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => WhileTimePassesAsync(
            () => client.Workflows.RunAsync(Picture, new RunOptions { WaitOptions = new() { Timeout = TimeSpan.FromSeconds(10) } }, cancellationToken: Stop), TimeSpan.FromHours(1)));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 9, 11);
        Assert.True(failure.MayHaveBeenExecuted);
        Assert.NotNull(failure.ExternalId);
    }

    // P5: a sign-in page with 401 or 403 was asked for again for 14.6 minutes.
    [Theory]
    [InlineData(401, typeof(UnauthorizedException))]
    [InlineData(403, typeof(ForbiddenException))]
    public async Task B_P5_refusal_with_a_page_ends_the_wait_at_once(int status, Type expected)
    {
        Service.Use($"refuse/get-{status}-page");

        Exception refused = await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient().Workflows.WaitAsync("wf_picture", cancellationToken: Stop));

        Assert.IsType(expected, refused);
        Assert.Single(Service.Requests);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    // P6: 501 was final for one part and an outage for the other.
    [Fact]
    public async Task B_P6_501_is_final_for_reads_and_for_waits()
    {
        Service.Use("refuse/get-501");
        OrchestrationClient client = CreateClient();

        var read = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.GetAsync("wf_picture", Stop));
        var waited = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.WaitAsync("wf_picture", cancellationToken: Stop));

        Assert.Equal((HttpStatusCode.NotImplemented, HttpStatusCode.NotImplemented), (read.StatusCode, waited.StatusCode));
        Assert.Equal(2, Service.Requests.Count);
    }

    // P13: a budget of 3 s paused for 4 s.
    [Fact]
    public async Task B_P13_pauses_stay_within_the_retry_budget()
    {
        Service.Use("refuse/get-503");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient(o => o.RetryBudget = TimeSpan.FromSeconds(3)).Workflows.GetAsync("wf_picture", Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 0.5, 3);
    }

    [Fact]
    public async Task B_P13_retries_stop_after_the_allowed_attempts()
    {
        Service.Use("refuse/get-503");

        await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient(o => o.MaxAttempts = 3).Workflows.GetAsync("wf_picture", Stop));

        Assert.Equal(3, Service.Requests.Count);
    }

    [Fact]
    public async Task B_outage_of_a_read_is_ridden_out()
    {
        Service.Use("refuse/get-503-twice-then-succeeded");

        Workflow workflow = await CreateClient().Workflows.GetAsync("wf_picture", Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Equal(3, Service.Requests.Count);
    }

    // 200 with an error in it was polled until the timeout.
    [Fact]
    public async Task B_error_with_status_200_is_a_failure_and_not_an_unfinished_workflow()
    {
        Service.Use("refuse/get-error-as-200");
        OrchestrationClient client = CreateClient();

        CivitaiException read = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.GetAsync("wf_picture", Stop));
        CivitaiException waited = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.WaitAsync("wf_picture", cancellationToken: Stop));

        Assert.IsNotType<WorkflowWaitTimeoutException>(waited);
        Assert.Equal(("wf_picture", "wf_picture"), (read.WorkflowId, waited.WorkflowId));
        Assert.True(Clock.Elapsed < TimeSpan.FromMinutes(20), $"{Clock.Elapsed}");
    }

    // Disposal during a wait hung for 36 s and lost the id.
    [Fact]
    public async Task B_disposal_ends_a_held_wait_at_once_with_the_handle()
    {
        Service.HangOn("/v2/consumer/workflows/wf_picture");
        OrchestrationClient client = CreateClient();
        Task<Workflow> waiting = client.Workflows.WaitAsync("wf_picture", cancellationToken: Stop);
        while (Traffic.UnderWay == 0 && !waiting.IsCompleted)
            await Task.Yield();

        client.Dispose();

        var ended = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => waiting.WaitAsync(Patience, TimeProvider.System, Stop));
        Assert.Equal("wf_picture", ended.Handle.Id);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Fact]
    public async Task B_disposal_ends_a_paused_wait_at_once_with_the_handle()
    {
        Clock.SkipDelays = false;
        Service.Use("get/picture-processing");
        OrchestrationClient client = CreateClient();
        var read = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<Workflow> waiting = client.Workflows.WaitAsync(
            "wf_picture", new WaitOptions { Mode = WaitMode.Poll }, new Listener<WorkflowProgress>(_ => read.TrySetResult()), Stop);
        await read.Task;

        client.Dispose();

        var ended = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => waiting.WaitAsync(Patience, TimeProvider.System, Stop));
        Assert.Equal("wf_picture", ended.Handle.Id);
    }

    // A listener made a request every 5 s: 2 hours were 1,441 requests. Every request is a real one here, so it is no longer time.
    [Theory]
    [InlineData(WaitMode.Auto)]
    [InlineData(WaitMode.Poll)]
    public async Task B_listener_costs_requests_that_grow_sparse(WaitMode mode)
    {
        Service.Use("get/training-endless");
        Traffic.HoldsWaits = true;

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => CreateClient().Workflows.WaitAsync(
            "wf_training", new WaitOptions { Mode = mode, Timeout = TimeSpan.FromHours(2) }, new Listener<WorkflowProgress>(_ => { }), Stop).WaitAsync(Patience, TimeProvider.System, Stop));

        Assert.InRange(Traffic.Sent, 20, 400); // one a minute is 120
        Assert.InRange(Clock.Elapsed.TotalHours, 1.99, 2.01);
    }

    [Fact]
    public async Task B_submission_that_waits_inline_is_one_post_however_long_the_service_holds_it()
    {
        Service.Use("submit/picture");
        Traffic.HoldsWaits = true;

        ImageGenOutput output = await CreateClient().Workflows.RunAsync(Picture, cancellationToken: Stop);

        Assert.Single(output.Images);
        Assert.Equal(1, Traffic.Sent);
        Assert.Equal(TimeSpan.FromSeconds(25), Clock.Elapsed);
    }
}
