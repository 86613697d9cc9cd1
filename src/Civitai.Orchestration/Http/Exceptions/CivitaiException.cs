using System.Net;

namespace Civitai.Orchestration;

/// <summary>What every failure of this library derives from. Messages never hold a prompt, a token, a body or a signed address.</summary>
public abstract class CivitaiException : GenerationException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    protected CivitaiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The workflow that the failed call was about; null when it had none yet. With it any program can go on: <c>client.Workflows.GetHandle(id)</c>.
    /// </summary>
    public string? WorkflowId { get => WorkId; internal set => WorkId = value; }

    /// <summary>
    /// The key that the failed submission carried; null for other calls. Submitting again with the same <see cref="WorkflowTemplate.ExternalId"/> returns the first
    /// workflow if there was one, and never pays twice.
    /// </summary>
    public string? ExternalId { get => SubmissionKey; internal set => SubmissionKey = value; }
}

/// <summary>There was no usable answer: no connection, no time, a damaged reply, or a gateway's page instead of the service's reply. A later request may well succeed.</summary>
public sealed class CivitaiTransportException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">What the transport threw; null when there is none.</param>
    public CivitaiTransportException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;
}

/// <summary>The service refused a request.</summary>
public class CivitaiApiException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="statusCode">The status of the reply; null for a local refusal.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public CivitaiApiException(string message, HttpStatusCode? statusCode, ProblemDetails? problem = null)
        : base(message)
    {
        StatusCode = statusCode;
        Problem = problem;
    }

    /// <summary>The service's own description; null when it gave none. It may quote what was sent.</summary>
    public ProblemDetails? Problem { get; }

    /// <summary>The id under which the service logged the request; null when it gave none.</summary>
    public string? RequestId { get; init; }
}

/// <summary>The request is not valid; found locally before anything was sent, or by the service. All problems at once.</summary>
public sealed class ValidationFailedException : CivitaiApiException
{
    private const int Shown = 10;

    /// <summary>A local refusal.</summary>
    /// <param name="result">All problems.</param>
    public ValidationFailedException(ValidationResult result)
        : base(Describe(result, [.. (result?.Errors ?? [])]), null) => Result = result!;

    /// <summary>A refusal by <see cref="ValidationMode.Strict"/>: warnings count too.</summary>
    /// <param name="result">All problems.</param>
    /// <param name="isStrict">Whether warnings are refused.</param>
    internal ValidationFailedException(ValidationResult result, bool isStrict)
        : base(Describe(result, isStrict ? result.Issues : [.. result.Errors]), null) => Result = result;

    /// <summary>A refusal by the service.</summary>
    /// <param name="result">All problems.</param>
    /// <param name="statusCode">The status of the reply.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ValidationFailedException(ValidationResult result, HttpStatusCode statusCode, ProblemDetails? problem)
        : base("The service refused the request: " + Paths(result) + "; see Result.Issues.", statusCode, problem) => Result = result;

    /// <summary>All problems, with their paths.</summary>
    public ValidationResult Result { get; }

    /// <summary>Whether the request was refused locally: nothing was sent and nothing can have been charged.</summary>
    public bool IsLocal => StatusCode is null;

    private static string Describe(ValidationResult result, IReadOnlyList<ValidationIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (issues.Count == 0)
            return "The request is not valid.";
        string more = issues.Count > Shown ? FormattableString.Invariant($" And {issues.Count - Shown} more; see Result.Issues.") : "";
        return "The request is not valid and was not sent: " + string.Join(" ", issues.Take(Shown).Select(i => $"{i.Path}: {i.Message}")) + more;
    }

    private static string Paths(ValidationResult result)
    {
        string[] paths = [.. result.Issues.Select(i => i.Path).Where(p => p.Length > 0).Distinct().Take(3)];
        return paths.Length == 0 ? "no member is named" : string.Join(", ", paths);
    }
}

/// <summary>The token is missing, wrong or expired (401). Check it; asking again does not help.</summary>
public sealed class UnauthorizedException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public UnauthorizedException(ProblemDetails? problem = null)
        : base("The service did not accept the API token; check that it is set, complete and not expired.", HttpStatusCode.Unauthorized, problem)
    {
    }
}

/// <summary>The token may not do this (403).</summary>
public class ForbiddenException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ForbiddenException(ProblemDetails? problem = null)
        : this("The service does not allow this for the account; Problem.Detail says why when the service does.", HttpStatusCode.Forbidden, problem)
    {
    }

    private protected ForbiddenException(string message, HttpStatusCode statusCode, ProblemDetails? problem)
        : base(message, statusCode, problem)
    {
    }
}

/// <summary>The account holds too little Buzz, or none of a kind that may pay. Nothing runs. Buy Buzz, or allow other kinds with <see cref="WorkflowTemplate.Currencies"/>.</summary>
public sealed class InsufficientBuzzException : ForbiddenException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="statusCode">The status of the reply: 403, 402 or 400.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public InsufficientBuzzException(HttpStatusCode statusCode = HttpStatusCode.Forbidden, ProblemDetails? problem = null)
        : base("The account holds too little Buzz for this (insufficient Buzz); nothing runs.", statusCode, problem)
    {
    }
}

/// <summary>There is no such thing, or it is not visible with this token (404). A workflow may have been deleted, or was ephemeral and has ended.</summary>
public sealed class NotFoundException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public NotFoundException(ProblemDetails? problem = null)
        : base("The service knows no such workflow, step or blob, or does not show it to this token.", HttpStatusCode.NotFound, problem)
    {
    }
}

/// <summary>The state of the workflow does not allow the change (409). Read it again and decide.</summary>
public sealed class ConflictException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ConflictException(ProblemDetails? problem = null)
        : base("The workflow's state does not allow the change; read it again first.", HttpStatusCode.Conflict, problem)
    {
    }
}

/// <summary>Too many requests (429), also after the client's own retries. Wait for <see cref="GenerationException.RetryAfter"/>.</summary>
public sealed class RateLimitedException : CivitaiApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    /// <param name="retryAfter">How long the service asks to wait; null when it does not say.</param>
    public RateLimitedException(ProblemDetails? problem = null, TimeSpan? retryAfter = null)
        : base($"The service limits the rate of requests; wait {(retryAfter is { } wait ? FormattableString.Invariant($"{Math.Ceiling(wait.TotalSeconds):0} s") : "a while")} before the next one.", HttpStatusCode.TooManyRequests, problem)
    {
        IsTransient = true;
        RetryAfter = retryAfter;
    }
}
