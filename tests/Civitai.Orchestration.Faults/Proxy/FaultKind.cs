namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>What happens to one exchange. Those before <see cref="ResetAfterHeaders"/> happen to a connection.</summary>
internal enum FaultKind
{
    /// <summary>Nothing: the exchange goes well, in one of the framings that HTTP allows.</summary>
    None,

    /// <summary>Nobody listens for a while.</summary>
    RefusedConnection,

    /// <summary>The connection is reset before a byte is read.</summary>
    ResetAfterAccept,

    /// <summary>Over TLS the handshake breaks off; in plain text bytes that are not HTTP come first.</summary>
    BrokenGreeting,

    /// <summary>Reset once the request's headers have come.</summary>
    ResetAfterHeaders,

    /// <summary>Reset once the whole request has come; the service never sees it.</summary>
    ResetAfterBody,

    /// <summary>The service acts; its reply is lost.</summary>
    LostReply,

    /// <summary>The service acts, its reply is lost, and whoever asks again is refused (401, 403 or 429) for a while.</summary>
    LostReplyThenRefusals,

    /// <summary>The reply ends in its headers.</summary>
    CutInHeader,

    /// <summary>The reply ends in its body.</summary>
    CutInBody,

    /// <summary>Over TLS the reply ends in the middle of a record; in plain text as <see cref="CutInBody"/>.</summary>
    CutInRecord,

    /// <summary>No reply until the client gives up; the service may have acted.</summary>
    Silence,

    /// <summary>A few bytes at a time, within or beyond what an attempt may take.</summary>
    SlowDrip,

    /// <summary>Compressed, with bytes changed, or not compressed at all though it says so.</summary>
    CorruptGzip,

    /// <summary>Compressed, half of it, correctly framed.</summary>
    ShortGzip,

    /// <summary>More is announced than comes.</summary>
    LengthTooLong,

    /// <summary>Less is announced than comes; the rest lies in the connection.</summary>
    LengthTooShort,

    /// <summary>No length, half of the body, an orderly close.</summary>
    CutWithoutLength,

    /// <summary>No length, the whole body, an orderly close: nothing is wrong.</summary>
    WholeWithoutLength,

    /// <summary>A chunk whose size is not a number.</summary>
    MalformedChunk,

    /// <summary>Chunked, without the last chunk.</summary>
    CutChunks,

    /// <summary>A gateway's page with 200.</summary>
    GatewayPage200,

    /// <summary>A gateway's page with 502, 503 or 504.</summary>
    GatewayPage5xx,

    /// <summary>429, with or without <c>Retry-After</c>: seconds, a date, a year, nonsense.</summary>
    TooManyRequests,

    /// <summary>500 or 503, some in a row; the service may have acted.</summary>
    ServerErrors,

    /// <summary>408.</summary>
    RequestTimeout,

    /// <summary>401 with a page.</summary>
    SignInPage401,

    /// <summary>403 with a page.</summary>
    SignInPage403,

    /// <summary>A redirect to a page to sign in.</summary>
    RedirectToSignIn,

    /// <summary>200 with nothing.</summary>
    EmptyBody,

    /// <summary>204.</summary>
    NoContent,

    /// <summary>The reply twice.</summary>
    DuplicatedReply,

    /// <summary>A first line that is not HTTP.</summary>
    GarbageStatusLine,

    /// <summary>A header of 100 KB, or one without a colon.</summary>
    GarbageHeader,

    /// <summary>Part of a character of UTF-8.</summary>
    HalfUtf8,

    /// <summary>Half of a surrogate pair, escaped.</summary>
    LoneSurrogate,

    /// <summary>A member nested 5,000 deep.</summary>
    DeepJson,

    /// <summary>A byte order mark: nothing is wrong.</summary>
    ByteOrderMark,

    /// <summary>JSON under another media type.</summary>
    WrongMediaType,

    /// <summary>A read is answered with another workflow.</summary>
    OtherWorkflow,

    /// <summary>103 before the reply: nothing is wrong.</summary>
    InterimReply,

    /// <summary>The connection is closed right after the reply, unannounced: nothing is wrong.</summary>
    UnannouncedClose,

    /// <summary>A refusal that repeats the token and the request.</summary>
    EchoingRefusal,
}
