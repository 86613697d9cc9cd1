using Microsoft.Extensions.Logging;

namespace Scenario.Training.Diagnostics;

/// <summary>Every log message of the library. They hold ids, states, amounts and times, never prompts, keys or addresses. Event ids are never reused.</summary>
internal static partial class Log
{
    internal const string Category = "Scenario.Training";

    [LoggerMessage(1, LogLevel.Information, "The training of model {ModelId} was accepted for {Cost} creative units.")]
    internal static partial void Started(ILogger logger, string modelId, decimal? cost);

    [LoggerMessage(2, LogLevel.Information, "The training of model {ModelId} ended as {Status}.")]
    internal static partial void Ended(ILogger logger, string modelId, string status);

    [LoggerMessage(3, LogLevel.Warning, "A request has a warning at {Path} ({Code}); Validate() says more.")]
    internal static partial void ValidationWarning(ILogger logger, string path, string code);

    [LoggerMessage(4, LogLevel.Warning, "The answer to {Operation} was lost ({Cause}); what became of it is looked up before anything is sent again.")]
    internal static partial void AnswerLost(ILogger logger, string operation, string cause);
}
