using System.Net;

namespace Scenario.Training;

/// <summary>The key may not do this (403).</summary>
public sealed class ScenarioForbiddenException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioForbiddenException(ScenarioProblem? problem = null)
        : base("The service does not allow this for the API key; check the key, its project and the plan.", HttpStatusCode.Forbidden, problem)
    {
    }
}
