using Generation.Diagnostics;
using Generation.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Generation;

/// <summary>The settings that the clients of all vendors share. Validated when a client is made, with all problems listed.</summary>
public abstract class ServiceClientOptions
{
    private const long MostResponseBytes = 1L << 30; // an array holds little more than twice of it

    private protected ServiceClientOptions(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>
    /// The address of the service, a gateway, a simulator or a mock server. https, or http on a loopback address; without a user name and a query. A path is kept before that of every call, with or without a slash at its end:
    /// <c>https://gateway.example.com/images</c> sends to addresses below <c>https://gateway.example.com/images/</c>. Default: the vendor's own.
    /// </summary>
    public Uri BaseAddress { get; set; }

    /// <summary>What happens to a request that the tables find invalid. Default: it is refused before anything is sent.</summary>
    public ValidationMode Validation { get; set; } = ValidationMode.ThrowOnErrors;

    /// <summary>
    /// A name for this client, on each of its spans and measurements, to tell several clients apart, and in a journal of submissions: clients of different accounts
    /// that share a journal need different names, and what is open in a journal belongs to the name and the host that it was written under. Letters, digits, <c>_</c>, <c>-</c> and <c>.</c>, at most 50. Default: empty; with dependency injection the
    /// key of a keyed client; a key that is no such name demands one here.
    /// </summary>
    public string Name { get; set; } = "";

    /// <summary>How long one attempt of a request may take, on top of the wait that it asks the service for. 1 second to 1 hour. Default: 60 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many attempts a request has in all. 1 to 10. Default: 5.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The longest pause between two attempts, unless the service asks for a longer one. Default: 30 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How much time a call may spend on retries, its pauses and further attempts together; so a call ends within its first attempt and this budget. A <c>Retry-After</c> that does not fit ends the call at once.
    /// Default: 5 minutes.
    /// </summary>
    public TimeSpan RetryBudget { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long making a connection may take. 1 second to 1 hour. Default: 15 seconds. Has no effect on a handler of your own.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a download or an upload may stand still, for its first byte or between bytes, over its attempts together; a download's connection that stands still between bytes is opened anew after half of it, where another attempt is left.
    /// One that moves is never cut. 1 second to 1 hour. Default: 60 seconds.
    /// </summary>
    public TimeSpan TransferIdleTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The most that a reply may hold, unpacked, in bytes; what is larger is refused instead of read on. Files have no limit. 65536 to 1073741824 (1 GiB). Default: 67108864 (64 MiB).</summary>
    public long MaxResponseBytes { get; set; } = 64L << 20;

    /// <summary>The clock of all waiting. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Random numbers from 0 to 1 for the jitter of pauses; null for the system's.</summary>
    public Func<double>? Randomness { get; set; }

    /// <summary>Where the library logs; null for nowhere. With dependency injection the program's own logging is used when this is null.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    internal const string NameRule = "at most 50 letters, digits, '_', '-' or '.'";

    internal static bool IsName(string? text) => text is { Length: <= 50 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.');

    /// <summary>What could not be read from configuration.</summary>
    internal List<string> BindingProblems { get; } = [];

    /// <summary>Where a program should put its credentials, as a part of a sentence; empty where they are arguments.</summary>
    internal string CredentialPlace { get; set; } = "";

    /// <summary>The member that holds the secret, whose place a message names.</summary>
    internal abstract string CredentialName { get; }

    /// <summary>What is wrong with the vendor's own settings: before those of all vendors, and after them.</summary>
    internal abstract IEnumerable<string> FindOwnProblems();

    /// <summary>Everything that is wrong.</summary>
    internal IEnumerable<string> FindProblems() => [.. BindingProblems, .. FindOwnProblems(), .. FindCommonProblems()];

    internal void ThrowIfInvalid()
    {
        string[] problems = [.. FindProblems()];
        if (problems.Length > 0)
            throw new ArgumentException("The client's options are not valid: " + string.Join(" ", problems));
    }

    /// <summary>What a connection needs to know; the options were checked before.</summary>
    private protected ConnectionOptions ToConnectionOptions(Authenticator authenticator, ErrorFormat errors, Instruments instruments, string logCategory) => new()
    {
        BaseAddress = BaseAddress,
        Authenticator = authenticator,
        Errors = errors,
        Instruments = instruments,
        Logger = CreateLogger(logCategory),
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

    private protected ILogger CreateLogger(string category) => LoggerFactory is { } factory ? new UnfailingLogger(factory.CreateLogger(category)) : NullLogger.Instance;

    /// <summary>Says what is wrong with text that travels in a header; null when nothing is.</summary>
    private protected static string? FindProblem(string name, string? credential, string missing) =>
        string.IsNullOrWhiteSpace(credential) ? missing
        : credential.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c > '~') ? $"{name} holds white space or a character that no such value has; it was probably copied with something around it."
        : null;

    private IEnumerable<string> FindCommonProblems()
    {
        if (BaseAddress is null || !BaseAddress.IsAbsoluteUri)
            yield return $"{nameof(BaseAddress)} must be an absolute address.";
        else if (BaseAddress.Scheme != Uri.UriSchemeHttps && !(BaseAddress.Scheme == Uri.UriSchemeHttp && BaseAddress.IsLoopback))
            yield return $"{nameof(BaseAddress)} must be https, or http on a loopback address: the token travels with every request.";
        else if (BaseAddress.UserInfo.Length > 0)
            yield return $"{nameof(BaseAddress)} must hold no user name and no password: no request carries them, and what stands in an address is shown in logs.";
        else if (BaseAddress.Query.Length > 0 || BaseAddress.Fragment.Length > 0)
            yield return $"{nameof(BaseAddress)} must have no query and no fragment: they could not travel with the requests.";
        foreach ((string name, TimeSpan value) in ((string, TimeSpan)[])[(nameof(AttemptTimeout), AttemptTimeout), (nameof(ConnectTimeout), ConnectTimeout), (nameof(TransferIdleTimeout), TransferIdleTimeout)])
        {
            if (value < TimeSpan.FromSeconds(1) || value > TimeSpan.FromHours(1))
                yield return $"{name} is {value}; it must be 1 second to 1 hour.";
        }

        if (MaxAttempts is < 1 or > 10)
            yield return FormattableString.Invariant($"{nameof(MaxAttempts)} is {MaxAttempts}; it must be 1 to 10.");
        if (MaxResponseBytes is < 65536 or > MostResponseBytes)
            yield return FormattableString.Invariant($"{nameof(MaxResponseBytes)} is {MaxResponseBytes}; it must be 65536 to {MostResponseBytes}.");
        if (!IsName(Name))
            yield return $"{nameof(Name)} must be {NameRule}.";
        if (MaxRetryDelay <= TimeSpan.Zero || MaxRetryDelay > TimeSpan.FromHours(1))
            yield return $"{nameof(MaxRetryDelay)} is {MaxRetryDelay}; it must be longer than zero and at most 1 hour.";
        if (RetryBudget < TimeSpan.Zero)
            yield return $"{nameof(RetryBudget)} is {RetryBudget}; it must not be negative.";
        if (TimeProvider is null)
            yield return $"{nameof(TimeProvider)} must not be null.";
    }
}
