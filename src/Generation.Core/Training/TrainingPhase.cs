namespace Generation;

/// <summary>What happens to a training now.</summary>
public enum TrainingPhase
{
    /// <summary>A status that this version of the library does not know; not an end.</summary>
    Unknown,

    /// <summary>It is not started.</summary>
    NotStarted,

    /// <summary>It waits.</summary>
    Queued,

    /// <summary>A machine is made ready for it.</summary>
    Preparing,

    /// <summary>It is trained.</summary>
    Training,

    /// <summary>It has ended well.</summary>
    Succeeded,

    /// <summary>It has ended without success.</summary>
    Failed,

    /// <summary>It was cancelled.</summary>
    Canceled,
}
