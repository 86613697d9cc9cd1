using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>Every log message of the package. They hold ids, keys, states and kinds of exceptions, never addresses, tokens or what was posted. Event ids are never reused.</summary>
internal static partial class Log
{
    internal const string Category = "Civitai.Orchestration.AspNetCore";

    [LoggerMessage(301, LogLevel.Information, "A callback was refused: {Cause}.")]
    internal static partial void Refused(ILogger logger, string cause);

    [LoggerMessage(302, LogLevel.Warning, "A callback of submission {Key} was refused: {Cause}.")]
    internal static partial void RefusedOf(ILogger logger, string key, string cause);

    [LoggerMessage(303, LogLevel.Warning, "A callback of submission {Key} was put off, because the queue is full.")]
    internal static partial void PutOff(ILogger logger, string key);

    [LoggerMessage(304, LogLevel.Warning, "The end of submission {Key} was not handled ({Cause}); it comes again in {Pause}.")]
    internal static partial void ComesAgain(ILogger logger, string key, string cause, TimeSpan pause);

    [LoggerMessage(305, LogLevel.Error, "The end of submission {Key} was not handled within the time for it ({Cause}). Its workflow is {WorkflowId}.")]
    internal static partial void GivenUp(ILogger logger, string key, string cause, string workflowId);

    [LoggerMessage(306, LogLevel.Warning, "A handler of events failed for one of submission {Key} ({Cause}).")]
    internal static partial void EventNotHandled(ILogger logger, string key, string cause);

    [LoggerMessage(307, LogLevel.Warning, "Submission {Key} was never accepted by the service, and no handler takes that; nothing was charged.")]
    internal static partial void NeverSubmitted(ILogger logger, string key);

    [LoggerMessage(309, LogLevel.Warning, "The end of submission {Key} fits no handler. Its workflow is {WorkflowId}.")]
    internal static partial void FitsNobody(ILogger logger, string key, string workflowId);

    [LoggerMessage(310, LogLevel.Warning, "The end of submission {Key} cannot be read: the service has no workflow {WorkflowId} any more.")]
    internal static partial void IsGone(ILogger logger, string key, string workflowId);

    [LoggerMessage(311, LogLevel.Warning, "{Count} events were not handled, because the program stops.")]
    internal static partial void EventsLost(ILogger logger, int count);

    [LoggerMessage(308, LogLevel.Information, "The end of submission {Key} was handled: workflow {WorkflowId} is {Status}.")]
    internal static partial void Handled(ILogger logger, string key, string workflowId, string status);
}
