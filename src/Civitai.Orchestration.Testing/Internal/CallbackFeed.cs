namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Reads the events of one workflow off its plan, instant by instant, in order.</summary>
internal sealed class CallbackFeed(WorkflowRun run, LinkSigner links, Uri origin)
{
    private readonly Dictionary<string, string> _stepStatus = new(StringComparer.Ordinal);
    private string? _status;
    private DateTimeOffset? _readUpTo;

    public WorkflowRun Run => run;

    /// <summary>What happened since the last reading.</summary>
    public Reading Read(DateTimeOffset now)
    {
        var events = new List<CallbackEvent>();
        if (_readUpTo is null)
        {
            _readUpTo = run.CreatedAt;
            Look(run.CreatedAt, events);
        }

        while (run.NextEvent(_readUpTo.Value) is { } next && next <= now)
        {
            _readUpTo = next;
            Look(next, events);
        }

        // A request to cancel may take effect at the very instant that was looked at last.
        if (run.CanceledAt <= _readUpTo && _status != "canceled")
            Look(_readUpTo.Value, events);

        return new(events, run.NextEvent(now), events.Count == 0 && WorkflowRun.IsTerminal(run.Status(now)));
    }

    // When a workflow begins it comes before its steps; when it ends, after them. Processing is reported again whenever it got on.
    private void Look(DateTimeOffset at, List<CallbackEvent> events)
    {
        var view = new View(at, links, origin);
        string status = run.Status(at);
        bool isChanged = status != _status;
        _status = status;
        if (isChanged && !WorkflowRun.IsTerminal(status))
            events.Add(CallbackEvent.OfWorkflow(run, view));

        bool hasProgress = false;
        foreach (var step in run.Steps)
        {
            string stepStatus = run.StepStatus(step, at);
            bool isRepeated = _stepStatus.TryGetValue(step.Name, out string? before) && before == stepStatus;
            bool isProgress = isRepeated && stepStatus == "processing";
            if (isRepeated && !isProgress)
                continue;
            _stepStatus[step.Name] = stepStatus;
            hasProgress |= isProgress;
            if (step.Start is { } start && start <= run.Age(at))
                events.Add(CallbackEvent.OfJob(run, step, view));
            events.Add(CallbackEvent.OfStep(run, step, view));
        }

        if (hasProgress && !isChanged || (isChanged && WorkflowRun.IsTerminal(status)))
            events.Add(CallbackEvent.OfWorkflow(run, view));
    }

    /// <summary>What a reading found.</summary>
    /// <param name="Events">The events since the last one, in order.</param>
    /// <param name="Next">When to look again; null when nothing more happens by itself.</param>
    /// <param name="IsOver">Whether nothing will ever come again.</param>
    public sealed record Reading(IReadOnlyList<CallbackEvent> Events, DateTimeOffset? Next, bool IsOver);
}
