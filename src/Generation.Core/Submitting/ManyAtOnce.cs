using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Generation.Submitting;

/// <summary>Does a piece of work for each item of a stream, several at once, and gives the results in the order in which they are there. Holds no more items and results than are worked on at once.</summary>
internal static class ManyAtOnce
{
    /// <summary>Works through a stream.</summary>
    /// <param name="source">The items. Where reading them fails, what was begun is finished and given first.</param>
    /// <param name="concurrency">How many are worked on, or wait to be taken, at once.</param>
    /// <param name="work">The work. What it throws ends everything.</param>
    /// <param name="isStopped">Asked before each item whether no further one is wanted.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> source, int concurrency, Func<TItem, CancellationToken, Task<TResult>> work, Func<bool>? isStopped = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var room = new SemaphoreSlim(concurrency);
        var running = new ConcurrentDictionary<int, Task>();
        var results = Channel.CreateUnbounded<TResult>(); // bounded by the room, which a result keeps until it is taken
        Task feeding = FeedAsync();
        try
        {
            await foreach (TResult result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return result;
                room.Release();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
            await Task.WhenAll(running.Values).ConfigureAwait(false);
        }

        async Task FeedAsync()
        {
            Exception? failure = null;
            int held = 0; // rooms without work
            try
            {
                await room.WaitAsync(stop.Token).ConfigureAwait(false);
                held = 1;
                int number = 0;
                await foreach (TItem item in source.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    int own = number++;
                    var begun = new TaskCompletionSource();
                    running[own] = WorkAsync(own, item, begun.Task);
                    begun.SetResult();
                    held = 0;
                    await room.WaitAsync(stop.Token).ConfigureAwait(false);
                    held = 1;
                    if (isStopped?.Invoke() == true)
                        break;
                }
            }
            catch (Exception e)
            {
                failure = e;
            }

            try
            {
                for (; held < concurrency; held++)
                    await room.WaitAsync(stop.Token).ConfigureAwait(false); // until every result was taken
            }
            catch (OperationCanceledException e)
            {
                failure ??= e;
            }

            results.Writer.TryComplete(failure);
        }

        async Task WorkAsync(int own, TItem item, Task begun)
        {
            await begun.ConfigureAwait(false); // it is in the list
            try
            {
                results.Writer.TryWrite(await work(item, stop.Token).ConfigureAwait(false));
            }
            catch (Exception e)
            {
                results.Writer.TryComplete(e);
            }

            running.TryRemove(own, out _);
        }
    }

    /// <summary>A list as a stream.</summary>
    public static async IAsyncEnumerable<T> StreamAsync<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (T item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return item;
        }
    }
}
