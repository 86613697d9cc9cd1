namespace Civitai.Orchestration;

/// <summary>How many workflows are submitted and waited for together.</summary>
public sealed record BatchOptions
{
    /// <summary>How each item is submitted and waited for: tags, a limit on its price, its time, how often it is submitted again when it fails. Its <see cref="SubmissionOptions.ExternalId"/> must be null. When null: the defaults.</summary>
    public RunOptions? Run { get; init; }

    /// <summary>How many submissions are on their way at once. 1 to 1000. Default: 8.</summary>
    public int SubmitConcurrency { get; init; } = 8;

    /// <summary>How many accepted workflows are waited for at once; no more are submitted while so many run, and no more are held in memory. 1 to 10000. Default: 100.</summary>
    public int MaxRunning { get; init; } = 100;

    /// <summary>Whether results that an earlier run of the batch has handed over are fetched again instead of being skipped. Needs that the service still has them (about 30 days). Default: false.</summary>
    public bool FetchesHandedOver { get; init; }

    /// <summary>Hears how the whole batch stands after every change. When null nobody hears it; <see cref="Batch{TOutput}.Progress"/> has it in any case.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(BatchOptions);

    internal void ThrowIfInvalid()
    {
        if (SubmitConcurrency is < 1 or > 1000)
            throw new ArgumentOutOfRangeException("options", SubmitConcurrency, "The concurrency of submissions must be 1 to 1000.");
        if (MaxRunning is < 1 or > 10_000)
            throw new ArgumentOutOfRangeException("options", MaxRunning, "The workflows that run at once must be 1 to 10000.");
        if (Run?.ExternalId is not null)
            throw new ArgumentException("Each item of a batch has a key of its own; leave the ExternalId of Run null.", "options");
        Run?.ThrowIfInvalid();
        Run?.WaitOptions?.ThrowIfInvalid();
    }
}
