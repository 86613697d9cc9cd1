using System.Runtime.ExceptionServices;

namespace Civitai.Orchestration;

/// <summary>What came of an item of a batch: a result, or why there is none.</summary>
/// <typeparam name="TOutput">The kind of result.</typeparam>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record BatchOutcome<TOutput>
    where TOutput : WireRecord
{
    /// <summary>Its place among the items, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its own key: the template's <see cref="WorkflowTemplate.ExternalId"/>, or its place.</summary>
    public required string Key { get; init; }

    /// <summary>The key of its last submission.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The result; null where there is none.</summary>
    public TOutput? Output { get; init; }

    /// <summary>The workflow as it ended; null where it was refused, or its end is not known.</summary>
    public Workflow? Workflow { get; init; }

    /// <summary>Why there is no result; null where there is one.</summary>
    public Exception? Exception { get; init; }

    /// <summary>How many runs were paid: more than 1 where <see cref="RunOptions.Retries"/> submitted it again.</summary>
    public int PaidRuns { get; init; }

    /// <summary>What all runs were charged, in Buzz; what the submission named where the end is not known.</summary>
    public decimal Charge { get; init; }

    /// <summary>Whether there is a result.</summary>
    public bool IsSuccess => Exception is null;

    /// <summary>What to do about it; <see cref="FailureAdvice.Unknown"/> for a result.</summary>
    public FailureAdvice Advice => (Exception as GenerationException)?.Advice ?? FailureAdvice.Unknown;

    /// <summary>The result, or the exception thrown.</summary>
    public TOutput GetOutput()
    {
        if (Exception is not null)
            ExceptionDispatchInfo.Throw(Exception);
        return Output ?? throw new InvalidOperationException("The outcome holds neither a result nor an exception.");
    }

    /// <summary>The key and how it ended.</summary>
    public override string ToString() => SafeText.List(ExternalId, Workflow?.Status.Value, Exception?.GetType().Name);

    /// <summary>What went on with it; null where it was not submitted.</summary>
    internal WorkflowRun? Run { get; init; }

    /// <summary>Whether the service no longer has the workflow, so that its end will never be known.</summary>
    internal bool IsGone { get; init; }
}
