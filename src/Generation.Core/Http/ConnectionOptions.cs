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
    public string Name { get; init; } = "";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Numbers from 0 to 1; null for the system's.</summary>
    public Func<double>? Randomness { get; init; }

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public int MaxAttempts { get; init; } = 5;

    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan RetryBudget { get; init; } = TimeSpan.FromMinutes(5);

    public long MaxResponseBytes { get; init; } = 64L << 20;

    public TimeSpan TransferIdleTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public int MaxLongPolls { get; init; } = 8;

    public RetryQuota Quota => _quota ??= RetryQuota.Of(Clock, BaseAddress);

    private RetryQuota? _quota;

    /// <summary>The shortest pause, also where the service asks for none: a service that fails is not asked in a hot loop.</summary>
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);

    /// <summary>A pause that the service asked for, and up to a tenth more, at most five seconds: whoever was sent away together does not come back together.</summary>
    public TimeSpan Jittered(TimeSpan asked) => Durations.Longest(asked, LeastPause) + (Durations.Shortest(asked / 10, TimeSpan.FromSeconds(5)) * NextRandom());

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
