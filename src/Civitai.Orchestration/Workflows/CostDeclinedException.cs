namespace Civitai.Orchestration;

/// <summary>The price was declined by <see cref="SubmissionOptions.ConfirmCost"/> or <see cref="RecipeOptions.ConfirmCost"/>. This call submitted nothing; an <see cref="SubmissionOptions.ExternalId"/> of yours was looked up before.</summary>
public sealed class CostDeclinedException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in Buzz.</param>
    public CostDeclinedException(decimal cost)
        : base(FormattableString.Invariant($"The price of {cost:0.##} Buzz was declined; the workflow was not submitted.")) => Cost = cost;

    /// <summary>What it would cost, in Buzz.</summary>
    public decimal Cost { get; }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.Leave;
}
