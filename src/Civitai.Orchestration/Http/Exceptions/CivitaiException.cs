namespace Civitai.Orchestration;

/// <summary>What every failure of this library derives from. Messages never hold a prompt, a token, a body or a signed address.</summary>
public abstract class CivitaiException : GenerationException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    protected CivitaiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The workflow that the failed call was about; null when it had none yet. With it any program can go on: <c>client.Workflows.GetHandle(id)</c>.
    /// </summary>
    public string? WorkflowId { get => WorkId; init => WorkId = value; }

    /// <summary>
    /// The key that the failed submission carried; null for other calls. Submitting again with the same <see cref="WorkflowTemplate.ExternalId"/> returns the first
    /// workflow if there was one, and does not pay twice unless that one was ephemeral and has ended.
    /// </summary>
    public string? ExternalId { get => SubmissionKey; init => SubmissionKey = value; }
}
