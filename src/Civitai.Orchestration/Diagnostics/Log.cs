using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Diagnostics;

/// <summary>Every log message of the library. They hold ids, states, amounts and times, never prompts, tokens or addresses. Event ids are never reused.</summary>
internal static partial class Log
{
    internal const string Category = "Civitai.Orchestration";

    [LoggerMessage(1, LogLevel.Information, "Workflow {WorkflowId} was accepted as {Status} for {Cost} Buzz.")]
    internal static partial void Submitted(ILogger logger, string? workflowId, string status, decimal? cost);

    [LoggerMessage(2, LogLevel.Information, "Workflow {WorkflowId} ended as {Status}.")]
    internal static partial void Ended(ILogger logger, string? workflowId, string status);

    [LoggerMessage(3, LogLevel.Warning, "Try {Attempt} of {Method} failed ({Cause}); the next one follows in {Delay}.")]
    internal static partial void Retrying(ILogger logger, int attempt, string method, string cause, TimeSpan delay);

    [LoggerMessage(4, LogLevel.Warning, "The wait for workflow {WorkflowId} was given up after {Waited}; the work may still run and bill.")]
    internal static partial void WaitTimedOut(ILogger logger, string workflowId, TimeSpan waited);

    [LoggerMessage(5, LogLevel.Warning, "Workflow {WorkflowId} has a step of the kind {Kind} that this version of the library does not know; it is kept as it came.")]
    internal static partial void UnknownStep(ILogger logger, string? workflowId, string kind);

    [LoggerMessage(6, LogLevel.Error, "The progress listener of workflow {WorkflowId} failed with {Cause}; the wait goes on.")]
    internal static partial void ProgressFailed(ILogger logger, string workflowId, string cause);
}
