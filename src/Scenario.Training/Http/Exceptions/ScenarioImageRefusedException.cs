using System.Net;

namespace Scenario.Training;

/// <summary>The service does not take the image: it is of a kind that it cannot read, too large, or damaged.</summary>
public sealed class ScenarioImageRefusedException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="statusCode">The status of the reply.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioImageRefusedException(HttpStatusCode statusCode = HttpStatusCode.BadRequest, ScenarioProblem? problem = null)
        : base("The service does not take the image; Reason has its words. Use a PNG, JPEG or WebP picture.", statusCode, problem)
    {
    }
}
