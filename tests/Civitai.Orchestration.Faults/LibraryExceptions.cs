namespace Civitai.Orchestration.Faults;

/// <summary>What may come out of a call: the library's own exceptions, and the caller's own cancellation.</summary>
internal static class LibraryExceptions
{
    public static bool IsExpected(Exception exception, CancellationToken callers) => exception is CivitaiException
        || (exception is OperationCanceledException canceled && callers.IsCancellationRequested && canceled.CancellationToken == callers);

    /// <summary>Whether the work may have been executed, as the exception says; null when it does not say.</summary>
    public static bool? MayHaveBeenExecuted(Exception exception) => (exception as GenerationException)?.MayHaveBeenExecuted;

    /// <summary>The class of a foreign exception: its type and the first frames of the library.</summary>
    public static string Describe(Exception exception)
    {
        IEnumerable<string> frames = (exception.StackTrace ?? "").Split('\n')
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("at Civitai.", StringComparison.Ordinal) || l.StartsWith("at Generation.", StringComparison.Ordinal))
            .Where(l => !l.Contains(".Faults.", StringComparison.Ordinal))
            .Take(1)
            .Select(l => l.Split(" in ")[0]);
        return $"{exception.GetType().FullName} {string.Join(" < ", frames)}";
    }
}
