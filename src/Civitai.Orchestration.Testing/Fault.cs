using System.Globalization;

namespace Civitai.Orchestration.Testing;

/// <summary>A way for one HTTP exchange to go wrong, used with <see cref="OrchestratorSimulator.FailNext(Fault, int, Func{RecordedRequest, bool})"/>.</summary>
public sealed record Fault
{
    private Fault()
    {
    }

    internal enum Stage
    {
        /// <summary>The request is not handled; something else is answered.</summary>
        Answer,

        /// <summary>The connection drops before the request is handled.</summary>
        CutBefore,

        /// <summary>The request is handled, then the connection drops.</summary>
        CutAfter,

        /// <summary>The request is handled and half of the answer is sent.</summary>
        Truncate,

        /// <summary>The request is handled normally, later.</summary>
        Delay,
    }

    internal enum AnswerForm
    {
        Error,
        Html,
        Empty,
    }

    internal Stage Kind { get; private init; }

    internal int StatusCode { get; private init; }

    internal string? Detail { get; private init; }

    internal AnswerForm Form { get; private init; }

    internal ErrorShape? Shape { get; private init; }

    internal string? RetryAfterValue { get; private init; }

    internal TimeSpan DelayBy { get; private init; }

    /// <summary>Answers with a status and problem details instead of handling the request.</summary>
    /// <param name="statusCode">An HTTP status from 400 to 599.</param>
    /// <param name="detail">The problem's <c>detail</c>.</param>
    public static Fault Status(int statusCode, string? detail = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new() { Kind = Stage.Answer, StatusCode = statusCode, Detail = detail };
    }

    /// <summary>Answers 429, without saying when to come back. See <see cref="RetryAfter(TimeSpan)"/>.</summary>
    public static Fault RateLimited() => Status(429, "Too many requests.");

    /// <summary>Answers with an HTML page instead of handling the request: of a gateway, or, with 200, of whatever else stands in the way.</summary>
    /// <param name="statusCode">An HTTP status from 200 to 599; gateways mostly send 502, 503 or 504.</param>
    public static Fault HtmlPage(int statusCode = 502) => Answer(statusCode, AnswerForm.Html);

    /// <summary>Answers without a body instead of handling the request: a file of no bytes, or a success that says nothing.</summary>
    /// <param name="statusCode">An HTTP status from 200 to 599.</param>
    public static Fault EmptyBody(int statusCode = 200) => Answer(statusCode, AnswerForm.Empty);

    /// <summary>Drops the connection before the request is handled: nothing was submitted, though the caller cannot know.</summary>
    public static Fault ConnectionCut() => new() { Kind = Stage.CutBefore };

    /// <summary>Handles the request and drops the connection instead of answering: a submitted workflow exists and runs.</summary>
    public static Fault ConnectionCutAfterAccepted() => new() { Kind = Stage.CutAfter };

    /// <summary>Handles the request, announces the whole answer, sends half of it and drops the connection.</summary>
    public static Fault TruncatedBody() => new() { Kind = Stage.Truncate };

    /// <summary>Handles the request only after a while on the simulator's clock.</summary>
    /// <param name="by">How long the request lies unhandled.</param>
    public static Fault Slow(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        return new() { Kind = Stage.Delay, DelayBy = by };
    }

    /// <summary>Words a fault that answers with a status in another of the shapes that the service uses.</summary>
    /// <param name="shape">The shape. <see cref="ErrorShape.ProblemDetails"/> unless set.</param>
    public Fault In(ErrorShape shape) => this with { Shape = shape };

    /// <summary>Adds a <c>Retry-After</c> header in seconds to a fault that answers.</summary>
    /// <param name="delay">Rounded up to whole seconds.</param>
    public Fault RetryAfter(TimeSpan delay) =>
        this with { RetryAfterValue = Math.Ceiling(delay.TotalSeconds).ToString(CultureInfo.InvariantCulture) };

    /// <summary>Adds a <c>Retry-After</c> header in the form of a date to a fault that answers.</summary>
    /// <param name="instant">When to come back; HTTP dates have whole seconds.</param>
    public Fault RetryAfter(DateTimeOffset instant) =>
        this with { RetryAfterValue = instant.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture) };

    /// <summary>What goes wrong; never the words of the answer.</summary>
    public override string ToString() => Kind switch
    {
        Stage.Answer => string.Create(CultureInfo.InvariantCulture, $"{StatusCode} ({Form})"),
        Stage.Delay => $"delay of {DelayBy}",
        _ => Kind.ToString(),
    };

    private static Fault Answer(int statusCode, AnswerForm form)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new() { Kind = Stage.Answer, StatusCode = statusCode, Form = form };
    }
}
