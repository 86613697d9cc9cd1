namespace Generation.Submitting;

/// <summary>How far a submission came, kept apart from what interceptors return or throw.</summary>
internal sealed class SubmissionTrace<TSnapshot>
    where TSnapshot : class
{
    /// <summary>Whether the request that pays was begun.</summary>
    public bool WasSent { get; set; }

    /// <summary>The work as accepted; null before.</summary>
    public TSnapshot? Accepted { get; set; }

    /// <summary>Whether the call has ended: nothing is sent any more.</summary>
    public bool IsOver { get; set; }
}
