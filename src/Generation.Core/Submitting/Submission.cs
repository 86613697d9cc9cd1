using Generation.Submitting;

namespace Generation;

/// <summary>An intent to have work done, on its way to the service. What a journal or a budget needs to know of it, whichever vendor it goes to.</summary>
public abstract record Submission
{
    /// <summary>Makes a submission.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="isKeyMinted">Whether the key was made for this call.</param>
    private protected Submission(string key, bool isKeyMinted)
    {
        Key = key;
        IsKeyMinted = isKeyMinted;
    }

    /// <summary>
    /// The key that makes the submission repeatable: a second submission of the same key finds the first work instead of paying again. The caller's own, or one that was made for this call.
    /// </summary>
    public string Key { get; }

    /// <summary>Whether the key was made for this call; such a key cannot have been used before.</summary>
    public bool IsKeyMinted { get; }

    /// <summary>The most that the work may cost, in the vendor's unit; null for no limit.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>Asked with the price whether the work is to be done; null where nobody is asked.</summary>
    public Func<decimal, CancellationToken, ValueTask<bool>>? ConfirmCost { get; init; }

    /// <summary>Notes how far it comes; null where nobody asks.</summary>
    internal SubmissionTrace? Trace { get; init; }
}
