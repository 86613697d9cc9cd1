namespace Generation.Waiting;

/// <summary>A source whose service can list work by the time of its acceptance, so that many waits learn of many ends by one request.</summary>
/// <typeparam name="TSnapshot">The state of the work at one moment.</typeparam>
internal abstract class SharedSource<TSnapshot> : SnapshotSource<TSnapshot>
    where TSnapshot : class
{
    /// <summary>How much work a page shows at most.</summary>
    public abstract int PageSize { get; }

    /// <summary>Reads a page of all work that was accepted in a span of time, without retries.</summary>
    /// <param name="span">Which page.</param>
    /// <param name="find">The waits for an id; none where nobody waits for that work.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="GenerationException">There was no usable answer.</exception>
    public abstract Task<SnapshotPage<TSnapshot>> ReadPageAsync(PageSpan span, Func<string, IEnumerable<Wait<TSnapshot>>> find, CancellationToken cancellationToken);

    /// <summary>The wait begins.</summary>
    public abstract void Begin(Wait<TSnapshot> wait);

    /// <summary>What follows on this way of execution is done for the wait.</summary>
    public abstract void Enter(Wait<TSnapshot> wait);

    /// <summary>A snapshot of work that somebody listens to, or of its end.</summary>
    public abstract void Report(Wait<TSnapshot> wait, TSnapshot snapshot);

    /// <summary>What the wait gives its caller, of work that has ended; or throws what it throws.</summary>
    public abstract TSnapshot Finish(Wait<TSnapshot> wait, TSnapshot ended);

    /// <summary>The wait fails.</summary>
    public abstract void Fail(Wait<TSnapshot> wait, Exception failure);
}

/// <summary>Which work a page shows: oldest first from a moment to a moment, or the newest first where there is no first moment.</summary>
/// <param name="From">The first moment; null for the newest work.</param>
/// <param name="To">The last moment; null for now.</param>
/// <param name="Cursor">Where to go on; null for the start.</param>
internal readonly record struct PageSpan(DateTimeOffset? From, DateTimeOffset? To, string? Cursor);

/// <summary>Work on a page that is waited for.</summary>
/// <param name="Wait">The wait.</param>
/// <param name="CreatedAt">When the work was accepted; null where the page does not say.</param>
/// <param name="Snapshot">Its state; null when it has not ended and nobody wants to know more.</param>
internal readonly record struct PageItem<TSnapshot>(Wait<TSnapshot> Wait, DateTimeOffset? CreatedAt, TSnapshot? Snapshot)
    where TSnapshot : class;

/// <summary>A page of a list of work.</summary>
/// <param name="Items">The work that is waited for.</param>
/// <param name="Count">How much work the page shows in all.</param>
/// <param name="Last">When the last work on the page was accepted; null where it does not say.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
internal readonly record struct SnapshotPage<TSnapshot>(IReadOnlyList<PageItem<TSnapshot>> Items, int Count, DateTimeOffset? Last, string? Next)
    where TSnapshot : class;
