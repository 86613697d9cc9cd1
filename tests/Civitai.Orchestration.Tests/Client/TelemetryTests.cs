using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What can be listened to. Other tests run beside these, so each listens for its own client's name.</summary>
public sealed class TelemetryTests : ScriptedFixture
{
    private readonly string _name = "t-" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task SubmitAsync_accepted_leaves_a_span_with_id_and_status()
    {
        using var spans = new Spans(_name);
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work()), o => o.Name = _name);

        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        Activity span = Assert.Single(spans.Ended);
        Assert.Equal(("Workflow.Submit", ActivityKind.Client, ActivityStatusCode.Unset), (span.OperationName, span.Kind, span.Status));
        Assert.Equal(("wf_1", "processing"), (span.GetTagItem("civitai.workflow.id"), span.GetTagItem("civitai.workflow.status")));
    }

    [Fact]
    public async Task SubmitAsync_span_of_an_interceptor_does_not_take_the_submissions_tags()
    {
        using var spans = new Spans(_name);
        using var source = new ActivitySource("test");
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work()), o =>
        {
            o.Name = _name;
            o.Interceptors.Add(new Spanning());
        });

        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        Assert.Equal("wf_1", Assert.Single(spans.Ended).GetTagItem("civitai.workflow.id"));
    }

    [Theory]
    [InlineData("sampled")]
    [InlineData("started")]
    [InlineData("stopped")]
    [InlineData("measured")]
    public async Task Listener_that_throws_costs_no_result(string when)
    {
        var isOurs = new AsyncLocal<bool>(); // others run beside
        int thrown = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Civitai.Orchestration",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
            {
                Hear("sampled");
                return ActivitySamplingResult.AllData;
            },
            ActivityStarted = _ => Hear("started"),
            ActivityStopped = _ => Hear("stopped"),
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener { InstrumentPublished = (instrument, meters) => _ = instrument.Meter.Name == "Civitai.Orchestration" ? Enable(instrument, meters) : 0 };
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => Hear("measured"));
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => Hear("measured"));
        meters.Start();
        var service = new ScriptedService(Clock, r => r.Method == "GET" ? ScriptedService.Work("succeeded") : r.Body.Contains("refused", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.Unauthorized)
            : r.Number == 1 ? throw ScriptedService.Refused() : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service, o => o.Name = _name);
        isOurs.Value = true;

        Workflow accepted = await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);
        Workflow ended = await client.Workflows.WaitAsync(accepted.Id, cancellationToken: Stop);
        await Assert.ThrowsAsync<UnauthorizedException>(() => client.Workflows.SubmitAsync(Template with { Tags = ["refused"] }, cancellationToken: Stop));

        Assert.Equal(("wf_1", WorkflowStatus.Succeeded), (accepted.Id, ended.Status));
        Assert.Null(Activity.Current);
        Assert.InRange(thrown, 3, 20);

        int Enable(Instrument instrument, MeterListener meters)
        {
            meters.EnableMeasurementEvents(instrument);
            return 0;
        }

        void Hear(string what)
        {
            if (what != when || !isOurs.Value)
                return;
            thrown++;
            throw new InvalidOperationException("broken");
        }
    }

    [Theory]
    [InlineData("submit", "Workflow.Submit")]
    [InlineData("wait", "Workflow.Wait")]
    [InlineData("preview", "Workflow.Preview")]
    public async Task Failed_calls_leave_spans_with_error_status_and_type(string call, string operation)
    {
        using var spans = new Spans(_name);
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.Unauthorized)), o => o.Name = _name);

        await Assert.ThrowsAsync<UnauthorizedException>(() => call switch
        {
            "submit" => client.Workflows.SubmitAsync(Template, cancellationToken: Stop),
            "wait" => client.Workflows.WaitAsync("wf_1", cancellationToken: Stop),
            _ => (Task)client.Workflows.PreviewCostAsync(Image, cancellationToken: Stop),
        });

        Activity span = Assert.Single(spans.Ended);
        Assert.Equal((operation, ActivityStatusCode.Error, "UnauthorizedException"), (span.OperationName, span.Status, span.GetTagItem("error.type")));
    }

    [Theory]
    [InlineData("no_provider_available", "no_provider_available")]
    [InlineData("time\\nout", "its reason is not shown")]
    [InlineData("a lighthouse at dawn, long exposure was refused", "its reason is not shown")] // it may hold the prompt
    [InlineData(null, "no reason given")]
    public async Task WaitAsync_failed_work_leaves_an_error_span_and_a_warning(string? reason, string shown)
    {
        using var spans = new Spans(_name);
        var log = new Logs();
        OrchestrationClient client = ClientOf(
            new ScriptedService(Clock, _ => ScriptedService.Json($$"""{"id":"wf_1","status":"failed","steps":[{"$type":"imageGen","name":"$0","status":"failed"{{(reason is null ? "" : $",\"reason\":\"{reason}\"")}}}]}""")),
            o => (o.Name, o.LoggerFactory) = (_name, log));

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false }, cancellationToken: Stop);

        Activity span = Assert.Single(spans.Ended);
        Assert.Equal((ActivityStatusCode.Error, "failed", "failed"), (span.Status, span.GetTagItem("error.type"), span.GetTagItem("civitai.workflow.status")));
        Assert.Contains((LogLevel.Warning, $"Workflow wf_1 ended as failed ({shown})."), log.Lines);
    }

    [Fact]
    public async Task WaitAsync_succeeded_work_leaves_no_error_and_an_information()
    {
        using var spans = new Spans(_name);
        var log = new Logs();
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work("succeeded")), o => (o.Name, o.LoggerFactory) = (_name, log));

        await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal(ActivityStatusCode.Unset, Assert.Single(spans.Ended).Status);
        Assert.Contains((LogLevel.Information, "Workflow wf_1 ended as succeeded."), log.Lines);
        Assert.DoesNotContain(log.Lines, l => l.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task RunAsync_measures_submission_cost_queue_and_work()
    {
        using var metrics = new Metrics(_name);
        OrchestrationClient client = ClientOf(
            new ScriptedService(Clock, _ => ScriptedService.Json("""
                {"id":"wf_1","status":"succeeded","createdAt":"2026-01-01T00:00:00Z","startedAt":"2026-01-01T00:00:07Z","completedAt":"2026-01-01T00:00:20Z","cost":{"total":8},
                 "transactions":{"list":[{"type":"debit","amount":8,"accountType":"yellow"}]},"steps":[{"$type":"imageGen","name":"$0","status":"succeeded"}]}
                """)),
            o => o.Name = _name);

        await client.Workflows.RunAsync(Template, cancellationToken: Stop);

        const string Tags = "engine=sdcpp,outcome=accepted,step=imageGen";
        Assert.Equal(
            [
                ("civitai.workflow.cost", 8.0, "currency=yellow,engine=sdcpp,step=imageGen"),
                ("civitai.workflow.ended", 1.0, "engine=,outcome=succeeded,step=imageGen"),
                ("civitai.workflow.queue.duration", 7.0, "engine=,outcome=succeeded,step=imageGen"),
                ("civitai.workflow.submit.duration", 0.0, Tags),
                ("civitai.workflow.submitted", 1.0, Tags),
                ("civitai.workflow.work.duration", 13.0, "engine=,outcome=succeeded,step=imageGen"),
            ],
            metrics.Values);
    }

    [Fact]
    public async Task SubmitAsync_retries_and_refusal_are_counted_with_their_cause()
    {
        using var metrics = new Metrics(_name);
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => r.Number switch
        {
            1 => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
            2 => throw ScriptedService.Lost(),
            _ => new HttpResponseMessage(HttpStatusCode.Forbidden),
        }), o => o.Name = _name);

        await Assert.ThrowsAsync<ForbiddenException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal(
            [
                ("civitai.request.retries", 1.0, "cause=503,operation=POST"),
                ("civitai.request.retries", 1.0, "cause=Lost,operation=POST"),
                ("civitai.workflow.submit.duration", 2.25, "engine=sdcpp,outcome=ForbiddenException,step=imageGen"),
                ("civitai.workflow.submitted", 1.0, "engine=sdcpp,outcome=ForbiddenException,step=imageGen"),
            ],
            metrics.Values);
    }

    [Fact]
    public async Task Metrics_have_no_tag_with_a_value_of_the_services_own_making()
    {
        using var metrics = new Metrics(_name);
        OrchestrationClient client = ClientOf(
            new ScriptedService(Clock, _ => ScriptedService.Json("""{"id":"wf_1","status":"canceled","steps":[{"$type":"brandNew17","name":"$0","status":"canceled"}],"transactions":{"list":[{"accountType":"purple","amount":1}]}}""")),
            o => o.Name = _name);

        await client.Workflows.RunAsync(WorkflowTemplate.Parse("""{"steps":[{"$type":"brandNew17","input":{"engine":"engine17"}}]}"""), new() { WaitOptions = new() { ThrowOnFailure = false } }, cancellationToken: Stop);

        Assert.NotEmpty(metrics.Values);
        Assert.All(metrics.Values, v => Assert.DoesNotContain("17", v.Tags, StringComparison.Ordinal));
        Assert.All(metrics.Values, v => Assert.DoesNotContain("purple", v.Tags, StringComparison.Ordinal));
        Assert.All(metrics.Values, v => Assert.DoesNotContain("wf_1", v.Tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keyed_clients_are_told_apart_by_name()
    {
        string other = _name + "-b";
        using var mine = new Spans(_name);
        using var theirs = new Spans(other);
        using var metrics = new Metrics(other);
        using var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        var services = new ServiceCollection();
        services.AddKeyedCivitaiOrchestration(_name, o => (o.ApiToken, o.TimeProvider) = ("a", Clock)).ConfigurePrimaryHttpMessageHandler(() => service);
        services.AddKeyedCivitaiOrchestration(other, o => (o.ApiToken, o.TimeProvider) = ("b", Clock)).ConfigurePrimaryHttpMessageHandler(() => service);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<WorkflowClient>(_name).SubmitAsync(Template, cancellationToken: Stop);
        Assert.Empty(metrics.Values);
        await provider.GetRequiredKeyedService<WorkflowClient>(other).SubmitAsync(Template, cancellationToken: Stop);

        Assert.Single(mine.Ended);
        Assert.Single(theirs.Ended);
        Assert.NotEmpty(metrics.Values);
    }

    private sealed class Spanning : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
        {
            using var own = new Activity("own");
            own.Start();
            return await next(submission, cancellationToken);
        }
    }

    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener _listener;
        private readonly List<Activity> _ended = [];

        public Spans(string client)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Civitai.Orchestration",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = activity =>
                {
                    if (Equals(activity.GetTagItem("civitai.client"), client))
                    {
                        lock (_ended)
                            _ended.Add(activity);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyList<Activity> Ended
        {
            get
            {
                lock (_ended)
                    return [.. _ended];
            }
        }

        public void Dispose() => _listener.Dispose();
    }

    private sealed class Metrics : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly string _client;
        private readonly List<(string Name, double Value, string Tags)> _values = [];

        public Metrics(string client)
        {
            _client = client;
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Civitai.Orchestration")
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        /// <summary>By name, then by tags; the client's own tag is left out.</summary>
        public IReadOnlyList<(string Name, double Value, string Tags)> Values
        {
            get
            {
                lock (_values)
                    return [.. _values.OrderBy(v => v.Name, StringComparer.Ordinal).ThenBy(v => v.Tags, StringComparer.Ordinal)];
            }
        }

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            KeyValuePair<string, object?>[] all = tags.ToArray();
            if (!all.Any(t => t.Key == "client" && Equals(t.Value, _client)))
                return;
            lock (_values)
                _values.Add((instrument.Name, value, string.Join(',', all.Where(t => t.Key != "client").OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}"))));
        }
    }
}
