using System.Net;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What must not be lost, whoever interrupts: an interceptor, a stalled reply, a handler of the caller's, a service that asks for no pause.</summary>
public sealed class InterruptionTests : ScriptedFixture
{
    private static readonly WorkflowTemplate Unkeyed = WorkflowTemplate.For(Image);

    [Fact]
    public async Task SubmitAsync_interceptor_that_fails_after_the_acceptance_keeps_key_and_workflow()
    {
        OrchestrationClient client = With(async (s, next, token) =>
        {
            await next(s, token);
            throw new IOException("disk full");
        });

        var e = await Assert.ThrowsAsync<SubmissionInterruptedException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        Assert.Equal(("wf_1", "wf_1", true), (e.WorkflowId, e.Workflow?.Id, e.MayHaveBeenExecuted));
        Assert.StartsWith("sdk-", e.ExternalId, StringComparison.Ordinal);
        Assert.IsType<IOException>(e.InnerException);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_that_returns_nothing_after_the_acceptance_keeps_key_and_workflow()
    {
        OrchestrationClient client = With(async (s, next, token) =>
        {
            await next(s, token);
            return null!;
        });

        var e = await Assert.ThrowsAsync<SubmissionInterruptedException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        Assert.Equal("wf_1", e.WorkflowId);
        Assert.NotNull(e.ExternalId);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_whose_own_time_is_over_keeps_the_key()
    {
        OrchestrationClient client = With((s, next, token) => throw new OperationCanceledException("an interceptor's own limit"));

        var e = await Assert.ThrowsAsync<WorkflowSubmitCanceledException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        Assert.StartsWith("sdk-", e.ExternalId, StringComparison.Ordinal);
        Assert.False(e.MayHaveBeenExecuted);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_that_refuses_ends_it_with_its_own_exception()
    {
        OrchestrationClient client = With((s, next, token) => throw new UnauthorizedAccessException("over budget"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));
    }

    [Fact]
    public async Task SubmitAsync_next_after_the_end_sends_nothing()
    {
        Func<Task>? late = null;
        var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Interceptor((s, next, token) =>
        {
            late = () => next(s, token);
            throw new UnauthorizedAccessException("denied");
        })));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        await Assert.ThrowsAsync<InvalidOperationException>(() => late!());

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task SubmitAsync_of_a_disposed_client_says_so_and_leaves_no_intent_open()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        var journal = new MemoryJournal();
        OrchestrationClient client = ClientOf(service, o => o.Journal = journal);
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal(JournalState.Refused, (await journal.FindAsync(client.BaseAddress.Authority, "order-1", Stop))?.State);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task SubmitAsync_token_that_fires_before_the_request_leaves_submits_nothing()
    {
        using var cancel = new CancellationTokenSource();
        var service = new ScriptedService(Clock, r => r.IsPreview ? ScriptedService.Json("""{"id":"","status":"succeeded","cost":{"total":8},"steps":[]}""") : ScriptedService.Work());
        Func<decimal, CancellationToken, ValueTask<bool>> agree = async (_, _) =>
        {
            await cancel.CancelAsync();
            return true;
        };

        var e = await Assert.ThrowsAsync<WorkflowSubmitCanceledException>(() => ClientOf(service).Workflows.SubmitAsync(Template, new() { ConfirmCost = agree }, cancel.Token));

        Assert.False(e.MayHaveBeenExecuted);
        Assert.Single(service.Requests, r => r.IsPreview);
    }

    [Fact]
    public async Task SubmitAsync_limit_ends_an_interceptor_that_waits()
    {
        OrchestrationClient client = With(async (s, next, token) =>
        {
            await Task.Delay(TimeSpan.FromHours(1), Clock, token);
            return await next(s, token);
        });

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.SubmitAsync(Unkeyed, new() { Timeout = Seconds(2) }, Stop));

        Assert.InRange(Clock.Elapsed, Seconds(2), Seconds(3));
        Assert.Equal((false, true), (e.MayHaveBeenExecuted, e.IsTransient));
        Assert.NotNull(e.ExternalId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SubmitAsync_limit_ends_a_question_for_the_price_that_waits(bool isRun)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json("""{"id":"","status":"succeeded","cost":{"total":8},"steps":[]}""")));
        Func<decimal, CancellationToken, ValueTask<bool>> ask = async (_, token) =>
        {
            await Task.Delay(TimeSpan.FromHours(1), Clock, token);
            return true;
        };

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => isRun
            ? client.Workflows.RunAsync(Unkeyed, new() { Timeout = Seconds(2), ConfirmCost = ask }, cancellationToken: Stop)
            : client.Workflows.SubmitAsync(Unkeyed, new() { Timeout = Seconds(2), ConfirmCost = ask }, Stop));

