using System.Net;

namespace Civitai.Orchestration;

/// <summary>The token may not do this (403).</summary>
public class ForbiddenException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ForbiddenException(CivitaiProblem? problem = null)
        : this($"The service does not allow this for the account{Reason(problem)}; check what the account and the token may do.", HttpStatusCode.Forbidden, problem)
    {
    }

    private protected ForbiddenException(string message, HttpStatusCode? statusCode, CivitaiProblem? problem)
        : base(message, statusCode, problem)
    {
    }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.CheckAccess;
}
