using Microsoft.Extensions.Logging;

namespace Generation.Diagnostics;

/// <summary>Reports to listeners that may fail: the wait for work that is paid for goes on, and the failure is logged.</summary>
internal static class Listeners
{
    public static void Report<T>(IProgress<T>? listener, Func<T> report, ILogger logger, string operation)
    {
        try
        {
            listener?.Report(report());
        }
        catch (Exception e)
        {
            Log.ListenerFailed(logger, operation, e.GetType().Name);
        }
    }
}
