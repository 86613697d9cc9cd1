namespace Scenario.Training;

/// <summary>The service's own price is above the limit that the caller set. Nothing was started.</summary>
public sealed class ScenarioCostLimitException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in creative units.</param>
    /// <param name="limit">The caller's limit, in creative units.</param>
    public ScenarioCostLimitException(decimal cost, decimal limit)
        : base(FormattableString.Invariant($"The training would cost {cost:0.##} creative units, more than the limit of {limit:0.##}; it was not started."))
    {
        Cost = cost;
        Limit = limit;
    }

    /// <summary>What it would cost, in creative units.</summary>
    public decimal Cost { get; }

    /// <summary>The caller's limit, in creative units.</summary>
    public decimal Limit { get; }
}
