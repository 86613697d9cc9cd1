namespace Civitai.Orchestration;

/// <summary>How a batch stands.</summary>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record BatchProgress
{
    /// <summary>How many items the service has accepted, those of an earlier run of the batch included.</summary>
    public int Submitted { get; init; }

    /// <summary>How many of these have not ended.</summary>
    public int Running { get; init; }

    /// <summary>How many have their result.</summary>
    public int Succeeded { get; init; }

    /// <summary>How many have none: refused, failed, or given up.</summary>
    public int Failed { get; init; }

    /// <summary>How many were left out because an earlier run of the batch has handed them over.</summary>
    public int Skipped { get; init; }

    /// <summary>What was charged so far, refunds taken off, in Buzz; what the service names at the submission where the end is not known yet. Without what was left out.</summary>
    public decimal Spent { get; init; }

    /// <summary>
    /// What ended the submitting before the items did: a budget that cannot pay the next item at that moment (used up, or full of what is reserved for work under way), an account that cannot pay, a token that is not accepted, or a journal that cannot be written. What was accepted before is waited for. Null
    /// where nothing did.
    /// </summary>
    public Exception? StoppedBy { get; init; }

    /// <summary>The figures.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Submitted} submitted, {Running} running, {Succeeded} succeeded, {Failed} failed, {Skipped} skipped, {Spent:0.##} Buzz{(StoppedBy is null ? "" : ", submitting has ended")}");
}
