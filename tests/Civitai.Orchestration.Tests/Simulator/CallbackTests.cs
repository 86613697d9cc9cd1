using System.Net;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Callbacks over HTTP: findings A11 and H. The shapes are those of the published schema and of the guide on results and webhooks.</summary>
public sealed class CallbackTests : SimulatorFixture
{
    [Fact]
    public async Task Events_arrive_in_order_in_the_documented_shape()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        string body = WithCallback(Image, receiver.Url, detailed: false, "workflow:*");

        var (_, workflow) = await SubmitAsync(body);
        await LetTimePassAsync(TimeSpan.FromSeconds(12));

        Assert.Equal(["unassigned", "preparing", "scheduled", "processing", "succeeded"], receiver.Bodies.Select(b => Text(b["status"])));
        JsonNode last = receiver.Bodies[^1];
        Assert.Equal(["$type", "workflowId", "status", "timestamp"], last.AsObject().Select(member => member.Key));
        Assert.Equal(("workflow", Text(workflow["id"]), "2026-01-01T00:00:12Z"), (Text(last["$type"]), Text(last["workflowId"]), Text(last["timestamp"])));
        Assert.False(receiver.WasCalledInParallel);
    }

    [Fact]
    public async Task A_detailed_event_holds_the_steps_with_their_outputs()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);

        await SubmitAsync(WithCallback(Image, receiver.Url, detailed: true, "workflow:succeeded"));
        await LetTimePassAsync(TimeSpan.FromSeconds(12));

        JsonNode details = Assert.Single(receiver.Bodies)["details"]!;
        Assert.Equal("2026-01-01T00:00:00Z", Text(details["createdAt"]));
        Assert.Equal("$0", Text(details["steps"]![0]!["name"]));
        Assert.Equal(2, details["steps"]![0]!["output"]!["images"]!.AsArray().Count);
        Assert.NotEmpty(await DownloadAsync(Text(details["steps"]![0]!["output"]!["images"]![0]!["url"])));
    }

    [Fact]
    public async Task Steps_and_jobs_have_events_of_their_own()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        Simulator.OnSubmit(Outcome.Failed("blocked", "minor"));

        await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "step:failed", "job:failed", "step:preparing"));
        await LetTimePassAsync(TimeSpan.FromSeconds(12));

        Assert.Equal(["step preparing", "job failed", "step failed"], receiver.Bodies.Select(b => $"{b["$type"]} {b["status"]}"));
        Assert.NotNull(receiver.Bodies[0]["preparation"]!["resource"]);
        Assert.Equal(("$0", "blocked", "minor"), (Text(receiver.Bodies[1]["stepName"]), Text(receiver.Bodies[1]["reason"]), Text(receiver.Bodies[1]["blockedReason"])));
        Assert.Equal("$0", Text(receiver.Bodies[2]["name"]));
    }

    [Fact]
    public async Task Processing_is_reported_again_as_epochs_are_made()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);

        await SubmitAsync(WithCallback(Training, receiver.Url, detailed: false, "workflow:processing", "workflow:succeeded"));
        await LetTimePassAsync(TimeSpan.FromSeconds(46));

        Assert.Equal(["processing", "processing", "processing", "processing", "succeeded"], receiver.Bodies.Select(b => Text(b["status"])));
    }

    [Fact]
    public async Task A_receiver_that_fails_is_called_again_with_growing_pauses_before_the_next_event()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        receiver.Answer = before => before < 3 ? 503 : 200;

        await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "workflow:unassigned", "workflow:succeeded"));
        await LetTimePassAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(["unassigned", "unassigned", "unassigned", "unassigned", "succeeded"], receiver.Bodies.Select(b => Text(b["status"])));
        Assert.Equal([0, 1, 3, 7, 12], Simulator.Callbacks.Select(c => (int)(c.Time - VirtualTimeProvider.DefaultStart).TotalSeconds));
        Assert.Equal([503, 503, 503, 200, 200], Simulator.Callbacks.Select(c => c.StatusCode));
        Assert.Equal([1, 2, 3, 4, 1], Simulator.Callbacks.Select(c => c.Attempt));
    }

    [Fact]
    public async Task A_receiver_that_always_fails_is_called_184_times_in_an_hour()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        receiver.Answer = _ => 500;

        await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "workflow:succeeded"));
        await LetTimePassAsync(TimeSpan.FromHours(2), TimeSpan.FromSeconds(1));

        Assert.Equal(184, receiver.Bodies.Count);
        Assert.InRange(Simulator.Callbacks[^1].Time - Simulator.Callbacks[0].Time, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(61)); // time passes while a call is on its way
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_called_again()
    {
        string url;
        await using (CallbackReceiver gone = await CallbackReceiver.StartAsync(Stop))
            url = gone.Url;

        await SubmitAsync(WithCallback(Image, url, detailed: false, "workflow:unassigned"));
        await LetTimePassAsync(TimeSpan.FromSeconds(3));

        Assert.Equal([(1, null), (2, null), (3, null)], Simulator.Callbacks.Select(c => (c.Attempt, c.StatusCode)));
    }

    [Fact]
    public async Task Callbacks_are_idle_only_when_the_timer_of_the_next_attempt_runs()
    {
        var idle = new List<bool>();
        OrchestratorSimulator? simulator = null;
        var clock = new ObservedClock(Clock, () => idle.Add(simulator!.WaitForCallbacksAsync().IsCompleted));
        var handler = new Recorder(HttpStatusCode.ServiceUnavailable);
        simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = clock, CallbackHandler = handler }, Stop);
        await using var _ = simulator;
        using var http = new HttpClient(simulator.CreateHandler()) { BaseAddress = simulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", OrchestratorSimulatorOptions.DefaultApiToken);

        using var content = new StringContent(WithCallback(Image, "https://example.com/", detailed: false, "workflow:unassigned"));
        content.Headers.ContentType = new("application/json");
        using HttpResponseMessage response = await http.PostAsync(Workflows, content, Stop);
        await simulator.WaitForCallbacksAsync(Stop);

        Assert.Equal([false], idle);
        Assert.Single(handler.Addresses);
    }

    [Fact]
    public async Task Cancellation_is_reported_when_it_takes_effect()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        Simulator.OnSubmit(Outcome.NeverEnding());
        var (_, workflow) = await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "workflow:canceled"));

        await CancelAsync(workflow);
        await Simulator.WaitForCallbacksAsync(Stop);
        int before = receiver.Bodies.Count;
        await LetTimePassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(0, before);
        Assert.Equal("2026-01-01T00:02:00Z", Text(Assert.Single(receiver.Bodies)["timestamp"]));
    }

    [Fact]
    public async Task Cancellation_of_work_that_has_gone_on_for_a_while_is_reported_when_it_takes_effect()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        Simulator.OnSubmit(Outcome.NeverEnding());
        var (_, workflow) = await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "workflow:canceled"));
        await LetTimePassAsync(TimeSpan.FromSeconds(1));

        await CancelAsync(workflow);
        await LetTimePassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal("2026-01-01T00:02:01Z", Text(Assert.Single(receiver.Bodies)["timestamp"]));
    }

    [Theory]
    [InlineData(0, "2026-01-01T00:00:00Z")]
    [InlineData(6, "2026-01-01T00:00:06Z")] // a worker begins
    [InlineData(7, "2026-01-01T00:00:07Z")]
    public async Task Cancellation_without_a_delay_is_reported_at_once(int afterSeconds, string expected)
    {
        await StartAsync(new() { CancelDelay = TimeSpan.Zero });
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        var (_, workflow) = await SubmitAsync(WithCallback(Image, receiver.Url, detailed: false, "workflow:canceled"));
        await LetTimePassAsync(TimeSpan.FromSeconds(afterSeconds));

        await CancelAsync(workflow);
        await Simulator.WaitForCallbacksAsync(Stop);

        Assert.Equal(expected, Text(Assert.Single(receiver.Bodies)["timestamp"]));
    }

    [Fact]
    public async Task Between_a_request_to_cancel_and_its_effect_nothing_is_reported()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        var (_, workflow) = await SubmitAsync(WithCallback(Training, receiver.Url, detailed: false, "workflow:processing", "workflow:canceled"));
        await LetTimePassAsync(TimeSpan.FromSeconds(7));

        await CancelAsync(workflow);
        await LetTimePassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(
            [("processing", "2026-01-01T00:00:06Z"), ("canceled", "2026-01-01T00:02:07Z")],
            receiver.Bodies.Select(body => (Text(body["status"]), Text(body["timestamp"]))));
    }

    [Fact]
    public async Task A_step_whose_turn_never_came_is_canceled_without_an_event_of_a_job()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(Stop);
        string twoSteps = With(Image, json => json["steps"]!.AsArray().Add(json["steps"]![0]!.DeepClone()));
        var (_, workflow) = await SubmitAsync(WithCallback(twoSteps, receiver.Url, detailed: false, "step:canceled", "job:canceled"));

        await CancelAsync(workflow);
        await LetTimePassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(["job $0", "step $0", "step $1"], receiver.Bodies.Select(body => $"{body["$type"]} {body["stepName"] ?? body["name"]}"));
    }

    [Fact]
    public async Task A_handler_that_throws_gives_no_answer_and_is_called_again()
    {
        var handler = new Recorder { Throws = before => before < 2 };
        await StartAsync(new() { CallbackHandler = handler });

        await SubmitAsync(WithCallback(Image, "https://example.com/", detailed: false, "workflow:unassigned", "workflow:succeeded"));
        await LetTimePassAsync(TimeSpan.FromSeconds(12));

        Assert.Equal(
            [("workflow:unassigned", 1, null), ("workflow:unassigned", 2, null), ("workflow:unassigned", 3, 200), ("workflow:succeeded", 1, 200)],
            Simulator.Callbacks.Select(c => (c.Event, c.Attempt, c.StatusCode)));
    }

    [Fact]
    public async Task Events_for_other_machines_are_listed_and_not_sent_unless_a_handler_takes_them()
    {
        var handler = new Recorder();
        string body = WithCallback(Image, "https://hooks.example.com/civitai", detailed: false, "workflow:unassigned");

        await SubmitAsync(body);
        await Simulator.WaitForCallbacksAsync(Stop);
        CallbackDelivery listed = Assert.Single(Simulator.Callbacks);
        await StartAsync(new() { CallbackHandler = handler });
        await SubmitAsync(body);
        await Simulator.WaitForCallbacksAsync(Stop);

        Assert.Equal((0, null, "workflow:unassigned"), (listed.Attempt, listed.StatusCode, listed.Event));
        Assert.Equal(["https://hooks.example.com/civitai"], handler.Addresses);
        Assert.Equal((1, 200), (Simulator.Callbacks[0].Attempt, Simulator.Callbacks[0].StatusCode));
    }

    private static string WithCallback(string body, string url, bool detailed, params string[] types) =>
        With(body, json => json["callbacks"] = new JsonArray(new JsonObject
        {
            ["url"] = url,
            ["type"] = new JsonArray([.. types.Select(type => (JsonNode)type)]),
            ["detailed"] = detailed,
        }));

    private async Task LetTimePassAsync(TimeSpan time, TimeSpan? step = null)
    {
        await Simulator.WaitForCallbacksAsync(Stop);
        for (TimeSpan passed = default; passed < time; passed += step ?? TimeSpan.FromSeconds(0.5))
        {
            Clock.Advance(step ?? TimeSpan.FromSeconds(0.5));
            await Simulator.WaitForCallbacksAsync(Stop);
        }
    }

    private sealed class Recorder(HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
    {
        public List<string> Addresses { get; } = [];

        /// <summary>Whether a call throws, by how many came before; none unless set.</summary>
        public Func<int, bool> Throws { get; init; } = _ => false;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Add(request.RequestUri!.ToString());
            if (Throws(Addresses.Count - 1))
                throw new InvalidOperationException("The handler is not ready.");
            return Task.FromResult(new HttpResponseMessage(status));
        }
    }

    private sealed class ObservedClock(TimeProvider clock, Action onTimer) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            onTimer();
            return clock.CreateTimer(callback, state, dueTime, period);
        }
    }
}
