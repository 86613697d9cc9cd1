namespace Generation;

/// <summary>
/// Stands in the way of every submission: the place for journals, budgets, approvals and tests. Nothing reaches the service except through it; previews and reads do not pass it.
/// </summary>
/// <typeparam name="TSubmission">The vendor's submission.</typeparam>
/// <typeparam name="TSnapshot">What the service answers: the work as accepted.</typeparam>
/// <remarks>
/// The order of a submission is: key, validation, the interceptors in the order of their registration, price limit, sending with its retries, comparison of what came back with what was sent, measurement. The
/// first interceptor registered is the outermost. What an interceptor changes is validated again. One that throws ends the submission; before it has called <c>next</c> nothing was sent.
/// It is called for several submissions at the same time.
/// </remarks>
public interface ISubmissionInterceptor<TSubmission, TSnapshot>
    where TSubmission : Submission
{
    /// <summary>Handles a submission.</summary>
    /// <param name="submission">The intent. Its key is set and it is valid.</param>
    /// <param name="next">The rest of the way. Call it once, not at all, or, after a failure, again: the key keeps it one piece of work.</param>
    /// <param name="cancellationToken">The caller's token; pass it on.</param>
    /// <returns>The work as accepted.</returns>
    Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken);
}
