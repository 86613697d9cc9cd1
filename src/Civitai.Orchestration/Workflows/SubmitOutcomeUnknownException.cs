namespace Civitai.Orchestration;

/// <summary>
/// A submission whose answer was lost, also after all retries: the service may have accepted the workflow, so that it runs and is paid for. Submit the same workflow again with <see cref="CivitaiException.ExternalId"/>, which
/// never pays twice, or find out with <see cref="WorkflowClient.ReconcileAsync"/> what became of it.
/// </summary>
public sealed class SubmitOutcomeUnknownException : CivitaiTransportException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="problem">Why there is no answer, as a sentence; null where that is not known.</param>
    /// <param name="innerException">What the transport threw; null when there is none.</param>
    public SubmitOutcomeUnknownException(string externalId, string? problem = null, Exception? innerException = null)
        : base((problem ?? "There was no usable answer.") + " The workflow may have been accepted: submit it again with the same ExternalId, or look for it with ReconcileAsync; neither pays twice.", innerException)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        ExternalId = externalId;
        MayHaveBeenExecuted = true;
    }

    /// <summary>To submit the same request again, with the same key.</summary>
    public override FailureAdvice Advice => FailureAdvice.RetrySame;
}
