using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Faults;

/// <summary>
/// Searches what leaves the library (texts of exceptions, logs, activities) for the token, for signatures of addresses and for prompts. Every secret of a run holds one of the
/// marks below.
/// </summary>
internal sealed class SecretWatch : ILoggerFactory, ILogger, IDisposable
{
    public const string Token = "tok-5EcretT0ken-f1b2a3c4d5";
    public const string Signature = "s1gnatur3-9e8d7c6b5a";
    public const string PromptMark = "pr0mptMark";

    /// <summary>The name under which failures are counted.</summary>
    public const string Failures = "failures searched for secrets";

    private static readonly string[] Marks = [Token, Signature, PromptMark];

    private readonly RunReport _report;
    private readonly ActivityListener _listener;

    public SecretWatch(RunReport report)
    {
        _report = report;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => IsOurs(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Search,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Counts a failure and searches its text, all inner exceptions and data included.</summary>
    public void Search(Exception failure, string where)
    {
        _report.Count(Failures);
        Search(failure.ToString(), "an exception's text", where);
        for (Exception? e = failure; e is not null; e = e.InnerException)
        {
            foreach (object? value in e.Data.Values)
                Search(value?.ToString(), "an exception's data", where);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Search(state.ToString(), "a log scope", "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _report.Count("log lines searched for secrets");
        Search(formatter(state, exception), "a log line", eventId.ToString());
        Search(exception?.ToString(), "a logged exception", eventId.ToString());
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            foreach ((string name, object? value) in values)
                Search(value?.ToString(), "a log value", $"{eventId} {name}");
        }
    }

    public void Dispose() => _listener.Dispose();

    private static bool IsOurs(string name) => name.StartsWith("Civitai", StringComparison.Ordinal) || name.StartsWith("Generation", StringComparison.Ordinal);

    private void Search(Activity activity)
    {
        _report.Count("activities searched for secrets");
        string where = activity.OperationName;
        Search(activity.DisplayName, "an activity's name", where);
        Search(activity.StatusDescription, "an activity's status", where);
        foreach ((string key, object? value) in activity.TagObjects)
            Search(value?.ToString(), "an activity's tag", $"{where} {key}");
        foreach (ActivityEvent happened in activity.Events)
        {
            Search(happened.Name, "an activity's event", where);
            foreach ((string key, object? value) in happened.Tags)
                Search(value?.ToString(), "an activity's event", $"{where} {key}");
        }
    }

    private void Search(string? text, string kind, string where)
    {
        if (text is null)
            return;
        foreach (string mark in Marks)
        {
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase))
                _report.Find($"secret in {kind}: {(mark == Token ? "token" : mark == Signature ? "signature" : "prompt")}", where, text);
        }
    }
}
