using System.Net;

namespace Scenario.Training;

/// <summary>The service refused a request.</summary>
public class ScenarioApiException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="statusCode">The status of the reply; null for a local refusal.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioApiException(string message, HttpStatusCode? statusCode, ScenarioProblem? problem = null)
        : base(message)
    {
        StatusCode = statusCode;
        Problem = problem;
    }

    /// <summary>The service's own description; null when it gave none. It may quote what was sent.</summary>
    public ScenarioProblem? Problem { get; }

    /// <summary>Why, in the service's words; null when it gave none. They may quote what was sent.</summary>
    public string? Reason => Problem?.Reason;

    /// <summary>The id under which the service logged the request; null when it gave none.</summary>
    public string? RequestId { get; init; }
}
