using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>
/// What a call that takes an input or a template says beside it: settings of the workflow and of the call. What is set here takes the place of the template's own value; what is null leaves it as it is.
/// </summary>
/// <remarks>Steps, tips and the other settings of a workflow are on <see cref="WorkflowTemplate"/>. Two options are never equal by the contents of their lists.</remarks>
public abstract record WorkflowOptions
{
    private protected WorkflowOptions()
    {
    }

    /// <summary>Labels to find the workflow by. At most 10, all different, each of at most 200 characters. When null: the template's.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Free data kept with the workflow and returned with it. When null: the template's.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>Values that steps refer to with <see cref="Reference.Argument(string)"/>, so that one template serves many calls. When null: the template's.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>Web hooks to call while the workflow runs. When null: the template's.</summary>
    public IReadOnlyList<WorkflowCallback>? Callbacks { get; init; }

    /// <summary>The kinds of Buzz that may pay, in order. When null: the template's.</summary>
    public IReadOnlyList<BuzzAccount>? Currencies { get; init; }

    /// <summary>Whether mature results are allowed, as <see cref="WorkflowTemplate.AllowMatureContent"/>. When null: the template's.</summary>
    public bool? AllowMatureContent { get; init; }

    /// <summary>What happens to an invalid request. When null: <see cref="ServiceClientOptions.Validation"/>.</summary>
    public ValidationMode? Validation { get; init; }

    /// <summary>
    /// How long the whole call may take: attempts, pauses, the question for the price and, with <c>RunAsync</c>, the wait, which a <see cref="WaitOptions.Timeout"/> may end before. Exceeded by at most a second, and by what a journal or a ledger takes to note what was accepted. Afterwards
    /// <see cref="CivitaiTransportException"/> is thrown, for a submission with the key to submit again safely, or <see cref="WorkflowWaitTimeoutException"/> where the workflow is known. When null: the wait has 24 hours, the first
    /// attempt (<see cref="ServiceClientOptions.AttemptTimeout"/>) and the retries (<see cref="ServiceClientOptions.RetryBudget"/>) have their own limits.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The kind of options, never their content.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>The template with what is set here.</summary>
    internal virtual WorkflowTemplate ApplyTo(WorkflowTemplate template) => template with
    {
        Tags = Tags ?? template.Tags,
        Metadata = Metadata ?? template.Metadata,
        Arguments = Arguments ?? template.Arguments,
        Callbacks = Callbacks ?? template.Callbacks,
        Currencies = Currencies ?? template.Currencies,
        AllowMatureContent = AllowMatureContent ?? template.AllowMatureContent,
    };

    internal virtual void ThrowIfInvalid()
    {
        if (Timeout is { } timeout && timeout <= TimeSpan.Zero && timeout != System.Threading.Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException("options", Timeout, "The timeout of a call must be longer than zero.");
    }
}
