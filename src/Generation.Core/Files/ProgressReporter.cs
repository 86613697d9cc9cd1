using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Files;

/// <summary>Reports to a listener that may fail: the transfer goes on, and the failure is logged once.</summary>
internal sealed class ProgressReporter(IProgress<TransferProgress>? listener, string operation, ILogger logger)
{
    private bool _hasFailed;

    public void Report(long bytes, long? total)
    {
        if (listener is null)
            return;
        try
        {
            listener.Report(new TransferProgress { Bytes = bytes, TotalBytes = total });
        }
        catch (Exception e)
        {
            if (!_hasFailed)
                Log.ListenerFailed(logger, operation, e.GetType().Name);
            _hasFailed = true;
        }
    }
}
