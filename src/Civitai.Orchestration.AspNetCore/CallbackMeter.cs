using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>What is counted of callbacks, beside the library's own measurements. Tags have few values each.</summary>
internal sealed class CallbackMeter
{
    private readonly Counter<long> _received;
    private readonly Counter<long> _handled;

    public CallbackMeter(IMeterFactory factory)
    {
        Meter meter = factory.Create("Civitai.Orchestration");
        _received = meter.CreateCounter<long>("civitai.callback.received", "{callback}", "Callbacks, by outcome.");
        _handled = meter.CreateCounter<long>("civitai.callback.handled", "{workflow}", "Attempts to handle an end, by outcome.");
    }

    /// <summary>A callback was answered.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="client">The client's name; empty for the only one, and where the address names none.</param>
    public void Received(string outcome, string client) => _received.Add(1, new TagList { { "outcome", outcome }, { "client", client } });

    /// <summary>An end was given to the handlers.</summary>
    /// <param name="outcome"><c>handled</c>, or the kind of exception.</param>
    /// <param name="client">The client's name; empty for the only one.</param>
    public void Handled(string outcome, string client) => _handled.Add(1, new TagList { { "outcome", outcome }, { "client", client } });
}
