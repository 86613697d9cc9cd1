namespace Generation.Submitting;

/// <summary>How far a submission came, kept apart from what interceptors return or throw.</summary>
internal abstract class SubmissionTrace
{
    /// <summary>How often the request that pays was begun; a repetition of it within its retries does not count.</summary>
    public int SendCount { get; set; }

    /// <summary>Whether the request that pays was begun.</summary>
    public bool WasSent => SendCount > 0;

    /// <summary>The price that the service named; null where it was not asked.</summary>
    public decimal? Price { get; set; }

    /// <summary>The id of the work that the journal has under the key before the request is sent, or a name for work that it could not tell any more; null where there was none.</summary>
    public string? Earlier { get; set; }

    /// <summary>Whether what was accepted is that work.</summary>
    public bool IsEarlier { get; set; }

    /// <summary>Whether the service forgets the key when the work has ended, so that the same key may pay a second time.</summary>
    public bool IsKeyForgotten { get; set; }

    /// <summary>Whether the call has ended: nothing is sent any more.</summary>
    public bool IsOver { get; set; }
}

/// <summary>How far a submission came, and what came of it.</summary>
internal sealed class SubmissionTrace<TSnapshot> : SubmissionTrace
    where TSnapshot : class
{
    /// <summary>The work as accepted; null before.</summary>
    public TSnapshot? Accepted { get; set; }
}
