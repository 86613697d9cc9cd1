namespace Civitai.Orchestration;

/// <summary>What submitting and running have in common; see <see cref="SubmitOptions"/> and <see cref="RunOptions"/>.</summary>
public abstract record SubmissionOptions : WorkflowOptions
{
    private protected SubmissionOptions()
    {
    }

    /// <summary>
    /// The key that makes the submission repeatable, for example <c>order-4711</c>: the service answers a second submission of the same key with the first workflow, also one that has failed. 1 to 128 letters, digits, <c>_</c> or
    /// <c>-</c>. When null: the template's, or one that the client makes for the call.
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>
    /// The most that the workflow may cost, in Buzz. The price is asked for first; above the limit <see cref="CostLimitExceededException"/> is thrown and nothing is
    /// submitted, unless an <see cref="ExternalId"/> of yours is found to stand for the same work already: then the call goes on with that. When null there is no limit and no question.
    /// </summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// Asked with the price in Buzz, right before the workflow would be submitted: true submits it, false ends with <see cref="CostDeclinedException"/>. Not asked for a price above <see cref="MaxCost"/>. Asked once for
    /// each submission: again where <see cref="RunOptions.Retries"/> submits anew, and in a batch for each item, for several at once. When null nobody is asked.
    /// </summary>
    public Func<decimal, CancellationToken, ValueTask<bool>>? ConfirmCost { get; init; }

    /// <summary>
    /// Hears what the workflow costs, by the rates, by the preview where one was asked, and by the charge: when it is accepted, and with <c>RunAsync</c> again when it has ended. When null nobody hears it; a charge that is
    /// another than the preview's price is logged in any case.
    /// </summary>
    public IProgress<WorkflowCosts>? Costs { get; init; }

    /// <summary>
    /// How long the service holds the submission itself open for the work to end, in whole seconds, 0 to 100 seconds. When null: <c>SubmitAsync</c> does not wait; <c>RunAsync</c> asks for what documentation
    /// advises for the input, at most 25 seconds, and never waits inline for training. How the end is waited for afterwards is <see cref="RunOptions.WaitOptions"/>.
    /// </summary>
    public TimeSpan? InlineWait { get; init; }

    /// <summary>
    /// Whether mature results come without an address, in the reply to the submission and with <c>RunAsync</c> or a batch in what is read until the end; such a wait shares no requests with others. Where nothing else was made, a typed
    /// result ends in <see cref="WorkflowOutputException"/>. When null: no.
    /// </summary>
    public bool? HideMatureContent { get; init; }

    internal override WorkflowTemplate ApplyTo(WorkflowTemplate template) => base.ApplyTo(template) with { ExternalId = ExternalId ?? template.ExternalId };

    internal override void ThrowIfInvalid()
    {
        base.ThrowIfInvalid();
        if (MaxCost < 0)
            throw new ArgumentOutOfRangeException("options", MaxCost, "The limit on the cost must not be negative.");
    }
}
