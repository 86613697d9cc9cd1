namespace Civitai.Orchestration.AspNetCore;

/// <summary>How callbacks are asked for and received. Checked when the program starts, with all problems listed.</summary>
public sealed class CallbackOptions
{
    /// <summary>
    /// Where the service reaches this program, for example <c>https://studio.example</c>, with a base path where a proxy adds one. https is required, except on this machine. When null: the server's own address, which is enough
    /// where the service is on this machine too, as a simulator is; elsewhere the program does not start without it.
    /// </summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>
    /// What the addresses are signed with: at least 32 characters that nobody can guess, the same on every machine. When null: ASP.NET Core's Data Protection, which must be added then, with keys that all machines share. Never a part
    /// of a log or an exception.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>Secrets that were used before. Addresses signed with them are accepted, and none is made with them. Default: none.</summary>
    public IList<string> PreviousSecrets { get; } = [];

    /// <summary>How long an address is accepted after it was made, so that one that leaked ends. 1 minute to 365 days. Default: 7 days. What it hears of later is found by polling. A journal must keep closed intents for longer
    /// (<c>FileJournal</c> does for 90 days, a <c>PostgresStore</c> until it is pruned); what it has forgotten would be handled as new.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Which events the service is asked to post. When null: the four ends of a workflow, and everything where <see cref="CallbackBuilder.OnEvent"/> is used.</summary>
    public IReadOnlyList<CallbackEventType>? Events { get; set; }

    /// <summary>Whether events carry inputs and outputs. Handlers of ends do not need it, since they get the workflow as the service reports it when it is asked. Default: false.</summary>
    public bool Detailed { get; set; }

    /// <summary>The largest body that is read, in bytes. 1 KiB to 64 MiB. Default: 1 MiB. A larger one is refused with 413.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How long a body may take to arrive. 1 second to 5 minutes. Default: 10 seconds. A slower one is refused with 408.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many ends that this program did not submit itself, and how many events, may wait to be handled. 1 to 1000000. Default: 1000. What comes beyond is answered with 503, so that the service posts it again.
    /// </summary>
    public int QueueCapacity { get; set; } = 1000;

    /// <summary>How many handlers run at once. 1 to 1000. Default: 16.</summary>
    public int Concurrency { get; set; } = 16;

    /// <summary>
    /// How long each handler may take for one end or event; then its token fires. 1 second to 1 day. Default: 5 minutes. One that heeds the token, and so throws, has not handled the end; one that does not heed it is waited for, keeps its
    /// place of <see cref="Concurrency"/>, and counts as failing in the health check until it returns.
    /// </summary>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// For how long an end whose handler fails comes again, with pauses from 1 second to 5 minutes. 0 to 30 days. Default: 1 hour. Afterwards it is logged; with a journal it stays open and comes with the next recovery.
    /// </summary>
    public TimeSpan RetryTime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How open submissions of the client's journal are gone on with, where it has one. When null: the defaults, but up to 10000 at once, since those that wait cost little and handlers have <see cref="Concurrency"/>. Without
    /// <see cref="RecoverOptions.WaitOptions"/> ends are waited for without a limit.
    /// </summary>
    public RecoverOptions? Recovery { get; set; }

    /// <summary>The public address; never a secret.</summary>
    public override string ToString() => $"{nameof(CallbackOptions)} {PublicAddress?.GetLeftPart(UriPartial.Path)}";

    internal IEnumerable<string> FindProblems()
    {
        if (PublicAddress is { } address && !(address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) && address.Query.Length == 0))
            yield return $"{nameof(PublicAddress)} must be an absolute https address without a query; http is for this machine alone.";
        if (Secret is { Length: < ShortestSecret } || PreviousSecrets.Any(s => s is not { Length: >= ShortestSecret }))
            yield return FormattableString.Invariant($"{nameof(Secret)} and each of {nameof(PreviousSecrets)} must have at least {ShortestSecret} characters.");
        if (MaxAge < TimeSpan.FromMinutes(1) || MaxAge > TimeSpan.FromDays(365))
            yield return $"{nameof(MaxAge)} is {MaxAge}; it must be 1 minute to 365 days.";
        if (Events is { Count: 0 })
            yield return $"{nameof(Events)} must not be empty; leave it null for the ends.";
        if (MaxBodyBytes is < 1024 or > 64 * 1024 * 1024)
            yield return FormattableString.Invariant($"{nameof(MaxBodyBytes)} is {MaxBodyBytes}; it must be 1 KiB to 64 MiB.");
        if (BodyTimeout < TimeSpan.FromSeconds(1) || BodyTimeout > TimeSpan.FromMinutes(5))
            yield return $"{nameof(BodyTimeout)} is {BodyTimeout}; it must be 1 second to 5 minutes.";
        if (QueueCapacity is < 1 or > 1_000_000)
            yield return FormattableString.Invariant($"{nameof(QueueCapacity)} is {QueueCapacity}; it must be 1 to 1000000.");
        if (Concurrency is < 1 or > 1000)
            yield return FormattableString.Invariant($"{nameof(Concurrency)} is {Concurrency}; it must be 1 to 1000.");
        if (HandlerTimeout < TimeSpan.FromSeconds(1) || HandlerTimeout > TimeSpan.FromDays(1))
            yield return $"{nameof(HandlerTimeout)} is {HandlerTimeout}; it must be 1 second to 1 day.";
        if (RetryTime < TimeSpan.Zero || RetryTime > TimeSpan.FromDays(30))
            yield return $"{nameof(RetryTime)} is {RetryTime}; it must be 0 to 30 days.";
    }

    private const int ShortestSecret = 32;
}
