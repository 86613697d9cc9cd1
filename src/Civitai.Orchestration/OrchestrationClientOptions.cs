using Civitai.Orchestration.Diagnostics;
using Civitai.Orchestration.Http;
using Generation.Http;
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
    /// The address of the service, a gateway, a simulator or a mock server. https, or http on a loopback address; without a query. A path is kept before that of every call, with or without a slash at its end:
    /// <c>https://gateway.example.com/civitai</c> sends to <c>https://gateway.example.com/civitai/v2/consumer/workflows</c>. Default: <c>https://orchestration.civitai.com</c>.
    /// </summary>
    public Uri BaseAddress { get; set; } = DefaultBaseAddress;

    /// <summary>What happens to a request that the tables find invalid. Default: it is refused before anything is sent.</summary>
    public ValidationMode Validation { get; set; } = ValidationMode.ThrowOnErrors;

    /// <summary>
    /// A name for this client, on each of its spans and measurements, to tell several clients apart. Letters, digits, <c>_</c>, <c>-</c> and <c>.</c>, at most 50. Default: empty; with dependency injection the
    /// key of a keyed client.
    /// </summary>
    public string Name { get; set; } = "";

    /// <summary>How long one attempt of a request may take, on top of the wait that it asks the service for. 1 second to 1 hour. Default: 60 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// What each reference image of a request adds to the time of its first answer, because the service fetches and looks at it first. 0 to 5 minutes. Default: 20 seconds, as measured by public programs.
    /// </summary>
    public TimeSpan ReferenceImageTime { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many attempts a request has in all. 1 to 10. Default: 5, as the service's documentation advises.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The longest pause between two attempts, unless the service asks for a longer one. Default: 30 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How much time a call may spend on retries, its pauses and further attempts together; so a call ends within its first attempt and this budget. A <c>Retry-After</c> that does not fit ends the call
    /// with <see cref="RateLimitedException"/> at once. Default: 5 minutes.
    /// </summary>
    public TimeSpan RetryBudget { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long making a connection may take. 1 second to 1 hour. Default: 15 seconds. Has no effect on a handler of your own.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a download or an upload may stand still, for its first byte or between bytes, over its attempts together; a download's silent connection is opened anew after half of it. One that moves is never cut. 1 second to 1 hour. Default: 60 seconds.
    /// </summary>
    public TimeSpan TransferIdleTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The most that a reply may hold, unpacked, in bytes; what is larger is refused instead of read on. Files have no limit. At least 65536. Default: 67108864 (64 MiB).</summary>
    public long MaxResponseBytes { get; set; } = 64L << 20;

    /// <summary>What stands in the way of every submission, outermost first: journals, budgets, approvals. See <see cref="ISubmissionInterceptor{TSubmission, TSnapshot}"/>. Default: none.</summary>
    public IList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> Interceptors { get; private set; } = [];

    /// <summary>How many waits may hold a request open at the service at once; further waits poll instead. 0 to 1000. Default: 8.</summary>
    public int MaxLongPolls { get; set; } = 8;

    /// <summary>The clock of all waiting. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Random numbers from 0 to 1 for the jitter of pauses; null for the system's.</summary>
    public Func<double>? Randomness { get; set; }

    /// <summary>Where the library logs; null for nowhere. With dependency injection the program's own logging is used when this is null.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The address of the service, and whether there is a token; never the token.</summary>
    public override string ToString() => $"{nameof(OrchestrationClientOptions)} {SafeText.Of(BaseAddress)}, {(string.IsNullOrEmpty(ApiToken) ? "no token" : "with a token")}";

    /// <summary>What could not be read from configuration.</summary>
    internal List<string> BindingProblems { get; } = [];

    /// <summary>Where a program should put its token, as a part of a sentence; empty where the token is an argument.</summary>
    internal string TokenPlace { get; set; } = "";

    internal WorkflowSettings ToWorkflowSettings() => new()
    {
        Validation = Validation,
        ReferenceImageTime = ReferenceImageTime,
        MaxLongPolls = MaxLongPolls,
        Interceptors = [.. Interceptors],
    };

    internal ConnectionOptions ToConnectionOptions() => new()
    {
        BaseAddress = BaseAddress,
        Authenticator = new BearerAuthenticator(ApiToken!), // checked before
        Errors = new CivitaiErrors(),
        Instruments = Telemetry.Instruments,
        Logger = CreateLogger(),
        Name = Name,
        Clock = TimeProvider,
        Randomness = Randomness,
        AttemptTimeout = AttemptTimeout,
        MaxAttempts = MaxAttempts,
        MaxRetryDelay = MaxRetryDelay,
        RetryBudget = RetryBudget,
        MaxResponseBytes = MaxResponseBytes,
        TransferIdleTimeout = TransferIdleTimeout,
    };

    internal ILogger CreateLogger() => (LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger(Log.Category);

    internal IEnumerable<string> FindProblems()
    {
        foreach (string problem in BindingProblems)
            yield return problem;
        if (string.IsNullOrWhiteSpace(ApiToken))
            yield return $"{nameof(ApiToken)} is missing{TokenPlace}; create a token in the account settings of the site.";
        else if (ApiToken.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c > '~'))
            yield return $"{nameof(ApiToken)} holds white space or a character that no token has; it was probably copied with something around it.";
        if (BaseAddress is null || !BaseAddress.IsAbsoluteUri)
            yield return $"{nameof(BaseAddress)} must be an absolute address.";
        else if (BaseAddress.Scheme != Uri.UriSchemeHttps && !(BaseAddress.Scheme == Uri.UriSchemeHttp && BaseAddress.IsLoopback))
            yield return $"{nameof(BaseAddress)} must be https, or http on a loopback address: the token travels with every request.";
        else if (BaseAddress.Query.Length > 0 || BaseAddress.Fragment.Length > 0)
            yield return $"{nameof(BaseAddress)} must have no query and no fragment: they could not travel with the requests.";
        foreach ((string name, TimeSpan value) in ((string, TimeSpan)[])[(nameof(AttemptTimeout), AttemptTimeout), (nameof(ConnectTimeout), ConnectTimeout), (nameof(TransferIdleTimeout), TransferIdleTimeout)])
        {
            if (value < TimeSpan.FromSeconds(1) || value > TimeSpan.FromHours(1))
                yield return $"{name} is {value}; it must be 1 second to 1 hour.";
        }

        if (ReferenceImageTime < TimeSpan.Zero || ReferenceImageTime > TimeSpan.FromMinutes(5))
            yield return $"{nameof(ReferenceImageTime)} is {ReferenceImageTime}; it must be 0 to 5 minutes.";
        if (MaxAttempts is < 1 or > 10)
            yield return FormattableString.Invariant($"{nameof(MaxAttempts)} is {MaxAttempts}; it must be 1 to 10.");
        if (MaxResponseBytes is < 65536 or > int.MaxValue)
            yield return FormattableString.Invariant($"{nameof(MaxResponseBytes)} is {MaxResponseBytes}; it must be 65536 to {int.MaxValue}.");
        if (Name is null || Name.Length > 50 || Name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.')))
            yield return $"{nameof(Name)} must be at most 50 letters, digits, '_', '-' or '.'.";
        if (Interceptors.Any(i => i is null))
            yield return $"{nameof(Interceptors)} must not hold null.";
        if (MaxRetryDelay <= TimeSpan.Zero || MaxRetryDelay > TimeSpan.FromHours(1))
            yield return $"{nameof(MaxRetryDelay)} is {MaxRetryDelay}; it must be longer than zero and at most 1 hour.";
        if (RetryBudget < TimeSpan.Zero)
            yield return $"{nameof(RetryBudget)} is {RetryBudget}; it must not be negative.";
        if (MaxLongPolls is < 0 or > 1000)
            yield return FormattableString.Invariant($"{nameof(MaxLongPolls)} is {MaxLongPolls}; it must be 0 to 1000.");
        if (TimeProvider is null)
            yield return $"{nameof(TimeProvider)} must not be null.";
    }

    internal void ThrowIfInvalid()
    {
        string[] problems = [.. FindProblems()];
        if (problems.Length > 0)
            throw new ArgumentException("The client's options are not valid: " + string.Join(" ", problems));
    }

    internal OrchestrationClientOptions Clone()
    {
        var copy = (OrchestrationClientOptions)MemberwiseClone();
        copy.Interceptors = [.. Interceptors];
        return copy;
    }
}
