namespace Civitai.Orchestration;

/// <summary>How open submissions are gone on with.</summary>
public sealed record RecoverOptions
{
    /// <summary>How many are gone on with at once. 1 to 10000. Default: 100.</summary>
    public int Concurrency { get; init; } = 100;

    /// <summary>How each end is waited for. When null: the defaults. That work failed is no exception here.</summary>
    public WaitOptions? WaitOptions { get; init; }

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(RecoverOptions);

    internal void ThrowIfInvalid()
    {
        if (Concurrency is < 1 or > 10_000)
            throw new ArgumentOutOfRangeException("options", Concurrency, "The concurrency must be 1 to 10000.");
        WaitOptions?.ThrowIfInvalid();
    }
}
