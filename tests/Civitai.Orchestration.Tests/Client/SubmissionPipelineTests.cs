using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>The one way of a submission: its stages, their order, and what may stand in it.</summary>
public sealed class SubmissionPipelineTests : ScriptedFixture
{
    private readonly List<string> _order = [];

    [Fact]
    public async Task SubmitAsync_stages_follow_the_documented_order()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Recorder("outer", _order), new Recorder("inner", _order)));

        await client.Workflows.SubmitAsync(Template, new() { MaxCost = 10 }, Stop);

        Assert.Equal(["outer in order-1 minted:False max:10", "inner in order-1 minted:False max:10", "POST ?whatif=true", "POST ?wait=0", "inner out wf_1", "outer out wf_1"], _order);
    }

    [Fact]
    public async Task SubmitAsync_invalid_template_reaches_no_interceptor()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Recorder("a", _order)));

        await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(Image with { Width = 1000 }, cancellationToken: Stop));

        Assert.Empty(_order);
    }

    [Fact]
    public async Task SubmitAsync_template_that_an_interceptor_puts_in_is_validated_again()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Interceptor((s, next, token) => next(s with { Template = WorkflowTemplate.For(Image with { Width = 1000 }) }, token))));

        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.True(e.IsLocal);
        Assert.Equal("steps[0].input.width", Assert.Single(e.Result.Errors).Path);
        Assert.Empty(_order);
    }

    [Fact]
    public async Task SubmitAsync_what_an_interceptor_puts_in_is_sent_under_the_key_of_the_submission()
    {
        ScriptedService service = Service();
        OrchestrationClient client = ClientOf(service, o => Add(o, new Interceptor((s, next, token) =>
            next(s with { Template = WorkflowTemplate.For(Image with { Prompt = "a castle" }) with { ExternalId = "other" }, InlineWait = Seconds(7) }, token))));

        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        JsonNode sent = JsonNode.Parse(Assert.Single(service.Submissions).Body)!;
        Assert.Equal("a castle", (string?)sent["steps"]![0]!["input"]!["prompt"]);
        Assert.Equal("order-1", (string?)sent["externalId"]);
        Assert.Equal(7, service.Requests[0].Hold.TotalSeconds);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_that_throws_sends_nothing()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Recorder("outer", _order), new Interceptor((_, _, _) => throw new InvalidOperationException("over budget")), new Recorder("never", _order)));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal("over budget", e.Message);
        Assert.Equal(["outer in order-1 minted:False max:"], _order);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_that_answers_itself_sends_nothing()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Interceptor((_, _, _) => Task.FromResult(new Workflow { Id = "wf_kept", Status = WorkflowStatus.Succeeded }))));

        Assert.Equal("wf_kept", (await client.Workflows.SubmitAsync(Template, cancellationToken: Stop)).Id);
        Assert.Empty(_order);
    }

    [Fact]
    public async Task SubmitAsync_interceptor_that_asks_again_after_a_failure_keeps_the_key()
    {
        var service = new ScriptedService(Clock, r => r.Number <= 5 ? throw ScriptedService.Lost() : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service, o => Add(o, new Interceptor(async (s, next, token) =>
        {
            try
            {
                return await next(s, token);
            }
            catch (CivitaiTransportException)
            {
                return await next(s, token);
            }
        })));

        await client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        Assert.Equal(6, service.Submissions.Count());
        Assert.Single(service.Submissions.Select(r => (string?)JsonNode.Parse(r.Body)!["externalId"]).Distinct());
    }

    [Fact]
    public async Task Every_way_to_submit_passes_the_interceptors()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Recorder("a", _order)));

        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);
        await client.Workflows.SubmitAsync(Image, cancellationToken: Stop);
        await client.Workflows.RunAsync(Template, new() { WaitOptions = new() { ThrowOnFailure = false } }, cancellationToken: Stop);
        await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal(4, _order.Count(l => l.StartsWith("a in", StringComparison.Ordinal)));
        Assert.Equal(4, _order.Count(l => l.StartsWith("POST", StringComparison.Ordinal)));
        Assert.Equal(2, _order.Count(l => l.Contains("minted:True", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Previews_and_reads_do_not_pass_the_interceptors()
    {
        OrchestrationClient client = ClientOf(Service(), o => Add(o, new Recorder("a", _order)));

        await client.Workflows.PreviewCostAsync(Image, cancellationToken: Stop);
        await client.Workflows.GetAsync("wf_1", Stop);

        Assert.Equal(["POST ?whatif=true", "GET "], _order);
    }

    [Fact]
    public async Task AddCivitaiOrchestration_registered_interceptors_run_after_those_of_the_options()
    {
        using ScriptedService service = Service();
        var services = new ServiceCollection();
        services.AddSingleton<ISubmissionInterceptor<WorkflowSubmission, Workflow>>(new Recorder("registered", _order));
        services.AddCivitaiOrchestration(o =>
        {
            (o.ApiToken, o.TimeProvider) = ("token", Clock);
            o.Interceptors.Add(new Recorder("option", _order));
        }).ConfigurePrimaryHttpMessageHandler(() => service);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<WorkflowClient>().SubmitAsync(Template, cancellationToken: Stop);

        Assert.Equal(["option in", "registered in", "POST ?wait=0", "registered out", "option out"], _order.Select(l => string.Join(' ', l.Split(' ').Take(2))));
    }

    [Theory]
    [InlineData("""{"id":"p","status":"unassigned"}""")]
    [InlineData("""{"id":"p","status":"unassigned","cost":{}}""")]
    [InlineData("""{"id":"p","status":"unassigned","cost":{"base":3}}""")]
    [InlineData("""{"id":"p","status":"unassigned","cost":{"total":"free"}}""")]
    public async Task SubmitAsync_limit_that_cannot_be_kept_submits_nothing(string preview)
    {
        var service = new ScriptedService(Clock, r => r.IsPreview ? ScriptedService.Json(preview) : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.SubmitAsync(Template, new() { MaxCost = 0 }, Stop));

        Assert.True(Assert.Single(service.Requests).IsPreview);
        Assert.False(e.MayHaveBeenExecuted);
        Assert.Contains("names no price", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 8, true)]
    [InlineData(8.01, 8, false)]
    [InlineData(0, 0, true)]
    public async Task SubmitAsync_limit_includes_its_own_value(decimal cost, decimal limit, bool isSubmitted)
    {
        var service = new ScriptedService(Clock, r => r.IsPreview ? ScriptedService.Json(FormattableString.Invariant($$$"""{"id":"p","status":"unassigned","cost":{"total":{{{cost}}}}}""")) : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service);

        Exception? e = await Record.ExceptionAsync(() => client.Workflows.SubmitAsync(Template, new() { MaxCost = limit }, Stop));

        Assert.Equal(isSubmitted, e is null);
        Assert.Equal(isSubmitted ? 1 : 0, service.Requests.Count(r => r.Method == "POST" && !r.IsPreview));
        if (!isSubmitted)
            Assert.Equal((cost, limit), (Assert.IsType<CostLimitExceededException>(e).Cost, ((CostLimitExceededException)e).Limit));
    }

    [Fact]
    public async Task SubmitAsync_warnings_are_logged_with_path_and_code_and_pass()
    {
        var log = new Logs();
        OrchestrationClient client = ClientOf(Service(), o => o.LoggerFactory = log);
        WorkflowTemplate template = Warned;
        ValidationIssue warning = Assert.Single(template.Validate().Issues);

        await client.Workflows.SubmitAsync(template, cancellationToken: Stop);

        Assert.Equal(ValidationSeverity.Warning, warning.Severity);
        Assert.Contains(log.Lines, l => l.Level == LogLevel.Warning && l.Text == $"A request has a warning at {warning.Path} ({warning.Code}); Validate() says more.");
        Assert.Equal(["POST ?wait=0"], _order);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SubmitAsync_strict_refuses_warnings_and_sends_nothing(bool isOption)
    {
        OrchestrationClient client = ClientOf(Service(), o => o.Validation = isOption ? ValidationMode.Strict : ValidationMode.ThrowOnErrors);
        ValidationMode? mode = isOption ? null : ValidationMode.Strict;
        ValidationIssue warning = Assert.Single(Warned.Validate().Issues);

        var submitted = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(Warned, new() { Validation = mode }, Stop));
        var previewed = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.PreviewCostAsync(Warned, new() { Validation = mode }, Stop));

        Assert.All([submitted, previewed], e => Assert.Contains(warning.Path, e.Message, StringComparison.Ordinal));
        Assert.True(submitted.IsLocal);
        Assert.Empty(_order);
    }

    [Fact]
    public async Task SubmitAsync_strict_without_warnings_sends()
    {
        OrchestrationClient client = ClientOf(Service());

        await client.Workflows.SubmitAsync(Template, new() { Validation = ValidationMode.Strict }, Stop);

        Assert.Equal(["POST ?wait=0"], _order);
    }

    [Theory]
    [InlineData(false, false, 60, "?wait=25")] // documentation advises 30, which much on the way cuts
    [InlineData(true, false, 60, "?wait=30")] // at most half of the limit, so that the id is known in time
    [InlineData(false, true, 60, "?wait=0")] // the id must be known before the work can be cancelled
    [InlineData(true, true, 60, "?wait=30")] // an ephemeral result can be had no other way
    [InlineData(true, true, 600, "?wait=100")]
    [InlineData(true, false, 2, "?wait=1")]
    [InlineData(false, false, 10, "?wait=5")]
    public async Task RunAsync_inline_wait_fits_what_is_wanted(bool isEphemeral, bool cancelsWork, int limit, string query)
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.RunAsync(Template with { Ephemeral = isEphemeral ? true : null }, new() { WaitOptions = new() { CancelWorkWhenCanceled = cancelsWork, Timeout = Seconds(limit) } }, cancellationToken: Stop);

        Assert.Equal(query, Assert.Single(service.Requests).Query);
    }

    // Only yellow Buzz pays for mature content.
    private static WorkflowTemplate Warned => Template with { Currencies = [BuzzAccount.Blue], AllowMatureContent = true };

    private ScriptedService Service() => new(Clock, r =>
    {
        lock (_order)
            _order.Add($"{r.Method} {r.Query}");
        return r.IsPreview ? ScriptedService.Json("""{"id":"p","status":"unassigned","cost":{"total":8}}""") : ScriptedService.Work(r.Hold > TimeSpan.Zero ? "canceled" : "processing");
    });

    private static void Add(OrchestrationClientOptions options, params ISubmissionInterceptor<WorkflowSubmission, Workflow>[] interceptors)
    {
        foreach (ISubmissionInterceptor<WorkflowSubmission, Workflow> interceptor in interceptors)
            options.Interceptors.Add(interceptor);
    }

    private sealed class Interceptor(Func<WorkflowSubmission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>>, CancellationToken, Task<Workflow>> act) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) => act(submission, next, cancellationToken);
    }

    private sealed class Recorder(string name, List<string> order) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
        {
            order.Add(FormattableString.Invariant($"{name} in {submission.Key} minted:{submission.IsKeyMinted} max:{submission.MaxCost}"));
            Workflow workflow = await next(submission, cancellationToken);
            order.Add($"{name} out {workflow.Id}");
            return workflow;
        }
    }
}

/// <summary>Keeps what is logged.</summary>
internal sealed class Logs : ILoggerFactory, ILogger
{
    private readonly List<(LogLevel Level, string Text)> _lines = [];

    public IReadOnlyList<(LogLevel Level, string Text)> Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
            _lines.Add((logLevel, formatter(state, exception)));
    }

    public void Dispose()
    {
    }
}
