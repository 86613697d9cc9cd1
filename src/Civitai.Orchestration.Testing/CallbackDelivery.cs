using System.Globalization;

namespace Civitai.Orchestration.Testing;

/// <summary>One attempt to deliver an event to the address of a workflow's callback.</summary>
public sealed record CallbackDelivery
{
    /// <summary>The callback's address.</summary>
    public required Uri Url { get; init; }

    /// <summary>The kind of event as a subscription names it, for example <c>workflow:succeeded</c>.</summary>
    public required string Event { get; init; }

    /// <summary>The workflow that the event is about.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>What was posted, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>Which attempt it was, from 1. 0 when the event was not sent, because the address is not on this machine and
    /// <see cref="OrchestratorSimulatorOptions.CallbackHandler"/> is not set.</summary>
    public required int Attempt { get; init; }

    /// <summary>The status that the receiver answered; null when it did not answer, or when the event was not sent.</summary>
    public int? StatusCode { get; init; }

    /// <summary>When it was sent, on the simulator's clock. The event's own time stands in its body.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The event, the workflow, and what the receiver answered; never what was posted.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Event} of {WorkflowId}, attempt {Attempt}: {StatusCode?.ToString(CultureInfo.InvariantCulture) ?? "no answer"}");
}
