using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;

namespace Generation.Diagnostics;

/// <summary>
/// A vendor's traces and measurements, under one name. Tags have few values each: kinds of work, outcomes, currencies, the client's name; ids stand on spans only. Never prompts, tokens or addresses.
/// What listens to them is the program's, and may fail without consequences.
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

    /// <summary>Begins a span; null where nobody listens.</summary>
    public TraceSpan? Start(string name, string client, string? workId = null)
    {
        Activity? before = Activity.Current;
        try
        {
            if (_source.StartActivity(name, ActivityKind.Client) is not { } activity)
                return null;
            var span = new TraceSpan(activity);
            if (client.Length > 0)
                span.Set(_prefix + ".client", client);
            if (workId is not null)
                span.Set(_prefix + ".workflow.id", workId);
            return span;
        }
        catch (Exception)
        {
            Activity.Current = before;
            return null; // what listens has failed
        }
    }

    public void Accepted(TraceSpan? span, in WorkTags work, string id, string status, string currency, double? cost, TimeSpan duration)
    {
        span?.Set(_prefix + ".workflow.id", id);
        span?.Set(_prefix + ".workflow.status", status);
        TagList tags = Tags(work);
        if (cost is { } amount)
            Count(_cost, amount, [.. tags, new("currency", currency)]);
        tags.Add("outcome", "accepted");
        Count(_submissions, 1, tags);
        Record(_submitDuration, duration, tags);
    }

    public void NotAccepted(TraceSpan? span, in WorkTags work, Exception exception, TimeSpan duration)
    {
        span?.Fail(exception);
        TagList tags = Tags(work);
        tags.Add("outcome", exception.GetType().Name);
        Count(_submissions, 1, tags);
        Record(_submitDuration, duration, tags);
    }

    public void Ended(TraceSpan? span, in WorkTags work, string status, TimeSpan? queued, TimeSpan? worked, bool isFailure)
    {
        span?.Set(_prefix + ".workflow.status", status);
        if (isFailure)
            span?.Fail(status);
        TagList tags = Tags(work);
        tags.Add("outcome", status);
        Count(_ended, 1, tags);
        if (queued is { } q)
            Record(_queueDuration, q, tags);
        if (worked is { } w)
            Record(_workDuration, w, tags);
    }

    public void Transferred(TraceSpan? span, string direction, string client, long bytes, TimeSpan duration, Exception? exception)
    {
        if (exception is not null)
            span?.Fail(exception);
        var tags = new TagList { { "direction", direction }, { "outcome", exception?.GetType().Name ?? "complete" }, { "client", client } };
        Record(_transferDuration, duration, tags);
        Count(_transferBytes, bytes, tags);
    }

    public void Retried(string operation, string cause, string client) =>
        Count(_retries, 1, new TagList { { "operation", operation }, { "cause", cause }, { "client", client } });

    private static void Count<T>(Counter<T> counter, T amount, in TagList tags)
        where T : struct
    {
        try
        {
            counter.Add(amount, tags);
        }
        catch (Exception)
        {
            // a measurement less
        }
    }

    private static void Record(Histogram<double> histogram, TimeSpan duration, in TagList tags)
    {
        try
        {
            histogram.Record(duration.TotalSeconds, tags);
        }
        catch (Exception)
        {
            // a measurement less
        }
    }

    private static TagList Tags(in WorkTags work) => new() { { "step", work.Step }, { "engine", work.Engine }, { "client", work.Client } };
}

/// <summary>What kind of work a measurement is about.</summary>
/// <param name="Step">The kind of step; <c>mixed</c> for several.</param>
/// <param name="Engine">The engine; empty where there is none, <c>mixed</c> for several.</param>
/// <param name="Client">The client's name; empty for the only one.</param>
internal readonly record struct WorkTags(string Step, string Engine, string Client);
