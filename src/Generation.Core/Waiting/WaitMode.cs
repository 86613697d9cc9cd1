namespace Generation;

/// <summary>How the service is asked whether work has ended.</summary>
public enum WaitMode
{
    /// <summary>Long polls while few waits go on at once, otherwise polls.</summary>
    Auto,

    /// <summary>Every request stays open until the work ends or a minute has passed.</summary>
    LongPoll,

    /// <summary>Short requests after 2, 5, 10 and 15 seconds, then every 30, with jitter.</summary>
    Poll,
}
