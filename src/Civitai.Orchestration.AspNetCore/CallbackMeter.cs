using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>What is counted of callbacks, beside the library's own measurements. Tags have few values each. What listens may fail: an end that was handled stays handled.</summary>
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
    public void Received(string outcome, string client) => Count(_received, outcome, client);

    /// <summary>An end was given to the handlers.</summary>
    /// <param name="outcome"><c>handled</c>, or the kind of exception.</param>
    /// <param name="client">The client's name; empty for the only one.</param>
    public void Handled(string outcome, string client) => Count(_handled, outcome, client);

    private static void Count(Counter<long> counter, string outcome, string client)
    {
        try
        {
            counter.Add(1, new TagList { { "outcome", outcome }, { "client", client } });
        }
        catch (Exception)
        {
            // a measurement less
        }
    }
}
