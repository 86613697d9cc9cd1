using System.Net;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>Work that answers as a test says, on a virtual clock; its snapshots are words, and "done" is the end.</summary>
internal sealed class ScriptedSource(VirtualTimeProvider clock, Func<Look, CancellationToken, Task<string>> answer) : SnapshotSource<string>
{
    private readonly List<Look> _looks = [];

    /// <summary>Runs as each question is asked.</summary>
    public event Action<Look>? Asked;

    /// <summary>Every look at the work, those that failed included.</summary>
    public IReadOnlyList<Look> Looks => _looks;

    public IEnumerable<double> Times => Looks.Select(l => l.Time);

    public IEnumerable<double> Holds => Looks.Select(l => l.Hold);

    /// <summary>How long the work will take, by what it says of itself.</summary>
    public TimeSpan? Rest { get; init; }

    /// <summary>Runs a wait to its end; returns how it ended, null for well.</summary>
    public async Task<Exception?> RunAsync(WaitOptions? plan = null, bool isObserved = false, double random = 0.5, Logs? logs = null, TimeSpan? limit = null, int places = 8, CancellationToken disposed = default, CancellationToken cancellationToken = default)
    {
        ConnectionOptions options = Options(clock, random, logs);
        var loop = new SnapshotLoop(options, new LongPollSlots(places), disposed);
        try
        {
            await foreach (string _ in loop.RunAsync(this, new Wait<string>("work-1", plan ?? new(), Deadline.After(clock, limit), isObserved, cancellationToken), hasPlace: false))
            {
            }

            return null;
        }
        catch (Exception e) when (e is EndException or GenerationException)
        {
            return e;
        }
    }

    public static ConnectionOptions Options(VirtualTimeProvider clock, double random = 0.5, Logs? logs = null) =>
        new OrchestrationClientOptions { ApiToken = "t", TimeProvider = clock, Randomness = () => random, LoggerFactory = logs }.ToConnectionOptions();

    public override async Task<string?> ReadAsync(Wait<string> wait, TimeSpan hold, CancellationToken cancellationToken)
    {
        var look = new Look(_looks.Count + 1, clock.Elapsed.TotalSeconds, hold.TotalSeconds);
        _looks.Add(look);
        Assert.True(_looks.Count < 1000, "The wait asks in a hot loop.");
        Asked?.Invoke(look);
        cancellationToken.ThrowIfCancellationRequested();
        return await answer(look, cancellationToken);
    }

    public override bool HasEnded(string snapshot) => snapshot == "done";

    public override TimeSpan? ExpectedRest(string snapshot) => Rest;

    public override Exception TimedOut(Wait<string> wait, string? last, TimeSpan waited, Exception? cause) => new EndException("timed out", last, waited, cause);

    protected override Task<Exception> CanceledAsync(Wait<string> wait, OperationCanceledException cause) => Task.FromResult<Exception>(new EndException("canceled"));

    protected override Exception Disposed(Wait<string> wait, OperationCanceledException cause) => new EndException("disposed");

    /// <summary>An end that is not the work's own.</summary>
    public sealed class EndException(string how, string? last = null, TimeSpan waited = default, Exception? cause = null) : Exception(how, cause)
    {
        public string? Last => last;

        public TimeSpan Waited => waited;
    }

    /// <summary>A failed question: without a status the connection was lost.</summary>
    public sealed class NoAnswerException() : GenerationException("no answer")
    {
        public static NoAnswerException Of(int? status = null, bool isTransient = true, double? retryAfter = null) =>
            new() { IsTransient = isTransient, StatusCode = (HttpStatusCode?)status, RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null };
    }
}
