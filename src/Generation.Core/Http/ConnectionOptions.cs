using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Http;

/// <summary>What a connection needs to know: the address, the limits, and the parts that a vendor brings.</summary>
internal sealed record ConnectionOptions
{
    public required Uri BaseAddress { get; init; }

    /// <summary>How a request proves who sends it.</summary>
    public required Authenticator Authenticator { get; init; }

    /// <summary>How failures become the vendor's exceptions.</summary>
    public required ErrorFormat Errors { get; init; }

    public required Instruments Instruments { get; init; }

    public required ILogger Logger { get; init; }

    /// <summary>The client's name, on each span and measurement; empty for the only one.</summary>
    public required string Name { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Numbers from 0 to 1; null for the system's.</summary>
    public Func<double>? Randomness { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required int MaxAttempts { get; init; }

    public required TimeSpan MaxRetryDelay { get; init; }

    public required TimeSpan RetryBudget { get; init; }

    public required long MaxResponseBytes { get; init; }

    public required TimeSpan TransferIdleTimeout { get; init; }

    /// <summary>The service's quota of retries.</summary>
    public RetryQuota Quota => RetryQuota.Of(Clock, BaseAddress);

    /// <summary>The shortest pause, also where the service asks for none: a service that fails is not asked in a hot loop.</summary>
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);

    /// <summary>A pause that the service asked for, and up to a tenth more, at most five seconds: whoever was sent away together does not come back together.</summary>
    public TimeSpan Jittered(TimeSpan asked) => Durations.Longest(asked, LeastPause) + (Durations.Shortest(asked / 10, TimeSpan.FromSeconds(5)) * NextRandom());

    /// <summary>A pause of our own, from four fifths to six fifths of it, so that programs that started together drift apart.</summary>
    public TimeSpan Spread(TimeSpan pause) => pause * (0.8 + (0.4 * NextRandom()));

    public double NextRandom() => Randomness is { } source ? source() : JitterSource.Next();
}

/// <summary>The system's randomness, kept where the analyzers can see that nothing else uses it.</summary>
internal static class JitterSource
{
    private static readonly Random Source = new();

    internal static double Next()
    {
        lock (Source)
            return Source.NextDouble();
    }
}
