using System.Net;

namespace Civitai.Orchestration;

/// <summary>What every failure of this library derives from. Messages never hold a prompt, a token, a body or a signed address.</summary>
public abstract class CivitaiException : Exception
{
    private protected CivitaiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The workflow that the failed call was about; null when it had none yet. With it any program can go on: <c>client.Workflows.GetHandle(id)</c>.
    /// </summary>
    public string? WorkflowId { get; internal set; }

    /// <summary>
    /// The key that the failed submission carried; null for other calls. Submitting again with the same <see cref="WorkflowTemplate.ExternalId"/> returns the first
    /// workflow if there was one, and never pays twice.
    /// </summary>
    public string? ExternalId { get; internal set; }
}

/// <summary>There was no usable answer: no connection, no time, or a gateway's page instead of the service's reply.</summary>
public sealed class CivitaiTransportException : CivitaiException
{
    internal CivitaiTransportException(string message, bool mayHaveReachedService, HttpStatusCode? statusCode = null, Exception? innerException = null)
        : base(message, innerException)
    {
        MayHaveReachedService = mayHaveReachedService;
        StatusCode = statusCode;
    }

    /// <summary>Whether the service may have received the request, so that it may have acted on it.</summary>
    public bool MayHaveReachedService { get; }

    /// <summary>The status of a gateway's page; null when there was no reply at all.</summary>
    public HttpStatusCode? StatusCode { get; }
}

/// <summary>The service refused a request.</summary>
public class CivitaiApiException : CivitaiException
{
    internal CivitaiApiException(string message, HttpStatusCode? statusCode, ProblemDetails? problem, string? requestId, TimeSpan? retryAfter = null)
        : base(message)
    {
        StatusCode = statusCode;
        Problem = problem;
        RequestId = requestId;
        RetryAfter = retryAfter;
    }

    /// <summary>The status of the reply; null when the request was refused locally, before it was sent.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The service's own description; null when it gave none. It may quote what was sent.</summary>
    public ProblemDetails? Problem { get; }

    /// <summary>The id under which the service logged the request; null when it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>How long the service asks to wait before another try; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}

/// <summary>The request is not valid; found locally before anything was sent, or by the service. All problems at once.</summary>
public sealed class ValidationFailedException : CivitaiApiException
{
    /// <summary>A local refusal.</summary>
    /// <param name="result">All problems.</param>
    public ValidationFailedException(ValidationResult result)
        : base(Describe(result), null, null, null) => Result = result;

    internal ValidationFailedException(ValidationResult result, HttpStatusCode statusCode, ProblemDetails? problem, string? requestId)
        : base("The service refused the request: " + Paths(result) + "; see Result.Issues.", statusCode, problem, requestId) => Result = result;

    /// <summary>All problems, with their paths.</summary>
    public ValidationResult Result { get; }

    /// <summary>Whether the request was refused locally: nothing was sent and nothing can have been charged.</summary>
    public bool IsLocal => StatusCode is null;

    private static string Describe(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        List<ValidationIssue> errors = [.. result.Errors];
        string more = errors.Count > 1 ? $" And {errors.Count - 1} more; see Result.Issues." : "";
        return errors.Count == 0 ? "The request is not valid." : $"The request is not valid and was not sent: {errors[0].Path}: {errors[0].Message}{more}";
    }

    private static string Paths(ValidationResult result)
    {
        string[] paths = [.. result.Issues.Select(i => i.Path).Where(p => p.Length > 0).Distinct().Take(3)];
        return paths.Length == 0 ? "no member is named" : string.Join(", ", paths);
    }
}

/// <summary>The token is missing, wrong or expired (401). Check it; trying again does not help.</summary>
public sealed class UnauthorizedException : CivitaiApiException
{
    internal UnauthorizedException(ProblemDetails? problem, string? requestId)
        : base("The service did not accept the API token; check that it is set, complete and not expired.", HttpStatusCode.Unauthorized, problem, requestId)
    {
    }
}

/// <summary>The token may not do this (403), or the account cannot pay for it.</summary>
public sealed class ForbiddenException : CivitaiApiException
{
    internal ForbiddenException(ProblemDetails? problem, string? requestId)
        : base("The service does not allow this for the account; Problem.Detail says why when the service does.", HttpStatusCode.Forbidden, problem, requestId)
    {
    }
}

/// <summary>There is no such thing, or it is not visible with this token (404). A workflow may have been deleted, or was ephemeral and has ended.</summary>
public sealed class NotFoundException : CivitaiApiException
{
    internal NotFoundException(ProblemDetails? problem, string? requestId)
        : base("The service knows no such workflow, step or blob, or does not show it to this token.", HttpStatusCode.NotFound, problem, requestId)
    {
    }
}

/// <summary>The state of the workflow does not allow the change (409). Read it again and decide.</summary>
public sealed class ConflictException : CivitaiApiException
{
    internal ConflictException(ProblemDetails? problem, string? requestId)
        : base("The workflow's state does not allow the change; read it again first.", HttpStatusCode.Conflict, problem, requestId)
    {
    }
}

/// <summary>Too many requests (429), also after the tries that the client makes itself. Wait for <see cref="CivitaiApiException.RetryAfter"/>.</summary>
public sealed class RateLimitedException : CivitaiApiException
{
    internal RateLimitedException(ProblemDetails? problem, string? requestId, TimeSpan? retryAfter)
        : base("The service limits the rate of requests; wait before trying again.", HttpStatusCode.TooManyRequests, problem, requestId, retryAfter)
    {
    }
}
