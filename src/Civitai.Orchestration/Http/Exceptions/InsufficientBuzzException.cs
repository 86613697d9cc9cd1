using System.Net;

namespace Civitai.Orchestration;

/// <summary>The account holds too little Buzz, or none of a kind that may pay. The request that was refused started nothing; an earlier attempt of the call may have (<see cref="GenerationException.MayHaveBeenExecuted"/>). Buy Buzz, or allow other kinds with <see cref="WorkflowTemplate.Currencies"/>.</summary>
public sealed class InsufficientBuzzException : ForbiddenException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="statusCode">The status of the reply: 403, 402 or 400.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public InsufficientBuzzException(HttpStatusCode statusCode = HttpStatusCode.Forbidden, CivitaiProblem? problem = null)
        : base("The account holds too little Buzz for this (insufficient Buzz); the request that was refused started nothing.", statusCode, problem)
    {
    }

    /// <summary>A preview that says so, before anything was submitted.</summary>
    /// <param name="cost">What the work would cost, in Buzz.</param>
    public InsufficientBuzzException(decimal cost)
        : base(FormattableString.Invariant($"The account holds too little Buzz for this: by the service's preview it would cost {cost:0.##} (insufficient Buzz). Nothing was submitted."), null, null) => Cost = cost;

    /// <summary>What the work would cost by the preview, in Buzz; null when the service refused the submission itself.</summary>
    public decimal? Cost { get; }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.AddFunds;
}
