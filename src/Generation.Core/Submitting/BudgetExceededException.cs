namespace Generation;

/// <summary>A budget cannot pay a submission. Nothing was sent but the question for the price.</summary>
public sealed class BudgetExceededException : GenerationException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in the vendor's unit.</param>
    /// <param name="remaining">What the budget could still pay.</param>
    public BudgetExceededException(decimal cost, decimal remaining)
        : base(FormattableString.Invariant($"It would cost {cost:0.##}, and the budget can still pay {remaining:0.##}; nothing was submitted."))
    {
        Cost = cost;
        Remaining = remaining;
    }

    /// <summary>What it would cost, in the vendor's unit.</summary>
    public decimal Cost { get; }

    /// <summary>What the budget could still pay.</summary>
    public decimal Remaining { get; }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.AddFunds;
}
