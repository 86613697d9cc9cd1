using Generation.Http;

namespace Generation.Waiting;

/// <summary>What a wait watches: work that can be read again and again until it has ended. A vendor says how it is read and which exceptions a wait ends with.</summary>
/// <typeparam name="TSnapshot">The state of the work at one moment.</typeparam>
internal abstract class SnapshotSource<TSnapshot>
    where TSnapshot : class
{
    /// <summary>The work's id.</summary>
    public abstract string Id { get; }

    /// <summary>Reads the work once, without retries: the wait decides what follows a failure.</summary>
    /// <param name="hold">How long the service is asked to hold the request open; zero for an answer at once.</param>
    /// <param name="deadline">When the wait must have ended.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The state; null when the work has not ended and nobody wants to know more.</returns>
    /// <exception cref="GenerationException">There was no usable answer.</exception>
    public abstract Task<TSnapshot?> ReadAsync(TimeSpan hold, Deadline deadline, CancellationToken cancellationToken);

    /// <summary>Whether the work has ended, well or not.</summary>
    public abstract bool HasEnded(TSnapshot snapshot);

    /// <summary>How long the work will still take, as far as its progress says; null when it does not.</summary>
    public virtual TimeSpan? ExpectedRest(TSnapshot snapshot) => null;

    /// <summary>Whether a refusal passes because the work was accepted a moment ago.</summary>
    public virtual bool IsTooSoon(GenerationException refusal) => false;

    /// <summary>The exception of a wait whose time is over.</summary>
    public abstract Exception TimedOut(TSnapshot? last, TimeSpan waited, Exception? cause);

    /// <summary>The exception of a wait that the caller's token ended; asks for the work's end too where the options want that.</summary>
    public abstract Task<Exception> CanceledAsync(OperationCanceledException cause, CancellationToken cancellationToken);

    /// <summary>The exception of a wait whose client was disposed.</summary>
    public abstract Exception Disposed(OperationCanceledException cause);
}
