namespace Generation.Waiting;

/// <summary>What waits watch: work that can be read again and again until it has ended. A vendor says how it is read and what a wait comes to. One object serves all waits of a client.</summary>
/// <typeparam name="TSnapshot">The state of the work at one moment.</typeparam>
internal abstract class SnapshotSource<TSnapshot>
    where TSnapshot : class
{
    /// <summary>Reads the work once, without retries: the wait decides what follows a failure.</summary>
    /// <param name="wait">The wait.</param>
    /// <param name="hold">How long the service is asked to hold the request open; zero for an answer at once.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The state; null when the work has not ended and nobody wants to know more.</returns>
    /// <exception cref="GenerationException">There was no usable answer.</exception>
    public abstract Task<TSnapshot?> ReadAsync(Wait<TSnapshot> wait, TimeSpan hold, CancellationToken cancellationToken);

    /// <summary>Whether the work has ended, well or not.</summary>
    public abstract bool HasEnded(TSnapshot snapshot);

    /// <summary>How long the work will still take, as far as its progress says; null when it does not.</summary>
    public virtual TimeSpan? ExpectedRest(TSnapshot snapshot) => null;

    /// <summary>Whether a refusal passes because the work was accepted a moment ago.</summary>
    public virtual bool IsTooSoon(Wait<TSnapshot> wait, GenerationException refusal) => false;

    /// <summary>The exception of a wait whose time is over.</summary>
    public abstract Exception TimedOut(Wait<TSnapshot> wait, TSnapshot? last, TimeSpan waited, Exception? cause);

    /// <summary>The exception of a wait that somebody has ended: the caller's token, else the client's disposal.</summary>
    public async Task<Exception> EndedAsync(Wait<TSnapshot> wait, OperationCanceledException cause) =>
        wait.CancellationToken.IsCancellationRequested ? await CanceledAsync(wait, cause).ConfigureAwait(false) : Disposed(wait, cause);

    /// <summary>The exception of a wait that the caller's token ended; asks for the work's end too where the options want that.</summary>
    protected abstract Task<Exception> CanceledAsync(Wait<TSnapshot> wait, OperationCanceledException cause);

    /// <summary>The exception of a wait whose client was disposed.</summary>
    protected abstract Exception Disposed(Wait<TSnapshot> wait, OperationCanceledException cause);
}
