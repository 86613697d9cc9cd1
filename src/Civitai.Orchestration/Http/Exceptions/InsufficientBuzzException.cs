using System.Net;

namespace Civitai.Orchestration;

/// <summary>The account holds too little Buzz, or none of a kind that may pay. Nothing runs. Buy Buzz, or allow other kinds with <see cref="WorkflowTemplate.Currencies"/>.</summary>
public sealed class InsufficientBuzzException : ForbiddenException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="statusCode">The status of the reply: 403, 402 or 400.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public InsufficientBuzzException(HttpStatusCode statusCode = HttpStatusCode.Forbidden, CivitaiProblem? problem = null)
        : base("The account holds too little Buzz for this (insufficient Buzz); nothing runs.", statusCode, problem)
    {
    }
}
