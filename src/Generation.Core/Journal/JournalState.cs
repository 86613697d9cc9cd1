namespace Generation;

/// <summary>How far an intent came.</summary>
public enum JournalState
{
    /// <summary>It is going to be sent, or was sent and the answer is not known.</summary>
    Intended,

    /// <summary>The service has accepted it. What comes of it was not handed over yet.</summary>
    Accepted,

    /// <summary>Its end is being handed over. Found after a crash, it may have been handed over or not.</summary>
    HandingOver,

    /// <summary>Its end was handed over, or there is none to hand over any more. Closed, until it is intended again.</summary>
    HandedOver,

    /// <summary>The service did not act on it. Closed, until it is intended again.</summary>
    Refused,
}
