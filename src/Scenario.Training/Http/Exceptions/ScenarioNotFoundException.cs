using System.Net;

namespace Scenario.Training;

/// <summary>There is no such model, job or asset, or it is not visible with this key and project (404).</summary>
public sealed class ScenarioNotFoundException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioNotFoundException(ScenarioProblem? problem = null)
        : base("The service knows no such model, job or asset, or does not show it to this key and project; check the id.", HttpStatusCode.NotFound, problem)
    {
    }
}
