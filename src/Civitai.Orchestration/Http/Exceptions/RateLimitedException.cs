using System.Net;

namespace Civitai.Orchestration;

/// <summary>Too many requests (429), also after the client's own retries. Wait for <see cref="GenerationException.RetryAfter"/>.</summary>
public sealed class RateLimitedException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    /// <param name="retryAfter">How long the service asks to wait; null when it does not say.</param>
    public RateLimitedException(CivitaiProblem? problem = null, TimeSpan? retryAfter = null)
        : base(
            $"The service limits the rate of requests{Reason(problem)}; retry after {(retryAfter is { } wait ? FormattableString.Invariant($"{Math.Ceiling(wait.TotalSeconds):0} s") : "a while")}.",
            HttpStatusCode.TooManyRequests,
            problem)
    {
        IsTransient = true;
        RetryAfter = retryAfter;
    }
}
