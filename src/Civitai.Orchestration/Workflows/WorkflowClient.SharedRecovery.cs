using System.Collections.Concurrent;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>Says which moment a recovery that begins now belongs to.</summary>
    /// <exception cref="InvalidOperationException">The client has no journal.</exception>
    internal DateTimeOffset PrepareRecovery()
    {
        _ = RequiredJournal;
        return _connection.Clock.GetUtcNow();
    }

    /// <summary>
    /// Recovers as a part of a host: with an <see cref="ISharedJournal"/> until the token fires, with another journal until all is handed over that was open when it is called. What fails is logged, stays open and is tried again after
    /// <see cref="RecoverOptions.LeaseDuration"/>; of what the service no longer has the intent is closed, and its key is logged (event 11).
    /// <c>AddWorkflowRecovery</c> calls it for a program that has a host.
    /// </summary>
    /// <param name="handOver">As for <see cref="RecoverAsync"/>.</param>
    /// <param name="options">How ends are waited for and leased. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="InvalidOperationException">The client has no journal.</exception>
    public virtual Task KeepRecoveringAsync(Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handOver);
        options ??= new();
        options.ThrowIfInvalid();
        return KeepRecoveringAsync(handOver, options, PrepareRecovery(), cancellationToken);
    }

    internal async Task KeepRecoveringAsync(Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, DateTimeOffset start, CancellationToken cancellationToken)
    {
        try
        {
            if (RequiredJournal is ISharedJournal shared)
                await RecoverSharedAsync(shared, handOver, options, isEndless: true, NoteFailure, cancellationToken).ConfigureAwait(false);
            else
                await RecoverAllAsync(RequiredJournal, handOver, options, start, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            NoteFailure(e); // the host goes on
        }
        catch (OperationCanceledException)
        {
            // the host stops
        }
    }

    private ISubmissionJournal RequiredJournal => _settings.Journal ?? throw new InvalidOperationException("The client has no journal; set OrchestrationClientOptions.Journal.");

    private void NoteFailure(Exception e) => Diagnostics.Log.NotHandedOver(_connection.Options.Logger, e.GetType().Name);

    // What was open at the start, until all of it is closed. Each comes again by itself, so that none waits for another one's work.
    private async Task RecoverAllAsync(
        ISubmissionJournal journal, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, DateTimeOffset start, CancellationToken cancellationToken)
    {
        using var room = new SemaphoreSlim(options.Concurrency);
        await Task.WhenAll((await ReadOpenAsync().ConfigureAwait(false)).Select(ToTheEndAsync)).ConfigureAwait(false);

        async Task<List<string>> ReadOpenAsync()
        {
            while (true)
            {
                try
                {
                    var open = new List<string>();
                    DateTimeOffset now = _connection.Clock.GetUtcNow();
                    await foreach (JournalEntry entry in journal.ReadOpenAsync(_settings.JournalName, cancellationToken).ConfigureAwait(false))
                    {
                        if (entry.CreatedAt <= start || entry.CreatedAt > now) // else it is of this process; a time that is still to come is of another clock
                            open.Add(entry.Key);
                    }

                    return open;
                }
                catch (Exception e) when (!cancellationToken.IsCancellationRequested)
                {
                    NoteFailure(e);
                }

                await Task.Delay(options.LeaseDuration, _connection.Clock, cancellationToken).ConfigureAwait(false);
            }
        }

        async Task ToTheEndAsync(string key)
        {
            while (true)
            {
                await room.WaitAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    JournalEntry? open = await journal.FindAsync(_settings.JournalName, key, cancellationToken).ConfigureAwait(false);
                    if (open is not { IsClosed: false } || await TryGoOnAsync(journal, open, handOver, options, NoteFailure, cancellationToken).ConfigureAwait(false))
                        return;
                }
                catch (Exception e) when (!cancellationToken.IsCancellationRequested)
                {
                    NoteFailure(e); // the journal cannot be read
                }
                finally
                {
                    room.Release();
                }

                await Task.Delay(options.LeaseDuration, _connection.Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<int> RecoverOnceAsync(
        ISubmissionJournal journal, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, Action<Exception> fail, CancellationToken cancellationToken)
    {
        int handedOver = 0;
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(journal.ReadOpenAsync(_settings.JournalName, cancellationToken), limits, async (entry, token) =>
        {
            if (await TryGoOnAsync(journal, entry, handOver, options, fail, token).ConfigureAwait(false))
                Interlocked.Increment(ref handedOver);
        }).ConfigureAwait(false);
        return handedOver;
    }

    // Whether it was handed over; not where that fails, or somebody in this process has the key.
    private async Task<bool> TryGoOnAsync(
        ISubmissionJournal journal, JournalEntry entry, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, Action<Exception> fail, CancellationToken cancellationToken)
    {
        if (TryBeginRecovery(entry.Key) is not { } begun)
            return false;
        bool isDone = false;
        try
        {
            return isDone = await GoOnAsync(journal, entry, handOver, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            fail(e);
            return false;
        }
        finally
        {
            Finish(entry.Key, begun, isDone);
        }
    }

    // What is on its way to the service at this moment nobody may call never made.
    private TaskCompletionSource<bool>? TryBeginRecovery(string key) => _inHand.ContainsKey(key) ? null : TryBegin(key);

    // Leases what nobody has a lease on and goes on with it; once, until there is nothing more, or for as long as the host runs.
    private async Task<int> RecoverSharedAsync(
        ISharedJournal journal, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, bool isEndless, Action<Exception> fail, CancellationToken cancellationToken)
    {
        string owner = $"{Environment.MachineName}-{Guid.NewGuid():N}";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var ended = new SemaphoreSlim(0);
        var running = new ConcurrentDictionary<Task, Task>(); // by their beginnings: what is given back can be leased again before the first has left
        var kept = new ConcurrentQueue<string>(); // leased to the end, so that what fails does not come again and again
        int handedOver = 0;
        Task renewing = RenewAsync();
        try
        {
            Task next = ended.WaitAsync(stop.Token);
            Task? change = null;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int room = options.Concurrency - running.Count;
                IReadOnlyList<JournalEntry> leased = room > 0 ? await LeaseAsync(room).ConfigureAwait(false) : [];
                foreach (JournalEntry entry in leased)
                {
                    var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    running[begun.Task] = GoOnAsync(entry, begun.Task);
                    begun.SetResult();
                }

                if (!isEndless && room > 0 && leased.Count == 0 && running.IsEmpty)
                    return handedOver;
                if (isEndless)
                    change ??= WaitForChangeAsync();
                await Task.WhenAny(change is null ? [next] : [next, change]).ConfigureAwait(false);
                if (next.IsCompleted)
                {
                    await next.ConfigureAwait(false);
                    next = ended.WaitAsync(stop.Token);
                }

                if (change?.IsCompleted == true)
                    change = null;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await renewing.ConfigureAwait(false);
            await Task.WhenAll(running.Values).ConfigureAwait(false);
            foreach (string key in kept)
                await ReleaseAsync(key).ConfigureAwait(false);
        }

        async Task GoOnAsync(JournalEntry entry, Task begun)
        {
            await begun.ConfigureAwait(false); // it is in the list
            TaskCompletionSource<bool>? mine = TryBeginRecovery(entry.Key);
            bool isDone = false, isLater = mine is null; // somebody in this process has the key
            try
            {
                if (mine is not null && (isDone = await this.GoOnAsync(journal, entry, handOver, options, stop.Token).ConfigureAwait(false)))
                    Interlocked.Increment(ref handedOver);
            }
            catch (Exception e)
            {
                isLater = true;
                if (!stop.IsCancellationRequested)
                {
                    fail(e);
                    await PutBackAsync(entry.Key).ConfigureAwait(false);
                }
            }
            finally
            {
                if (mine is not null)
                    Finish(entry.Key, mine, isDone);
            }

            if (isLater && isEndless)
                await PauseAsync(options.LeaseDuration).ConfigureAwait(false);
            if (isLater && !isEndless)
                kept.Enqueue(entry.Key);
            else if (!isDone)
                await ReleaseAsync(entry.Key).ConfigureAwait(false);
            running.TryRemove(begun, out _);
            ended.Release();
        }

        async Task<IReadOnlyList<JournalEntry>> LeaseAsync(int count)
        {
            try
            {
                return await journal.LeaseAsync(_settings.JournalName, owner, count, options.LeaseDuration, options.MinimumAge, stop.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (isEndless && !stop.IsCancellationRequested)
            {
                fail(e);
                await PauseAsync(options.LeaseDuration).ConfigureAwait(false);
                return [];
            }
        }

        // A change can be missed, and a lease ends without one.
        async Task WaitForChangeAsync()
        {
            try
            {
                await journal.WaitForChangeAsync(_settings.JournalName, options.LeaseDuration / 2, stop.Token).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                if (stop.IsCancellationRequested)
                    return;
                fail(e);
                await PauseAsync(options.LeaseDuration / 2).ConfigureAwait(false);
            }
        }

        // By a timer and not by delays, since a virtual clock would jump from one to the next while work is under way.
        async Task RenewAsync()
        {
            using var timer = new PeriodicTimer(options.LeaseDuration / 3, _connection.Clock);
            try
            {
                while (await timer.WaitForNextTickAsync(stop.Token).ConfigureAwait(false))
                {
                    try
                    {
                        await journal.RenewAsync(_settings.JournalName, owner, options.LeaseDuration, stop.Token).ConfigureAwait(false);
                    }
                    catch (Exception e) when (!stop.IsCancellationRequested)
                    {
                        fail(e); // the next time may be early enough
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // it is over
            }
        }

        // Others come first.
        Task PutBackAsync(string key) => TryAsync(() => journal.TouchAsync(_settings.JournalName, [key], CancellationToken.None));

        // Else the lease ends by itself.
        Task ReleaseAsync(string key) => TryAsync(() => journal.ReleaseAsync(_settings.JournalName, owner, key, CancellationToken.None));

        async Task TryAsync(Func<ValueTask> note)
        {
            try
            {
                await note().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                fail(e);
            }
        }

        async Task<bool> PauseAsync(TimeSpan pause)
        {
            try
            {
                await Task.Delay(pause, _connection.Clock, stop.Token).ConfigureAwait(false);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
