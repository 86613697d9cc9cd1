namespace Civitai.Orchestration;

/// <summary>How open submissions are gone on with.</summary>
public sealed record RecoverOptions
{
    /// <summary>How many are gone on with at once. 1 to 10000. Default: 100.</summary>
    public int Concurrency { get; init; } = 100;

    /// <summary>How each end is waited for. When null: the defaults. That work failed is no exception here.</summary>
    public WaitOptions? WaitOptions { get; init; }

    /// <summary>
    /// With a journal that machines share: how old the last change of an intent must be before it is taken over. 0 to 30 days. Default: 2 minutes. What another machine submits, runs or hands over itself (<c>RunAsync</c>, a batch,
    /// <c>HandOverAsync</c>) it touches every 30 seconds, so that it is left to it for as long as it lives; less than a minute is for journals whose results are only taken by recovery.
    /// </summary>
    public TimeSpan MinimumAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// With a journal that machines share: how long a lease holds, and so how long it takes until the work of a machine that died is taken over. Renewed at a third of it. In a host, with any journal: after how long what failed is tried
    /// again. 10 seconds to 1 hour. Default: 1 minute.
    /// </summary>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(RecoverOptions);

    internal void ThrowIfInvalid()
    {
        if (Concurrency is < 1 or > 10_000)
            throw new ArgumentOutOfRangeException("options", Concurrency, "The concurrency must be 1 to 10000.");
        if (MinimumAge < TimeSpan.Zero || MinimumAge > TimeSpan.FromDays(30))
            throw new ArgumentOutOfRangeException("options", MinimumAge, "The minimum age must be 0 to 30 days.");
        if (LeaseDuration < TimeSpan.FromSeconds(10) || LeaseDuration > TimeSpan.FromHours(1))
            throw new ArgumentOutOfRangeException("options", LeaseDuration, "The duration of a lease must be 10 seconds to 1 hour.");
        WaitOptions?.ThrowIfInvalid();
    }
}
