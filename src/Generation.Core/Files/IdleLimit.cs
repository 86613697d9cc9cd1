namespace Generation.Files;

/// <summary>Ends a transfer that stands still: the time begins anew with each sign of movement. Joined with the caller's token.</summary>
internal sealed class IdleLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer _timer;
    private volatile bool _isOver;

    public IdleLimit(TimeProvider clock, TimeSpan limit, CancellationToken cancellationToken)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _timer = clock.CreateTimer(static self => ((IdleLimit)self!).End(), this, limit, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time has run out.</summary>
    public bool IsOver => _isOver;

    /// <summary>Something moved: the time begins anew.</summary>
    public void Touch(TimeSpan limit) => _timer.Change(limit, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _timer.Dispose();
        _source.Dispose();
    }

    private void End()
    {
        _isOver = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The transfer ended while the timer fired.
        }
    }
}
