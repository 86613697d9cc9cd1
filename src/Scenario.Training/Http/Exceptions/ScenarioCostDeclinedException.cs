namespace Scenario.Training;

/// <summary>The price was declined by <see cref="ScenarioStartOptions.ConfirmCost"/>. Nothing was started.</summary>
public sealed class ScenarioCostDeclinedException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in creative units.</param>
    public ScenarioCostDeclinedException(decimal cost)
        : base(FormattableString.Invariant($"The price of {cost:0.##} creative units was declined; the training was not started.")) => Cost = cost;

    /// <summary>What it would cost, in creative units.</summary>
    public decimal Cost { get; }
}
