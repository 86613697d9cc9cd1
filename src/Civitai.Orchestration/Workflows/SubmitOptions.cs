namespace Civitai.Orchestration;

/// <summary>How a workflow is submitted.</summary>
public record SubmitOptions
{
    /// <summary>
    /// How long the service holds the submission open for the work to end, in whole seconds, 0 to 100 seconds. When null: <c>SubmitAsync</c> does not wait;
    /// <c>RunAsync</c> asks for what documentation advises for the input, and never waits inline for training.
    /// </summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>
    /// The most that the workflow may cost, in Buzz. The price is asked for first; above the limit <see cref="CostLimitExceededException"/> is thrown and nothing is
    /// submitted. When null there is no limit and no question.
    /// </summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// For <c>SubmitAsync</c> how long the submission, for <c>RunAsync</c> how long the whole run may take, beside <see cref="WaitOptions.Timeout"/>; attempts, pauses and the question for the price included. Exceeded by at most a second. Afterwards <see cref="CivitaiTransportException"/> is thrown, with the
    /// key to submit again safely. When null: the first attempt (<see cref="OrchestrationClientOptions.AttemptTimeout"/>) and the retries (<see cref="OrchestrationClientOptions.RetryBudget"/>) have their own limits.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>What happens to an invalid request. When null: <see cref="OrchestrationClientOptions.Validation"/>.</summary>
    public ValidationMode? Validation { get; init; }

    /// <summary>Whether mature results come without an address. When null: no.</summary>
    public bool? HideMatureContent { get; init; }
}

/// <summary>How a workflow is submitted and waited for.</summary>
public sealed record RunOptions : SubmitOptions
{
    /// <summary>How its end is waited for. When null: the defaults of <see cref="WaitOptions"/>.</summary>
    public WaitOptions? Waiting { get; init; }
}
