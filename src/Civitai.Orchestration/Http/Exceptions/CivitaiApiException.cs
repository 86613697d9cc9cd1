using System.Net;
using Civitai.Orchestration.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>The service refused a request.</summary>
public class CivitaiApiException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="statusCode">The status of the reply; null for a local refusal.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public CivitaiApiException(string message, HttpStatusCode? statusCode, CivitaiProblem? problem = null)
        : base(message)
    {
        StatusCode = statusCode;
        Problem = problem;
    }

    /// <summary>The service's own description; null when it gave none. It may quote what was sent.</summary>
    public CivitaiProblem? Problem { get; }

    /// <summary>The id under which the service logged the request; null when it gave none.</summary>
    public string? RequestId { get; init; }

    /// <inheritdoc/>
    public override FailureAdvice Advice =>
        IsTransient ? FailureAdvice.Wait
        : StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity ? FailureAdvice.ChangeInput
        : FailureAdvice.Unknown;

    // The service's text may quote what was sent; then the message only says where it is.
    internal static string Reason(CivitaiProblem? problem)
    {
        string[] texts = [.. ((string?[])[problem?.Detail, problem?.Title]).OfType<string>()];
        string shown = SafeReason.InParentheses(texts);
        return shown.Length > 0 || texts.Length == 0 ? shown : " (Problem has the service's words)";
    }
}
