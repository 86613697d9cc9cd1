using System.Net;

namespace Generation;

/// <summary>
/// What every failure of a generation service derives from, whichever vendor it is. A vendor's own exceptions add its words; what a program needs in order to react is here.
/// </summary>
/// <remarks>Messages never hold a prompt, a token, a body or a signed address.</remarks>
public abstract class GenerationException : Exception
{
    private bool _mayHaveBeenExecuted;
    private bool _isTransient;
    private string? _workId;
    private string? _submissionKey;

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and what to do next, without secrets.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    protected GenerationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether the service may have acted on the request, in any of the call's attempts. False only where it is certain that it did not: nothing was sent, no connection was made, or every attempt was
    /// refused by the service itself. When true, repeat a submission only with the same key.
    /// </summary>
    public bool MayHaveBeenExecuted { get => _mayHaveBeenExecuted; init => _mayHaveBeenExecuted = value; }

    /// <summary>
    /// Whether asking again later may help: no usable answer came, or the service is overloaded. False for a refusal, and where asking again may pay a second time because no key leads back to work that may have been done.
    /// </summary>
    public bool IsTransient { get => _isTransient; init => _isTransient = value; }

    /// <summary>What to do about it, as far as that can be told.</summary>
    public virtual FailureAdvice Advice => IsTransient ? FailureAdvice.Wait : FailureAdvice.Unknown;

    /// <summary>The HTTP status of the last reply; null when there was no reply or no request.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the service asks to wait before the next request; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The id of the work that the failed call was about; null when it had none yet.</summary>
    public string? WorkId { get => _workId; init => _workId = value; }

    /// <summary>The key of the submission that failed; null for other calls. Submitting again with the same key finds the first work, if there was one.</summary>
    public string? SubmissionKey { get => _submissionKey; init => _submissionKey = value; }

    /// <summary>Says which work the failed call was about, unless that is known already.</summary>
    internal void IsAbout(string? workId) => _workId ??= workId;

    /// <summary>The same failure as it meets other work.</summary>
    internal GenerationException For(string workId)
    {
        var copy = (GenerationException)MemberwiseClone();
        copy._workId = workId;
        return copy;
    }

    /// <summary>Says which key the failed submission carried.</summary>
    internal void WasSubmittedAs(string key) => _submissionKey = key;

    /// <summary>Says that the work was accepted before the request that failed.</summary>
    internal void WorkWasAccepted() => _mayHaveBeenExecuted = true;

    /// <summary>Says that the failed request was only a question before the one that acts.</summary>
    internal void NothingWasExecuted() => _mayHaveBeenExecuted = false;

    /// <summary>Says that asking again may pay a second time.</summary>
    internal void MayPayTwice() => _isTransient = false;
}
