namespace Scenario.Training;

/// <summary>How a training is started.</summary>
public record ScenarioStartOptions
{
    /// <summary>The most that the training may cost, in creative units. The price, before a discount that the answer may name, is asked for first; above the limit <see cref="ScenarioCostLimitException"/> is thrown and nothing is started. When null there is no limit.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// Asked with the price in creative units, right before the training would be started: true starts it, false ends with <see cref="ScenarioCostDeclinedException"/>. Asked once, and not for a price above
    /// <see cref="MaxCost"/>. When null nobody is asked.
    /// </summary>
    public Func<decimal, CancellationToken, ValueTask<bool>>? ConfirmCost { get; init; }

    /// <summary>What the model is trained as, so that what only some types take can be checked before anything is sent. When null only what all types share is checked.</summary>
    public ScenarioTrainingType? Type { get; init; }

    /// <summary>What happens if the parameters are not valid. When null: the client's.</summary>
    public ValidationMode? Validation { get; init; }

    /// <summary>How long the whole call may take, retries included. When null: until the client's own limits end it.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The kind of options.</summary>
    public sealed override string ToString() => GetType().Name;

    internal virtual void ThrowIfInvalid()
    {
        if (MaxCost < 0)
            throw new ArgumentOutOfRangeException("options", MaxCost, "The limit on the cost must not be negative.");
        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException("options", Timeout, "The timeout must be longer than zero.");
    }
}
