using Microsoft.Extensions.Logging;

namespace Generation.Diagnostics;

/// <summary>The log messages of the shared machinery. They hold ids, states, amounts and times, never prompts, tokens or addresses. Event ids are never reused; vendors' own begin at 1, these at 101.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Warning, "Attempt {Attempt} of {Operation} failed ({Cause}); the next one follows in {Delay}.")]
    internal static partial void Retrying(ILogger logger, int attempt, string operation, string cause, TimeSpan delay);

    [LoggerMessage(102, LogLevel.Warning, "The wait for {WorkId} was given up after {Waited}; the work may still run and bill.")]
    internal static partial void WaitTimedOut(ILogger logger, string workId, TimeSpan waited);

    /// <summary>What a request failed with, in a word: the status, else the kind of exception.</summary>
    internal static string Cause(GenerationException failure) =>
        failure.StatusCode is { } status ? ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture) : failure.GetType().Name;

    [LoggerMessage(103, LogLevel.Error, "A progress listener ({Operation}) failed with {Cause}; the operation goes on.")]
    internal static partial void ListenerFailed(ILogger logger, string operation, string cause);

    [LoggerMessage(104, LogLevel.Information, "The wait for {WorkId} has had no usable answer ({Cause}); it asks again in {Delay}.")]
    internal static partial void WaitingThroughOutage(ILogger logger, string workId, string cause, TimeSpan delay);

    [LoggerMessage(106, LogLevel.Error, "The journal could not note what became of a submission ({Cause}); looking for it finds it.")]
    internal static partial void JournalFailed(ILogger logger, string cause);

    [LoggerMessage(107, LogLevel.Warning, "The ledger of a budget could not note what became of a submission ({Cause}); its price stays reserved there.")]
    internal static partial void LedgerFailed(ILogger logger, string cause);

    [LoggerMessage(109, LogLevel.Warning, "The notes of uploads cannot be written ({Cause}); the start goes on, and another start may upload again what this one uploads.")]
    internal static partial void UploadNotNoted(ILogger logger, string cause);

    [LoggerMessage(105, LogLevel.Debug, "A long poll for {WorkId} ended early after {Elapsed} ({Cause}); the next one is held for {Hold}.")]
    internal static partial void LongPollCut(ILogger logger, string workId, TimeSpan elapsed, string cause, TimeSpan hold);

    [LoggerMessage(108, LogLevel.Information, "The service gives no usable answer ({Cause}); all waits pause, and one of them asks again in {Delay}.")]
    internal static partial void RoomWaitsThroughOutage(ILogger logger, string cause, TimeSpan delay);
}
