using Generation.Wire;

namespace Generation;

/// <summary>An intent in a journal, and what became of it. Holds no prompt, no token and no address.</summary>
public sealed record JournalEntry
{
    /// <summary>Which service and account it is of: the name that the client's journal has.</summary>
    public required string Service { get; init; }

    /// <summary>The key that makes the submission repeatable.</summary>
    public required string Key { get; init; }

    /// <summary>How far it came.</summary>
    public required JournalState State { get; init; }

    /// <summary>
    /// The id of the work; null before it was accepted. An intent that was closed with work and is submitted again (<see cref="JournalState.Intended"/>) keeps the id of that work until it is known what the key stands for now.
    /// </summary>
    public string? WorkId { get; init; }

    /// <summary>What is asked for, for a display: the types of the steps, for example; null where that is not known.</summary>
    public string? Description { get; init; }

    /// <summary>The price that the work was accepted for, and once its end was handed over what was charged, refunds taken off; in the service's unit; null where that is not known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Whether the service forgets the work as soon as it has ended: what it does not show may have been done all the same.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>When it was first intended.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its state last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether nothing remains to be done.</summary>
    public bool IsClosed => IsClosedState(State);

    internal static bool IsClosedState(JournalState state) => state is JournalState.HandedOver or JournalState.Refused;

    /// <summary>Whether it stands for the work with an id; one that is only intended may stand for it again, which is not known yet.</summary>
    internal bool IsOf(string? workId) => State != JournalState.Intended && HasId(workId);

    /// <summary>Whether the key had the work with an id, now or before it was intended again.</summary>
    internal bool HasId(string? workId) => WorkId is not null && string.Equals(WorkId, workId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a journal may not replace it by another entry of its key: that one stands for other work.</summary>
    internal bool IsOfOther(JournalEntry entry) => State != JournalState.Intended && WorkId is not null && entry.WorkId is not null && !HasId(entry.WorkId);

    /// <summary>The key, the state and the id.</summary>
    public override string ToString() => SafeText.List(Key, State.ToString(), WorkId);
}
