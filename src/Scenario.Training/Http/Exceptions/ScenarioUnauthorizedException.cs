using System.Net;

namespace Scenario.Training;

/// <summary>The service did not accept key and secret (401). Asking again does not help.</summary>
public sealed class ScenarioUnauthorizedException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioUnauthorizedException(ScenarioProblem? problem = null)
        : base("The service did not accept the API key and its secret; check that both are set and complete.", HttpStatusCode.Unauthorized, problem)
    {
    }
}
