namespace Generation;

/// <summary>A journal, or the ledger of a budget, cannot be opened, read or written. What would have been submitted was not sent.</summary>
public sealed class JournalException : GenerationException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public JournalException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
