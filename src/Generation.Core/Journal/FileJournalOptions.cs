namespace Generation;

/// <summary>Settings of a <see cref="FileJournal"/>.</summary>
public sealed record FileJournalOptions
{
    /// <summary>How long closed intents are remembered at least: a key that is used again within this time finds its first work. Default: 90 days.</summary>
    public TimeSpan KeepClosed { get; init; } = TimeSpan.FromDays(90);

    /// <summary>The clock that says how old an intent is. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(FileJournalOptions);
}
