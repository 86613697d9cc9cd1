namespace Civitai.Orchestration;

/// <summary>
/// A submission whose answer was lost, also after all retries: the service may have accepted the workflow, so that it runs and is paid for. Submit the same workflow again with <see cref="CivitaiException.ExternalId"/>, which
/// never pays twice, or find out with <see cref="WorkflowClient.ReconcileAsync"/> what became of it. An ephemeral workflow is not sent again and should not be: when it has ended the service has forgotten its key.
/// </summary>
public sealed class SubmitOutcomeUnknownException : CivitaiTransportException
{
    internal const string Ephemeral = "The workflow may have been accepted. It is ephemeral: ReconcileAsync finds it while it runs, and once it has ended its key is forgotten, so that submitting it again may pay a second time.";
    private const string Again = " The workflow may have been accepted: submit it again with the same ExternalId, or look for it with ReconcileAsync; neither pays twice.";

    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="problem">Why there is no answer, as a sentence; null where that is not known.</param>
    /// <param name="innerException">What the transport threw; null when there is none.</param>
    public SubmitOutcomeUnknownException(string externalId, string? problem = null, Exception? innerException = null)
        : this(externalId, isKeyForgotten: false, (problem ?? "There was no usable answer.") + Again, innerException)
    {
    }

    private SubmitOutcomeUnknownException(string externalId, bool isKeyForgotten, string message, Exception? innerException)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        ExternalId = externalId;
        MayHaveBeenExecuted = true;
        if (!isKeyForgotten)
            return;
        Advice = FailureAdvice.Unknown;
        IsTransient = false;
    }

    /// <summary>To submit the same request again, with the same key; <see cref="FailureAdvice.Unknown"/> where the service may have forgotten the workflow, so that it could be paid twice.</summary>
    public override FailureAdvice Advice { get; } = FailureAdvice.RetrySame;

    /// <summary>That of a submission that had no usable answer.</summary>
    internal static SubmitOutcomeUnknownException Lost(string externalId, bool isEphemeral, string problem, CivitaiException? failure = null) => new(
        externalId,
        isEphemeral,
        problem + (isEphemeral ? " " + Ephemeral : Again),
        failure is CivitaiApiException ? failure : failure?.InnerException)
    {
        WorkflowId = failure?.WorkflowId,
        StatusCode = failure?.StatusCode,
        RetryAfter = failure?.RetryAfter,
    };

    /// <summary>That of a submission whose workflow the service would not show any more.</summary>
    internal static SubmitOutcomeUnknownException Forgotten(string externalId) => new(
        externalId,
        isKeyForgotten: true,
        $"What became of the submission {externalId} cannot be told any more: the service has no workflow with its key, but forgets an ephemeral one when it has ended and others about 30 days after that. It may have been done and charged; submitting it again may pay a second time.",
        null);
}
