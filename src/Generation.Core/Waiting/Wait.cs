using Generation.Http;

namespace Generation.Waiting;

/// <summary>One wait for the end of work: what its caller wants, and the task that they hold. There may be a hundred thousand of them, so it is one object and small.</summary>
/// <typeparam name="TSnapshot">The state of the work at one moment.</typeparam>
internal class Wait<TSnapshot>(string id, WaitOptions options, Deadline deadline, bool isObserved, CancellationToken cancellationToken)
    : TaskCompletionSource<TSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously)
    where TSnapshot : class
{
    private long _createdAt;

    /// <summary>The work's id.</summary>
    public string Id => id;

    /// <summary>How to wait.</summary>
    public WaitOptions Options => options;

    /// <summary>When the wait must have ended.</summary>
    public Deadline Deadline => deadline;

    /// <summary>The caller's.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether somebody listens for progress.</summary>
    public bool IsObserved => Reports is not null;

    /// <summary>What the listener is still to hear; null where nobody listens.</summary>
    public WaitReports<TSnapshot>? Reports { get; } = isObserved ? new() : null;

    /// <summary>When the service accepted the work, by its own clock; null where that is not known.</summary>
    public DateTimeOffset? CreatedAt
    {
        get => _createdAt == 0 ? null : new DateTimeOffset(_createdAt, TimeSpan.Zero);
        set => _createdAt = value is { } time ? time.UtcTicks : 0;
    }

    /// <summary>Whether its work is read by itself, never in a list with that of others.</summary>
    public bool IsAlone { get; init; }

    /// <summary>What the source keeps with the wait.</summary>
    public object? Kept { get; set; }

    /// <summary>Whether there are so many waits that nothing is kept of what was last read.</summary>
    public bool IsOneOfMany { get; set; }

    /// <summary>Whether it has left the waiting room, for its own place or for good.</summary>
    public bool HasLeft { get; set; }

    /// <summary>Whether the work is said to have changed since it was last asked about.</summary>
    public bool IsWoken { get; set; }

    /// <summary>Whether it is one of a group; a newcomer is not.</summary>
    public bool HasGroup { get; set; }

    /// <summary>How many searches of the list it was there for from their beginning.</summary>
    public int Searches { get; set; }

    /// <summary>How many lists should have shown the work and did not.</summary>
    public int Misses { get; set; }

    /// <summary>Since when its work cannot be read; negative where it can.</summary>
    public long FailingSince { get; set; } = -1;

    /// <summary>Whether it is a wait for that work.</summary>
    public bool Is(string workId) => string.Equals(id, workId, StringComparison.OrdinalIgnoreCase);
}
