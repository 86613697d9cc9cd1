using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

public sealed class ResilienceTests : ClientFixture
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task SubmitAsync_transient_status_is_tried_again_and_makes_one_workflow(int status)
    {
        Simulator.FailNext(Fault.Status(status), times: 4);

        await Client.Workflows.SubmitAsync(Image, cancellationToken: Stop);

        Assert.Equal(5, Submissions.Count());
        Assert.Single(Submissions.Select(r => r.Body).Distinct());
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_five_503_gives_up_with_the_key_of_the_submission()
    {
        Simulator.FailNext(Fault.Status(503), times: 5);

        var e = await Assert.ThrowsAsync<CivitaiApiException>(() => Client.Workflows.SubmitAsync(Image, cancellationToken: Stop));
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image) with { ExternalId = e.ExternalId }, cancellationToken: Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, e.StatusCode);
        Assert.EndsWith(e.ExternalId!, workflow.ExternalId);
        Assert.Equal(6, Submissions.Count());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(409)]
    [InlineData(501)]
    public async Task SubmitAsync_other_refusals_are_not_tried_again(int status)
    {
        Simulator.FailNext(Fault.Status(status));

        await Assert.ThrowsAnyAsync<CivitaiApiException>(() => Client.Workflows.SubmitAsync(Image, cancellationToken: Stop));

        Assert.Single(Submissions);
    }

    [Fact]
    public async Task SubmitAsync_connection_cut_before_acceptance_is_tried_again()
    {
        Simulator.FailNext(Fault.ConnectionCut(), times: 2);

        await Client.Workflows.SubmitAsync(Image, cancellationToken: Stop);

        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_connection_cut_after_acceptance_makes_exactly_one_workflow()
    {
        Simulator.FailNext(Fault.ConnectionCutAfterAccepted());

        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        Assert.Equal(Assert.Single(Simulator.Workflows).Id, workflow.Id);
        Assert.Equal(2, Submissions.Count());
    }

    [Fact]
    public async Task SubmitAsync_truncated_reply_makes_exactly_one_workflow()
    {
        Simulator.FailNext(Fault.TruncatedBody());

        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        Assert.Equal(Assert.Single(Simulator.Workflows).Id, workflow.Id);
    }

    [Fact]
    public async Task GetAsync_retry_after_in_seconds_is_waited_for()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        Simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromSeconds(40)));
        DateTimeOffset before = Clock.GetUtcNow();

        await Client.Workflows.GetAsync(workflow.Id!, Stop);

        Assert.Equal(TimeSpan.FromSeconds(42), Clock.GetUtcNow() - before); // and half of the tenth that the jitter may add
    }

    [Fact]
    public async Task GetAsync_retry_after_as_a_date_is_waited_for()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        DateTimeOffset until = Clock.GetUtcNow() + TimeSpan.FromSeconds(50);
        Simulator.FailNext(Fault.Status(503).RetryAfter(until));

        await Client.Workflows.GetAsync(workflow.Id!, Stop);

        Assert.Equal(until + TimeSpan.FromSeconds(2.5), Clock.GetUtcNow()); // and half of the tenth that the jitter may add
    }

    [Fact]
    public async Task GetAsync_retry_after_beyond_the_budget_ends_at_once()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        Simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromHours(2)));
        DateTimeOffset before = Clock.GetUtcNow();

        var e = await Assert.ThrowsAsync<RateLimitedException>(() => Client.Workflows.GetAsync(workflow.Id!, Stop));

        Assert.Equal(TimeSpan.FromHours(2), e.RetryAfter);
        Assert.Equal(before, Clock.GetUtcNow());
        Assert.Equal(workflow.Id, e.WorkflowId);
    }

    [Fact]
    public async Task WaitAsync_retry_after_beyond_the_timeout_is_cut_and_the_service_is_asked_once_more()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        Simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromDays(365)), times: 10);
        DateTimeOffset before = Clock.GetUtcNow();
        Simulator.ClearRequests();

        var e = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => Client.Workflows.WaitAsync(workflow.Id, new() { Timeout = TimeSpan.FromSeconds(30) }, cancellationToken: Stop));

        Assert.IsType<RateLimitedException>(e.InnerException);
        Assert.Equal(2, Simulator.Requests.Count);
        Assert.InRange(Clock.GetUtcNow() - before, TimeSpan.FromSeconds(28), TimeSpan.FromSeconds(31));
        Assert.Contains("had not ended after 29", e.Message, StringComparison.Ordinal);
        Assert.Contains("asked to wait 31536000 s", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitAsync_outage_within_the_tolerance_is_outlasted()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        Simulator.FailNext(Fault.Status(503), times: 23);

        Workflow ended = await Client.Workflows.WaitAsync(workflow.Id, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, ended.Status);
    }

    [Fact]
    public async Task WaitAsync_outage_beyond_the_tolerance_ends_with_the_failure_and_the_id()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        Simulator.FailNext(Fault.Status(503), times: 10_000);

        var e = await Assert.ThrowsAsync<CivitaiApiException>(() => Client.Workflows.WaitAsync(workflow.Id, cancellationToken: Stop));

        Assert.Equal(workflow.Id, e.WorkflowId);
        Assert.InRange(Clock.Elapsed, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20));
    }

    [Fact]
    public async Task SubmitAsync_odd_members_of_a_reply_do_not_lose_the_rest()
    {
        using var handler = new Reply("""{"id":"wf_1","status":"succeeded","cost":{"total":"8"},"tags":{},"createdAt":"","steps":[{"$type":"imageGen","status":"succeeded"}]}""");
        using var client = new OrchestrationClient("token", new() { TimeProvider = Clock }, handler);

        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        Assert.Equal(("wf_1", WorkflowStatus.Succeeded), (workflow.Id, workflow.Status));
        Assert.Equal(["createdAt", "tags"], workflow.AdditionalProperties!.Keys.Order());
        Assert.Equal("total", Assert.Single(workflow.Cost!.AdditionalProperties!).Key);
        Assert.Contains("\"total\":\"8\"", workflow.ToJson());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""{"id":""")]
    public async Task SubmitAsync_reply_without_an_id_keeps_the_key(string json)
    {
        using var handler = new Reply(json);
        using var client = new OrchestrationClient("token", new() { TimeProvider = Clock }, handler);

        var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(WorkflowTemplate.For(Image) with { ExternalId = "k" }, cancellationToken: Stop));

        Assert.Equal("k", e.ExternalId);
    }

    [Fact]
    public async Task RunAsync_result_that_cannot_be_read_keeps_the_workflow()
    {
        using var handler = new Reply("""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{"images":"gone"}}]}""");
        using var client = new OrchestrationClient("token", new() { TimeProvider = Clock }, handler);

        var e = await Assert.ThrowsAsync<WorkflowOutputException>(() => client.Workflows.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal("wf_1", e.WorkflowId);
        Assert.Equal("$0", e.StepName);
        Assert.Equal("gone", Assert.IsType<ImageGenStep>(e.Workflow.Steps[0]).Output!.AdditionalProperties!["images"].GetString());
    }

    private sealed class Reply(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") });
    }

    [Fact]
    public async Task GetAsync_pauses_grow_and_stay_under_the_cap()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        Simulator.ClearRequests();
        Simulator.FailNext(Fault.Status(500), times: 4);

        await Client.Workflows.GetAsync(workflow.Id!, Stop);

        DateTimeOffset[] times = [.. Simulator.Requests.Select(r => r.Time)];
        TimeSpan[] pauses = [.. times.Zip(times.Skip(1), (a, b) => b - a)];
        Assert.Equal(4, pauses.Length);
        Assert.All(pauses, p => Assert.InRange(p, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(30)));
        Assert.True(pauses[3] > pauses[0]);
    }

    [Fact]
    public async Task GetAsync_gateway_page_is_a_transport_failure_with_its_status()
    {
        Simulator.FailNext(Fault.HtmlPage(502), times: 5);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Workflows.GetAsync("wf_x", Stop));

        Assert.Equal(HttpStatusCode.BadGateway, e.StatusCode);
        Assert.Equal("wf_x", e.WorkflowId);
    }

    [Fact]
    public async Task GetAsync_no_server_did_not_reach_the_service()
    {
        OrchestrationClient lost = NewClient(o =>
        {
            o.BaseAddress = new Uri("http://127.0.0.1:9");
            o.MaxAttempts = 2;
        });

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => lost.Workflows.GetAsync("wf_x", Stop));

        Assert.False(e.MayHaveBeenExecuted);
    }

    [Fact]
    public async Task GetAsync_slow_reply_is_cut_by_the_attempt_timeout()
    {
        Clock.SkipDelays = false;
        OrchestrationClient hasty = NewClient(o =>
        {
            o.AttemptTimeout = TimeSpan.FromSeconds(5);
            o.MaxAttempts = 1;
        });
        Simulator.FailNext(Fault.Slow(TimeSpan.FromHours(1)));
        Task<Workflow> call = hasty.Workflows.GetAsync("wf_x", Stop);
        while (Simulator.Requests.Count == 0)
            await Task.Yield();
        Clock.Advance(TimeSpan.FromSeconds(6));

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => call);

        Assert.True(e.MayHaveBeenExecuted);
    }
}
