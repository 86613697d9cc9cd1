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

    [LoggerMessage(7, LogLevel.Warning, "Workflow {WorkflowId} ended as {Status} ({Reason}).")]
    internal static partial void EndedBadly(ILogger logger, string? workflowId, string status, string reason);

    [LoggerMessage(8, LogLevel.Warning, "A request has a warning at {Path} ({Code}); Validate() says more.")]
    internal static partial void ValidationWarning(ILogger logger, string path, string code);

    [LoggerMessage(9, LogLevel.Warning, "Workflow {WorkflowId} was charged {Charge} Buzz, and the service's preview named {Preview}.")]
    internal static partial void CostDrifted(ILogger logger, string? workflowId, decimal? charge, decimal? preview);

    [LoggerMessage(10, LogLevel.Warning, "The recovery of open submissions has met {Cause}; what the service still has stays open.")]
    internal static partial void NotHandedOver(ILogger logger, string cause);

    [LoggerMessage(11, LogLevel.Warning, "Nothing can be handed over of submission {Key}: the service has nothing of it any more (workflow {WorkflowId}). The intent is closed.")]
    internal static partial void ClosedWithoutEnd(ILogger logger, string key, string? workflowId);

    [LoggerMessage(5, LogLevel.Warning, "Workflow {WorkflowId} has a step of the kind {Kind} that this version of the library does not know; it is kept as it came.")]
    internal static partial void UnknownStep(ILogger logger, string? workflowId, string kind);
}
