using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What can be counted of callbacks.</summary>
public sealed class MeasurementTests : CallbackFixture
{
    [Fact]
    public async Task Callbacks_and_attempts_to_handle_ends_are_counted_by_outcome()
    {
        int attempts = 0;
        await using WebApp app = await StartAsync(
            h => h.OnEnded((_, _) => ++attempts == 1 ? throw new InvalidOperationException("The first one fails.") : Task.CompletedTask),
            o => o.MaxBodyBytes = 1024);
        using var counts = new Counts(app.Services.GetRequiredService<IMeterFactory>());
        (Workflow workflow, string path) = await app.SubmitAsync();
        await PassWorkAsync();

        await app.PostAsync(path, workflow.Id, "succeeded");
        await app.PostAsync("/civitai/callbacks/AAAA", workflow.Id, "succeeded");
        await app.PostAsync(path, "[]");
        await app.PostAsync(path, new string(' ', 1025));
        await UntilAsync(() => attempts == 2);
        await UntilAsync(() => counts.Of("civitai.callback.handled").Count == 2);
        Clock.Advance(TimeSpan.FromDays(400));
        await app.PostAsync(path, workflow.Id, "succeeded");

        Assert.Equal(["accepted", "no_event", "too_large", "too_old", "unknown_address"], counts.Of("civitai.callback.received").Order());
        Assert.Equal(["InvalidOperationException", "handled"], counts.Of("civitai.callback.handled"));
        Assert.Equal([""], counts.Clients); // the only client has no name
        Assert.Equal(
            ["civitai.callback.handled {workflow} Attempts to handle an end, by outcome.", "civitai.callback.received {callback} Callbacks, by outcome."],
            counts.Instruments.Where(i => i.StartsWith("civitai.callback", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Callbacks_that_are_put_off_or_come_too_slowly_are_counted_as_such()
    {
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartAsync(h => h.OnEvent((_, _, _) => gate.Task), o => (o.QueueCapacity, o.BodyTimeout) = (1, TimeSpan.FromSeconds(5)));
        using var counts = new Counts(app.Services.GetRequiredService<IMeterFactory>());
        (Workflow workflow, string path) = await app.SubmitAsync();

        await app.PostAsync(path, workflow.Id, "processing", 1);
        using var second = new StringContent($$"""{"$type":"workflow","workflowId":"{{workflow.Id}}","status":"processing","timestamp":"2026-01-01T00:00:02Z"}""");
        using HttpResponseMessage putOff = await app.Http.PostAsync(path, second, Stop);
        using var endless = new ReceiverTests.Endless();
        Task<HttpResponseMessage> posting = app.Http.PostAsync(path, endless, Stop);
        await endless.Begun.WaitAsync(Stop);
        await UntilAsync(() => posting.IsCompleted);
        using HttpResponseMessage tooSlow = await posting;
        gate.SetResult();

        Assert.Equal((503, "5"), ((int)putOff.StatusCode, putOff.Headers.RetryAfter?.ToString()));
        Assert.Equal((408, true), ((int)tooSlow.StatusCode, tooSlow.Headers.ConnectionClose));
        Assert.Equal(["accepted", "no_room", "too_slow"], counts.Of("civitai.callback.received").Order());
        endless.End();
    }

    [Theory]
    [InlineData("civitai.callback.received")]
    [InlineData("civitai.callback.handled")]
    public async Task Listener_that_throws_costs_no_callback_and_has_no_end_handled_twice(string failing)
    {
        int handled = 0;
        await using WebApp app = await StartAsync(h => h.OnEnded((_, _) => { ++handled; return Task.CompletedTask; }));
        IMeterFactory factory = app.Services.GetRequiredService<IMeterFactory>();
        var heard = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, factory) && instrument.Meter.Name == "Civitai.Orchestration")
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) =>
        {
            heard.Enqueue(instrument.Name);
            if (instrument.Name == failing)
                throw new InvalidOperationException("The listener has failed.");
        });
        listener.Start();
        (Workflow workflow, string path) = await app.SubmitAsync();
        await PassWorkAsync();

        int first = await app.PostAsync(path, workflow.Id, "succeeded", 1);
        await UntilAsync(() => heard.Contains("civitai.callback.handled"));
        int again = await app.PostAsync(path, workflow.Id, "succeeded", 2);
        Clock.Advance(TimeSpan.FromHours(1));
        await PassWorkAsync();

        Assert.Equal((202, 202), (first, again));
        Assert.Equal(1, handled);
    }

    private sealed class Counts : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<(string Name, string Outcome)> _seen = new();
        private readonly ConcurrentDictionary<string, bool> _clients = new();
        private readonly ConcurrentDictionary<string, bool> _instruments = new();

        public Counts(IMeterFactory application)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (!ReferenceEquals(instrument.Meter.Scope, application) || instrument.Meter.Name != "Civitai.Orchestration")
                    return;
                _instruments[$"{instrument.Name} {instrument.Unit} {instrument.Description}"] = true;
                listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            {
                foreach ((string key, object? value) in tags)
                {
                    if (key == "outcome")
                        _seen.Enqueue((instrument.Name, (string)value!));
                    else if (key == "client" && instrument.Name.StartsWith("civitai.callback", StringComparison.Ordinal))
                        _clients[(string)value!] = true;
                }
            });
            _listener.Start();
        }

        public ICollection<string> Clients => _clients.Keys;

        public ICollection<string> Instruments => _instruments.Keys;

        public List<string> Of(string name) => [.. _seen.Where(s => s.Name == name).Select(s => s.Outcome)];

        public void Dispose() => _listener.Dispose();
    }
}
