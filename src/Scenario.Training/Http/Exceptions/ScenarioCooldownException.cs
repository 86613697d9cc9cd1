namespace Scenario.Training;

/// <summary>The service wants a pause after several starts (429 with <c>remainingSeconds</c>). Retrying after <see cref="GenerationException.RetryAfter"/> helps; the client does so where its budget allows it.</summary>
public sealed class ScenarioCooldownException : ScenarioRateLimitException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="remaining">How long the pause still is.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioCooldownException(TimeSpan remaining, ScenarioProblem? problem = null)
        : base(FormattableString.Invariant($"The service wants a pause after several starts; retry after {Math.Ceiling(remaining.TotalSeconds):0} s."), problem)
    {
        IsTransient = true;
        RetryAfter = remaining;
    }
}
