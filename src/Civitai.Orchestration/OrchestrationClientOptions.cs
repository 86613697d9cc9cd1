using Civitai.Orchestration.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Civitai.Orchestration;

/// <summary>Settings of an <see cref="OrchestrationClient"/>. Validated when the client is made, with all problems listed.</summary>
public sealed class OrchestrationClientOptions
{
    /// <summary>The address of the service unless another one is set.</summary>
    public static readonly Uri DefaultBaseAddress = new("https://orchestration.civitai.com");

    /// <summary>The API token, from the account settings of the site. Required.</summary>
    public string? ApiToken { get; set; }

    /// <summary>
    /// The address of the service, a simulator or a mock server. https, or http on a loopback address. Default: <c>https://orchestration.civitai.com</c>.
    /// </summary>
    public Uri BaseAddress { get; set; } = DefaultBaseAddress;

    /// <summary>What happens to a request that the tables find invalid. Default: it is refused before anything is sent.</summary>
    public ValidationMode Validation { get; set; } = ValidationMode.ThrowOnErrors;

    /// <summary>How long one try of a request may take, on top of the wait that it asks the service for. 1 second to 1 hour. Default: 60 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is tried in all. 1 to 10. Default: 5, as the service's documentation advises.</summary>
    public int MaxTries { get; set; } = 5;

    /// <summary>The longest pause between two tries, unless the service asks for a longer one. Default: 30 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How much time the pauses of one call may take together. A <c>Retry-After</c> that does not fit ends the call with <see cref="RateLimitedException"/> at once.
    /// Default: 5 minutes.
    /// </summary>
    public TimeSpan RetryBudget { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many waits may hold a request open at the service at once; further waits poll instead. 0 to 1000. Default: 8.</summary>
    public int MaxLongPolls { get; set; } = 8;

    /// <summary>The clock of all waiting. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Random numbers from 0 to 1 for the jitter of pauses; null for the system's.</summary>
    public Func<double>? Randomness { get; set; }

    /// <summary>Where the library logs; null for nowhere. With dependency injection the program's own logging is used when this is null.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>What could not be read from configuration.</summary>
    internal List<string> BindingProblems { get; } = [];

    internal ILogger CreateLogger() => (LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger(Log.Category);

    internal IEnumerable<string> FindProblems()
    {
        foreach (string problem in BindingProblems)
            yield return problem;
        if (string.IsNullOrWhiteSpace(ApiToken))
            yield return $"{nameof(ApiToken)} is missing; create a token in the account settings of the site.";
        else if (ApiToken.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c > '~'))
            yield return $"{nameof(ApiToken)} holds white space or a character that no token has; it was probably copied with something around it.";
        if (BaseAddress is null || !BaseAddress.IsAbsoluteUri)
            yield return $"{nameof(BaseAddress)} must be an absolute address.";
        else if (BaseAddress.Scheme != Uri.UriSchemeHttps && !(BaseAddress.Scheme == Uri.UriSchemeHttp && BaseAddress.IsLoopback))
            yield return $"{nameof(BaseAddress)} must be https, or http on a loopback address: the token travels with every request.";
        if (AttemptTimeout < TimeSpan.FromSeconds(1) || AttemptTimeout > TimeSpan.FromHours(1))
            yield return $"{nameof(AttemptTimeout)} is {AttemptTimeout}; it must be 1 second to 1 hour.";
        if (MaxTries is < 1 or > 10)
            yield return $"{nameof(MaxTries)} is {MaxTries}; it must be 1 to 10.";
        if (MaxRetryDelay <= TimeSpan.Zero || MaxRetryDelay > TimeSpan.FromHours(1))
            yield return $"{nameof(MaxRetryDelay)} is {MaxRetryDelay}; it must be longer than zero and at most 1 hour.";
        if (RetryBudget < TimeSpan.Zero)
            yield return $"{nameof(RetryBudget)} is {RetryBudget}; it must not be negative.";
        if (MaxLongPolls is < 0 or > 1000)
            yield return $"{nameof(MaxLongPolls)} is {MaxLongPolls}; it must be 0 to 1000.";
        if (TimeProvider is null)
            yield return $"{nameof(TimeProvider)} must not be null.";
    }

    internal void ThrowIfInvalid()
    {
        string[] problems = [.. FindProblems()];
        if (problems.Length > 0)
            throw new ArgumentException("The client's options are not valid: " + string.Join(" ", problems));
    }

    internal OrchestrationClientOptions Clone() => (OrchestrationClientOptions)MemberwiseClone();
}

/// <summary>What happens to a request that the tables find invalid.</summary>
public enum ValidationMode
{
    /// <summary>It is refused with <see cref="ValidationFailedException"/> before anything is sent. Warnings pass.</summary>
    ThrowOnErrors,

    /// <summary>It is sent unchecked, for example to use a value that the service has and the tables do not know yet.</summary>
    Off,
}