        Assert.InRange(Clock.Elapsed, Seconds(2), Seconds(3));
        Assert.Equal((false, true), (e.MayHaveBeenExecuted, e.IsTransient));
        Assert.NotNull(e.ExternalId);
    }

    [Fact]
    public async Task RunAsync_timeout_of_the_options_limits_the_whole_run()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work()));

        var e = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.RunAsync(Unkeyed, new RunOptions { Timeout = Seconds(30) }, cancellationToken: Stop));

        Assert.Equal("wf_1", e.Handle.Id);
        Assert.InRange(Clock.Elapsed, Seconds(28), Seconds(31));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task WaitAsync_retry_after_zero_is_no_end_of_the_wait_and_no_hot_loop(int status)
    {
        var service = new ScriptedService(Clock, r => r.Number <= 20 ? NoPause(status) : ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service);

        Workflow workflow = await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.InRange(Clock.Elapsed, Seconds(20), Seconds(60));
    }

    [Fact]
    public async Task SubmitAsync_retry_after_zero_is_no_hot_loop()
    {
        var service = new ScriptedService(Clock, r => r.Number < 5 ? NoPause(503) : ScriptedService.Work());

        await ClientOf(service).Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop);

        Assert.InRange(Clock.Elapsed, Seconds(4), Seconds(10));
    }

    [Fact]
    public async Task SubmitAsync_refusal_whose_body_never_comes_is_decided_by_its_status()
    {
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(new StalledStream(Clock)) });

        var e = await Assert.ThrowsAsync<UnauthorizedException>(() => ClientOf(service).Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        Assert.Single(service.Requests);
        Assert.False(e.MayHaveBeenExecuted);
        Assert.InRange(Clock.Elapsed, TimeSpan.Zero, Seconds(6));
    }

    [Fact]
    public async Task SubmitAsync_what_the_transport_quotes_is_in_no_exception()
    {
        var service = new ScriptedService(Clock, _ => throw new HttpRequestException(HttpRequestError.InvalidResponse, "Received an invalid status line: 'SECRETPROMPT https://c/?sig=SECRETSIG'"));

        var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => ClientOf(service).Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));

        Assert.DoesNotContain("SECRET", e.ToString(), StringComparison.Ordinal);
        Assert.Contains("HttpRequestException (InvalidResponse)", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelAsync_lost_connection_may_have_been_executed_because_the_transport_repeats_it_by_itself()
    {
        var service = new ScriptedService(Clock, _ => throw ScriptedService.Refused());

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => ClientOf(service).Workflows.CancelAsync("wf_1", Stop));

        Assert.True(e.MayHaveBeenExecuted);
    }

    [Fact]
    public async Task SubmitAsync_answer_of_another_host_that_a_handler_followed_to_is_not_taken()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        using var follower = new Follower(service);
        using var client = new OrchestrationClient("secret-token", new OrchestrationClientOptions { TimeProvider = Clock }, follower);

        await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Unkeyed, cancellationToken: Stop));
    }

    [Fact]
    public async Task QueryAsync_list_of_nothing_but_empty_pages_ends()
    {
        var service = new ScriptedService(Clock, r => ScriptedService.Json($$"""{"items":[],"next":"c{{r.Number}}"}"""));
        OrchestrationClient client = ClientOf(service);

        await Assert.ThrowsAsync<CivitaiTransportException>(async () =>
        {
            await foreach (Workflow _ in client.Workflows.QueryAsync(cancellationToken: Stop))
            {
            }
        });

        Assert.InRange(service.Requests.Count, 2, 102);
    }

    [Fact]
    public async Task RunAsync_result_that_cannot_be_read_was_executed()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json("""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","status":"succeeded","output":{"images":[]}}]}""")));

        var e = await Assert.ThrowsAsync<WorkflowOutputException>(() => client.Workflows.RunAsync(Image, cancellationToken: Stop));

        Assert.True(e.MayHaveBeenExecuted);
    }

    private OrchestrationClient With(Func<WorkflowSubmission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>>, CancellationToken, Task<Workflow>> act) =>
        ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work()), o => o.Interceptors.Add(new Interceptor(act)));

    private static HttpResponseMessage NoPause(int status)
    {
        HttpResponseMessage response = ScriptedService.Json("{}", (HttpStatusCode)status);
        response.Headers.TryAddWithoutValidation("Retry-After", "0");
        return response;
    }

    private sealed class Interceptor(Func<WorkflowSubmission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>>, CancellationToken, Task<Workflow>> act) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) => act(submission, next, cancellationToken);
    }

    /// <summary>Stands for a handler that follows redirects: the answer is another host's.</summary>
    private sealed class Follower(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            request.RequestUri = new Uri("https://elsewhere.example/v2/consumer/workflows");
            return response;
        }
    }

    private sealed class StalledStream(TimeProvider clock) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            while (true)
                await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellationToken);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
