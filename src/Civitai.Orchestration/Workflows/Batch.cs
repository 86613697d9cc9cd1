using System.Collections.Concurrent;
using Generation.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Civitai.Orchestration;

/// <summary>
/// Many workflows under one name, as <see cref="WorkflowClient"/>'s <c>SubmitManyAsync</c> makes it. Nothing is submitted before it is enumerated, which <c>WhenEachAsync</c> does; by itself it gives each item as soon as it is
/// accepted or refused. It can be enumerated once.
/// </summary>
/// <typeparam name="TOutput">The kind of result.</typeparam>
public sealed class Batch<TOutput> : IAsyncEnumerable<BatchItem<TOutput>>
    where TOutput : WireRecord
{
    private readonly object _lock = new();
    private readonly Func<Batch<TOutput>, CancellationToken, IAsyncEnumerable<BatchItem<TOutput>>> _submit;
    private readonly ILogger _logger;
    private BatchProgress _progress = new();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _enumerations;

    /// <summary>A batch of items that were submitted elsewhere; also for a mock to return.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="items">The items.</param>
    public Batch(string name, IAsyncEnumerable<BatchItem<TOutput>> items)
        : this(name, new(), NullLogger.Instance, (_, _) => items)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(items);
    }

    internal Batch(string name, BatchOptions options, ILogger logger, Func<Batch<TOutput>, CancellationToken, IAsyncEnumerable<BatchItem<TOutput>>> submit) =>
        (Name, Options, _logger, _submit) = (name, options, logger, submit);

    /// <summary>The name, with which the keys of its items begin.</summary>
    public string Name { get; }

    /// <summary>How it stands now.</summary>
    public BatchProgress Progress
    {
        get
        {
            lock (_lock)
                return _progress;
        }
    }

    internal BatchOptions Options { get; }

    /// <summary>The items whose ends are waited for, from their submission on; null where nobody waits.</summary>
    internal ConcurrentDictionary<WorkflowRun, bool>? Waited { get; set; }

    /// <summary>Submits the items, several at once, and gives each as soon as it is accepted or refused.</summary>
    /// <param name="cancellationToken">Ends submitting; what was accepted goes on.</param>
    /// <exception cref="InvalidOperationException">It was enumerated before.</exception>
    public IAsyncEnumerator<BatchItem<TOutput>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Increment(ref _enumerations) == 1 ? _submit(this, cancellationToken).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("A batch can be enumerated once; make another one of the same name to go on with it.");

    /// <summary>The name.</summary>
    public override string ToString() => SafeText.Of(Name ?? "");

    /// <summary>Whether no other item has had the key.</summary>
    internal bool TryTake(string key)
    {
        lock (_keys)
            return _keys.Add(key);
    }

    internal void Change(Func<BatchProgress, BatchProgress> change)
    {
        lock (_lock)
        {
            BatchProgress changed = _progress = change(_progress);
            Listeners.Report(Options.Progress, () => changed, _logger, "batch"); // within the lock, so that they arrive in order
        }
    }
}
