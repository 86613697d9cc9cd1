using System.Net;

namespace Civitai.Orchestration;

/// <summary>The state of the workflow does not allow the change (409). Read it again and decide.</summary>
public sealed class ConflictException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ConflictException(CivitaiProblem? problem = null)
        : base($"The workflow's state does not allow the change{Reason(problem)}; read it again first.", HttpStatusCode.Conflict, problem)
    {
    }
}
