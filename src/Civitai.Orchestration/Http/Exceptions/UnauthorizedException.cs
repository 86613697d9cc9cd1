using System.Net;

namespace Civitai.Orchestration;

/// <summary>The token is missing, wrong or expired (401). Check it; asking again does not help.</summary>
public sealed class UnauthorizedException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public UnauthorizedException(CivitaiProblem? problem = null)
        : base($"The service did not accept the API token{Reason(problem)}; check that it is set, complete and not expired.", HttpStatusCode.Unauthorized, problem)
    {
    }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.CheckAccess;
}
