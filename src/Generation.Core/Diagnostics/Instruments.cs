using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;

namespace Generation.Diagnostics;

/// <summary>
/// A vendor's traces and measurements, under one name. Tags have few values each: kinds of work, outcomes, currencies, the client's name; ids stand on spans only. Never prompts, tokens or addresses.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "One for each vendor, for as long as the program runs.")]
internal sealed class Instruments
{
    private readonly string _prefix;
    private readonly ActivitySource _source;
    private readonly Counter<long> _submissions;
    private readonly Counter<double> _cost;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _ended;
    private readonly Histogram<double> _submitDuration;
    private readonly Histogram<double> _queueDuration;
    private readonly Histogram<double> _workDuration;
    private readonly Histogram<double> _transferDuration;
    private readonly Counter<long> _transferBytes;

    /// <summary>Makes the instruments of a vendor.</summary>
    /// <param name="name">The name to listen to.</param>
    /// <param name="prefix">What the names of tags and measurements begin with.</param>
    /// <param name="unit">The unit of money.</param>
    public Instruments(string name, string prefix, string unit)
    {
        _prefix = prefix;
        _source = new(name);
        var meter = new Meter(name);
        _submissions = meter.CreateCounter<long>(prefix + ".workflow.submitted", "{workflow}", "Submissions, by outcome.");
        _cost = meter.CreateCounter<double>(prefix + ".workflow.cost", unit, "Cost of accepted workflows.");
        _retries = meter.CreateCounter<long>(prefix + ".request.retries", "{retry}", "Requests that were sent again, by cause.");
        _ended = meter.CreateCounter<long>(prefix + ".workflow.ended", "{workflow}", "Workflows whose end was seen, by outcome.");
        _submitDuration = meter.CreateHistogram<double>(prefix + ".workflow.submit.duration", "s", "Time from the call to the service's acceptance.");
        _queueDuration = meter.CreateHistogram<double>(prefix + ".workflow.queue.duration", "s", "Time from acceptance to the start of work.");
        _workDuration = meter.CreateHistogram<double>(prefix + ".workflow.work.duration", "s", "Time from the start of work to its end.");
        _transferDuration = meter.CreateHistogram<double>(prefix + ".blob.transfer.duration", "s", "Time of a download or upload.");
        _transferBytes = meter.CreateCounter<long>(prefix + ".blob.transfer.bytes", "By", "Bytes of downloads and uploads.");
    }

    /// <summary>Whether anybody counts submissions.</summary>
    public bool AreSubmissionsObserved => _submissions.Enabled || _cost.Enabled || _submitDuration.Enabled;

    public Activity? Start(string name, string client, string? workId = null)
    {
        Activity? activity = _source.StartActivity(name, ActivityKind.Client);
        if (activity is null)
            return null;
        if (client.Length > 0)
            activity.SetTag(_prefix + ".client", client);
        if (workId is not null)
            activity.SetTag(_prefix + ".workflow.id", workId);
        return activity;
    }

    public void Accepted(Activity? activity, in WorkTags work, string id, string status, string currency, double? cost, TimeSpan duration)
    {
        activity?.SetTag(_prefix + ".workflow.id", id).SetTag(_prefix + ".workflow.status", status);
        TagList tags = Tags(work);
        if (cost is { } amount)
            _cost.Add(amount, [.. tags, new("currency", currency)]);
        tags.Add("outcome", "accepted");
        _submissions.Add(1, tags);
        _submitDuration.Record(duration.TotalSeconds, tags);
    }

    public void NotAccepted(Activity? activity, in WorkTags work, Exception exception, TimeSpan duration)
    {
        Fail(activity, exception);
        TagList tags = Tags(work);
        tags.Add("outcome", exception.GetType().Name);
        _submissions.Add(1, tags);
        _submitDuration.Record(duration.TotalSeconds, tags);
    }

    public void Ended(Activity? activity, in WorkTags work, string status, TimeSpan? queued, TimeSpan? worked, bool isFailure)
    {
        activity?.SetTag(_prefix + ".workflow.status", status);
        if (isFailure)
            activity?.SetStatus(ActivityStatusCode.Error, status).SetTag("error.type", status);
        TagList tags = Tags(work);
        tags.Add("outcome", status);
        _ended.Add(1, tags);
        if (queued is { } q)
            _queueDuration.Record(q.TotalSeconds, tags);
        if (worked is { } w)
            _workDuration.Record(w.TotalSeconds, tags);
    }

    public void Transferred(Activity? activity, string direction, string client, long bytes, TimeSpan duration, Exception? exception)
    {
        if (exception is not null)
            Fail(activity, exception);
        var tags = new TagList { { "direction", direction }, { "outcome", exception?.GetType().Name ?? "complete" }, { "client", client } };
        _transferDuration.Record(duration.TotalSeconds, tags);
        _transferBytes.Add(bytes, tags);
    }

    public void Retried(string operation, string cause, string client) =>
        _retries.Add(1, new TagList { { "operation", operation }, { "cause", cause }, { "client", client } });

    /// <summary>Marks a span as failed.</summary>
    public static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name).SetTag("error.type", exception.GetType().Name);

    private static TagList Tags(in WorkTags work) => new() { { "step", work.Step }, { "engine", work.Engine }, { "client", work.Client } };
}

/// <summary>What kind of work a measurement is about.</summary>
/// <param name="Step">The kind of step; <c>mixed</c> for several.</param>
/// <param name="Engine">The engine; empty where there is none, <c>mixed</c> for several.</param>
/// <param name="Client">The client's name; empty for the only one.</param>
internal readonly record struct WorkTags(string Step, string Engine, string Client);
