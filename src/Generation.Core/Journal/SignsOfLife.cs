using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Journal;

/// <summary>
/// Says in a journal that machines share what this process goes on with itself, so that no recovery of another machine takes it over. All of it at once, by a timer; what is over sooner is never written.
/// </summary>
internal sealed class SignsOfLife(ISharedJournal journal, string service, Func<IReadOnlyCollection<string>> keys, TimeProvider clock, ILogger logger, CancellationToken stop)
{
    // A quarter of the age below which a recovery leaves an intent alone unless it is set otherwise.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private int _isRunning;

    /// <summary>Goes on for as long as there are keys. Called when there is a new one.</summary>
    public void Begin()
    {
        if (Interlocked.Exchange(ref _isRunning, 1) == 0)
            _ = GoOnAsync();
    }

    // By a timer and not by delays, since a virtual clock would jump from one to the next while work is under way.
    private async Task GoOnAsync()
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false))
            {
                if (keys() is { Count: > 0 } open)
                {
                    await TouchAsync(open).ConfigureAwait(false);
                    continue;
                }

                Volatile.Write(ref _isRunning, 0);
                if (keys().Count == 0 || Interlocked.Exchange(ref _isRunning, 1) != 0)
                    return;
            }
        }
        catch (OperationCanceledException)
        {
            // the client is disposed
        }
    }

    private async Task TouchAsync(IReadOnlyCollection<string> open)
    {
        try
        {
            await journal.TouchAsync(service, open, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            Log.JournalFailed(logger, e.GetType().Name); // the next time may be early enough
        }
    }
}
