using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Generation.Http;

/// <summary>What an attempt without success was.</summary>
internal enum FailureKind
{
    /// <summary>The request could not be made; nothing was sent, and asking again comes to the same.</summary>
    NotMade,

    /// <summary>No connection was made; nothing was sent.</summary>
    NotConnected,

    /// <summary>The attempt's time was over.</summary>
    TimedOut,

    /// <summary>The connection broke, or what came over it was no HTTP.</summary>
    Lost,

    /// <summary>A reply came and its body is damaged: its compression, its framing or its JSON.</summary>
    Unreadable,

    /// <summary>The reply holds more than the limit.</summary>
    TooLarge,

    /// <summary>A page came instead of the service's reply, or nothing at all.</summary>
    NoReply,

    /// <summary>The reply sends elsewhere.</summary>
    Redirected,

    /// <summary>The service answered with a status of its own: 4xx or 5xx.</summary>
    Refused,

    /// <summary>The answer is not the file that was asked for; <see cref="Failure.Problem"/> says why.</summary>
    WrongFile,

    /// <summary>The client was disposed while the request was under way.</summary>
    Disposed,
}

/// <summary>What a failure means for the next step.</summary>
internal enum Verdict
{
    /// <summary>A decision; asking again gets the same.</summary>
    Final,

    /// <summary>It passes; the same request may be sent again where repeating is safe.</summary>
    Transient,

    /// <summary>No answer that can be used. Not sent again by itself, but whoever waits goes on.</summary>
    Unusable,
}

/// <summary>An attempt without success, classified once; everything that retries, waits or reports asks here.</summary>
internal sealed record Failure(FailureKind Kind, HttpStatusCode? StatusCode = null, Exception? Cause = null)
{
    /// <summary>How long the service asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The service's id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The reply's media type.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether a page for people came instead of the service's own reply.</summary>
    public bool IsPage { get; init; }

    /// <summary>The reply's body, as far as it was read.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Where a reply's JSON could not be read.</summary>
    public string? Path { get; init; }

    /// <summary>The id of the work that an unreadable reply names.</summary>
    public string? WorkId { get; init; }

    /// <summary>Why an answer is not the file that was asked for.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>Whether the service's own words say that asking again never helps, whatever the status is.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether the service may have acted, in this attempt or, once <see cref="RetryState"/> has seen it, in an earlier one.</summary>
    public bool MayHaveBeenExecuted { get; init; } = Kind switch
    {
        FailureKind.NotMade or FailureKind.NotConnected or FailureKind.WrongFile => false,
        FailureKind.Refused => StatusCode is HttpStatusCode.RequestTimeout || (int?)StatusCode >= 500,
        _ => true,
    };

    /// <summary>The attempts of the call so far.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The time that the call has taken.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The one classifier of what is transient.</summary>
    public Verdict Verdict => Kind switch
    {
        FailureKind.NotMade => Verdict.Final,
        FailureKind.Refused when IsDecided => Verdict.Final,
        FailureKind.NotConnected or FailureKind.TimedOut or FailureKind.Lost => Verdict.Transient,
        FailureKind.Unreadable => Path is null ? Verdict.Transient : Verdict.Unusable, // JSON that cannot be read stays so; damage on the way does not
        FailureKind.Refused when IsTransient(StatusCode) => Verdict.Transient,
        FailureKind.Refused => Verdict.Final,
        FailureKind.WrongFile when Problem is FileProblem.NotReady or FileProblem.Incomplete => Verdict.Transient,
        _ => Verdict.Unusable,
    };

    /// <summary>A short word for logs and metrics.</summary>
    public string Word => Kind == FailureKind.Refused && StatusCode is { } status ? ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture) : Kind.ToString();

    /// <summary>The end of a request that the client's disposal cut short.</summary>
    public static Failure OfDisposal() => new(FailureKind.Disposed, null, new ObjectDisposedException(null, "The client was disposed."));

    /// <summary>What an exception of the transport, or of reading a body, means. Whatever it is, it becomes a failure.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="isTimedOut">Whether the attempt's own time was over.</param>
    /// <param name="status">The status, when a reply had begun.</param>
    public static Failure Of(Exception exception, bool isTimedOut, HttpStatusCode? status = null)
    {
        FailureKind kind = isTimedOut || exception is OperationCanceledException or TimeoutException ? FailureKind.TimedOut
            : status is null && IsBeforeConnection(exception) ? FailureKind.NotConnected
            : exception is ReplyTooLargeException || exception is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } ? FailureKind.TooLarge
            : exception is InvalidDataException ? FailureKind.Unreadable
            : FailureKind.Lost;
        return new Failure(kind, status, kind == FailureKind.Lost ? WithoutText(exception) : exception);
    }

    // What the transport says of a damaged reply quotes it. The types and codes say what happened.
    private static IOException WithoutText(Exception exception)
    {
        var words = new List<string>();
        for (Exception? e = exception; e is not null && words.Count < 5; e = e.InnerException)
        {
            words.Add(e switch
            {
                HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } request => $"{nameof(HttpRequestException)} ({request.HttpRequestError})",
                HttpIOException io => $"{nameof(HttpIOException)} ({io.HttpRequestError})",
                SocketException socket => $"{nameof(SocketException)} ({socket.SocketErrorCode})",
                _ => e.GetType().Name,
            });
        }

        return new IOException(string.Join(" < ", words));
    }

    private static bool IsTransient(HttpStatusCode? status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || ((int?)status >= 500 && status != HttpStatusCode.NotImplemented);

    // Only where the transport says that it never had a connection; a bare socket error may come from any moment.
    private static bool IsBeforeConnection(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
    }
    || exception is HttpRequestException { InnerException: AuthenticationException or SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound } };
}

/// <summary>A reply that holds more than the limit.</summary>
internal sealed class ReplyTooLargeException(long limit)
    : IOException(FormattableString.Invariant($"The reply holds more than {limit} bytes."));
