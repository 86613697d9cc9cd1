namespace Civitai.Orchestration;

/// <summary>The service's own price is above the limit that the caller set. This call submitted nothing; an <see cref="SubmissionOptions.ExternalId"/> of yours was looked up before.</summary>
public sealed class CostLimitExceededException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in Buzz.</param>
    /// <param name="limit">The caller's limit, in Buzz.</param>
    public CostLimitExceededException(decimal cost, decimal limit)
        : base(FormattableString.Invariant($"The workflow would cost {cost:0.##} Buzz, more than the limit of {limit:0.##}; it was not submitted."))
    {
        Cost = cost;
        Limit = limit;
    }

    /// <summary>What it would cost, in Buzz.</summary>
    public decimal Cost { get; }

    /// <summary>The caller's limit, in Buzz.</summary>
    public decimal Limit { get; }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.AddFunds;
}
