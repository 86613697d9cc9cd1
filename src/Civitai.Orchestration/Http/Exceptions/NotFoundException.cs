using System.Net;

namespace Civitai.Orchestration;

/// <summary>There is no such thing, or it is not visible with this token (404). A workflow may have been deleted, or was ephemeral and has ended.</summary>
public sealed class NotFoundException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public NotFoundException(CivitaiProblem? problem = null)
        : base($"The service knows no such workflow, step, blob or resource, or does not show it to this token{Reason(problem)}; check the id.", HttpStatusCode.NotFound, problem)
    {
    }
}
