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
    }

    private sealed class Counts : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<(string Name, string Outcome)> _seen = new();

        public Counts(IMeterFactory application)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, application) && instrument.Meter.Name == "Civitai.Orchestration")
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            {
                foreach ((string key, object? value) in tags)
                {
                    if (key == "outcome")
                        _seen.Enqueue((instrument.Name, (string)value!));
                }
            });
            _listener.Start();
        }

        public List<string> Of(string name) => [.. _seen.Where(s => s.Name == name).Select(s => s.Outcome)];

        public void Dispose() => _listener.Dispose();
    }
}
