using System.Net;

namespace Scenario.Training;

/// <summary>The account holds too few creative units. Nothing runs.</summary>
public sealed class ScenarioInsufficientUnitsException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="statusCode">The status of the reply.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioInsufficientUnitsException(HttpStatusCode statusCode = HttpStatusCode.PaymentRequired, ScenarioProblem? problem = null)
        : base("The account holds too few creative units for this; nothing runs.", statusCode, problem)
    {
    }
}
