using System.Net;

namespace Scenario.Training;

/// <summary>Too many requests (429), also after the client's own retries. Two derived exceptions stand for what is no throttling of requests: a cooldown and a limit of the plan.</summary>
public class ScenarioRateLimitException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    /// <param name="retryAfter">How long the service asks to wait; null when it does not say.</param>
    public ScenarioRateLimitException(ScenarioProblem? problem = null, TimeSpan? retryAfter = null)
        : this(FormattableString.Invariant($"The service limits the rate of requests; retry after {(retryAfter is { } wait ? FormattableString.Invariant($"{Math.Ceiling(wait.TotalSeconds):0} s") : "a while")}."), problem)
    {
        IsTransient = true;
        RetryAfter = retryAfter;
    }

    private protected ScenarioRateLimitException(string message, ScenarioProblem? problem)
        : base(message, HttpStatusCode.TooManyRequests, problem)
    {
    }
}
