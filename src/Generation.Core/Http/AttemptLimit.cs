namespace Generation.Http;

/// <summary>The time of one attempt, joined with the caller's token.</summary>
internal sealed class AttemptLimit : IDisposable
{
    // The longest that a timer can be set for.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    public AttemptLimit(TimeProvider clock, TimeSpan limit, CancellationToken cancellationToken)
    {
        _timer = new CancellationTokenSource(limit < Longest ? limit : Longest, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellationToken);
    }

    public CancellationToken Token => _either.Token;

    /// <summary>Whether the time has run out.</summary>
    public bool IsOver => _timer.IsCancellationRequested;

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
