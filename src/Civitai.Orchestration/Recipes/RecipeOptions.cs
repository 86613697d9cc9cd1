namespace Civitai.Orchestration;

/// <summary>How a recipe is called.</summary>
public sealed record RecipeOptions
{
    /// <summary>Whether mature results are allowed. When null the service allows them.</summary>
    public bool? AllowMatureContent { get; init; }

    /// <summary>Whether services that are on trial may be used. When null they may not.</summary>
    public bool? Experimental { get; init; }

    /// <summary>Whether the service forgets the work once it has answered. When null it keeps it.</summary>
    public bool? Ephemeral { get; init; }

    /// <summary>The most that the call may cost, in Buzz; above it nothing is sent but the question for the price. When null: no limit.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// Asked with the price in Buzz, right before the recipe would be run: true runs it, false ends with <see cref="CostDeclinedException"/>. Asked once, and not for a price above <see cref="MaxCost"/>; the answer takes of
    /// <see cref="Timeout"/>. When null nobody is asked.
    /// </summary>
    public Func<decimal, CancellationToken, ValueTask<bool>>? ConfirmCost { get; init; }

    /// <summary>What happens to an invalid input. When null: <see cref="ServiceClientOptions.Validation"/>.</summary>
    public ValidationMode? Validation { get; init; }

    /// <summary>How long the whole call may take, the question for the price included: the service answers when the work is done. Longer than zero. Default: 100 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The kind of options, never their content.</summary>
    public override string ToString() => nameof(RecipeOptions);
}
