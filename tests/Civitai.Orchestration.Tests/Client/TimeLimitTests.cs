using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What a caller allows is exceeded by at most a second, whatever the service does, and what ends the call says the time that really passed.</summary>
public sealed partial class TimeLimitTests : ScriptedFixture
{
    public enum Server
    {
        /// <summary>Takes requests and never answers.</summary>
        Silent,

        /// <summary>No connection can be made.</summary>
        Unreachable,

        /// <summary>Answers 503.</summary>
        Refusing,

        /// <summary>Answers each request after seven seconds.</summary>
        Slow,

        /// <summary>Answers 503 and properly by turns.</summary>
        Flapping,
    }

    public static TheoryData<Server, int> Matrix()
    {
        var rows = new TheoryData<Server, int>();
        foreach (Server server in Enum.GetValues<Server>())
        {
            foreach (int seconds in (int[])[1, 10, 60, 600])
                rows.Add(server, seconds);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task WaitAsync_ends_within_its_limit_and_keeps_the_handle(Server server, int seconds)
    {
        OrchestrationClient client = ClientOf(NewService(server));

        var e = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync("wf_1", new() { Timeout = Seconds(seconds) }, cancellationToken: Stop));

        // One second, or a tenth of a shorter time, may be kept for a last question.
        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds - Math.Min(1, seconds * 0.1), seconds + 1);
        Assert.Equal(Clock.Elapsed, e.Waited);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"had not ended after {Clock.Elapsed.TotalSeconds:0.#} s"), e.Message, StringComparison.Ordinal);
        Assert.Equal(("wf_1", "wf_1"), (e.Handle.Id, e.WorkflowId));
        Assert.Equal(server == Server.Flapping || (server == Server.Slow && seconds > 7), e.LastSnapshot is not null);
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task WaitAsync_with_a_listener_ends_within_its_limit(Server server, int seconds)
    {
        OrchestrationClient client = ClientOf(NewService(server));

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync("wf_1", new() { Timeout = Seconds(seconds) }, new Progress<WorkflowProgress>(), Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds - Math.Min(1, seconds * 0.1), seconds + 1);
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task RunAsync_ends_within_its_limit_and_keeps_the_handle_or_the_key(Server server, int seconds)
    {
        OrchestrationClient client = ClientOf(NewService(server));

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Workflows.RunAsync(Template, new() { WaitOptions = new() { Timeout = Seconds(seconds) } }, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 0, seconds + 1);
        if (server == Server.Flapping || (server == Server.Slow && seconds > 7))
        {
            var timeout = Assert.IsType<WorkflowWaitTimeoutException>(e);
            Assert.Equal("wf_1", timeout.Handle.Id);
            Assert.Equal(Clock.Elapsed, timeout.Waited); // the submission's time included
        }
        else
        {
            AssertNotSubmitted(server, e);
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task SubmitAsync_ends_within_its_limit_and_keeps_the_key(Server server, int seconds)
    {
        OrchestrationClient client = ClientOf(NewService(server));

        Task<Workflow> Submit() => client.Workflows.SubmitAsync(Template, new() { Timeout = Seconds(seconds) }, Stop);
        if (server == Server.Flapping || (server == Server.Slow && seconds > 7))
            Assert.Equal("wf_1", (await Submit()).Id);
        else
            AssertNotSubmitted(server, await Assert.ThrowsAnyAsync<CivitaiException>(Submit));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 0, seconds + 1);
    }

    [Theory]
    [InlineData(Server.Silent, 5)]
    [InlineData(Server.Slow, 5)]
    public async Task SubmitAsync_question_for_the_price_counts_in_its_limit(Server server, int seconds)
    {
        var service = NewService(server);
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.SubmitAsync(Template, new() { Timeout = Seconds(seconds), MaxCost = 100 }, Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds - 1, seconds + 1);
        Assert.All(service.Requests, r => Assert.True(r.IsPreview));
        Assert.False(e.MayHaveBeenExecuted); // only the price was asked for
    }

    [Theory]
    [InlineData(Server.Silent, false)]
    [InlineData(Server.Unreachable, false)]
    [InlineData(Server.Refusing, false)]
    [InlineData(Server.Slow, true)]
    [InlineData(Server.Flapping, true)]
    public async Task WaitAsync_cancelling_the_work_too_has_ten_seconds(Server server, bool isAccepted)
    {
        ScriptedService? service = null;
        int changes = 0;
        service = new ScriptedService(Clock, (request, token) => request.Method == "GET" ? service!.SilenceAsync(token) : AnswerAsync(service!, server, ++changes, token));
        OrchestrationClient client = ClientOf(service);
        using var cancel = new CancellationTokenSource(Seconds(5), Clock);

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => client.Workflows.WaitAsync("wf_1", new() { CancelWorkWhenCanceled = true }, null, cancel.Token));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 5, 5 + 10 + 1);
        Assert.Equal(isAccepted, e.IsWorkCancelRequested);
        Assert.Equal("wf_1", e.Handle.Id);
        Assert.Equal(cancel.Token, e.CancellationToken);
        Assert.Contains(isAccepted ? "was asked to cancel the work; until it has ended it may still bill" : "the work may still run and bill", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubmitAsync_without_a_limit_ends_within_the_first_attempt_and_the_retry_budget()
    {
        OrchestrationClient client = ClientOf(NewService(Server.Silent), o => o.MaxAttempts = 10);

        var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 60 + 299, 60 + 300 + 1);
        AssertNotSubmitted(Server.Silent, e);
    }

    private void AssertNotSubmitted(Server server, CivitaiException e)
    {
        Assert.Equal("order-1", e.ExternalId);
        if (server == Server.Refusing)
            Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.IsType<CivitaiApiException>(e).StatusCode);
        else
            Assert.IsType(server == Server.Unreachable ? typeof(CivitaiTransportException) : typeof(SubmitOutcomeUnknownException), e);
        Assert.Equal(server != Server.Unreachable, e.MayHaveBeenExecuted);
        Match effort = Effort().Match(e.Message);
        Assert.True(effort.Success, e.Message);
        Assert.Equal(Clock.Elapsed.TotalSeconds, double.Parse(effort.Groups[1].Value, CultureInfo.InvariantCulture), tolerance: 0.051);
    }

    private ScriptedService NewService(Server server)
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, (request, token) => AnswerAsync(service!, server, request.Number, token));
        return service;
    }

    private static async Task<HttpResponseMessage> AnswerAsync(ScriptedService service, Server server, int number, CancellationToken cancellationToken)
    {
        switch (server)
        {
            case Server.Silent:
                return await service.SilenceAsync(cancellationToken).ConfigureAwait(false);
            case Server.Unreachable:
                throw ScriptedService.Refused();
            case Server.Refusing:
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            case Server.Slow:
                await service.PassAsync(Seconds(7), cancellationToken).ConfigureAwait(false);
                return ScriptedService.Work();
            default:
                return number % 2 == 1 ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : ScriptedService.Work();
        }
    }

    [GeneratedRegex(@"attempts? in ([0-9.]+) s")]
    private static partial Regex Effort();
}
