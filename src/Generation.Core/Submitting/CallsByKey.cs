namespace Generation.Submitting;

/// <summary>The submissions of a client that are on their way, by key: what those with one key did before they were sent, only the last of them undoes, and only where the service can have acted on none.</summary>
/// <typeparam name="TState">What they did.</typeparam>
internal sealed class CallsByKey<TState>
    where TState : new()
{
    private readonly Dictionary<string, Calls> _calls = new(StringComparer.Ordinal);

    /// <summary>One more is on its way. Waits while the last one with the key undoes what was done.</summary>
    public async Task<Calls> JoinAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task undone;
            lock (_calls)
            {
                if (!_calls.TryGetValue(key, out Calls? calls))
                    _calls.Add(key, calls = new());
                if (!calls.IsUndone)
                {
                    calls.Count++;
                    return calls;
                }

                undone = calls.Left.Task;
            }

            await undone.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One has its outcome.</summary>
    /// <returns>Whether what was done is to be undone before it leaves.</returns>
    public bool End(Calls calls, bool isMade)
    {
        lock (_calls)
        {
            calls.IsMade |= isMade;
            return calls.IsUndone = calls is { Count: 1, IsMade: false };
        }
    }

    /// <summary>One is over.</summary>
    public void Leave(string key, Calls calls)
    {
        lock (_calls)
        {
            if (--calls.Count > 0)
                return;
            _calls.Remove(key);
        }

        calls.Left.SetResult();
    }

    /// <summary>The submissions with one key.</summary>
    public sealed class Calls
    {
        /// <summary>What they did.</summary>
        public TState State { get; } = new();

        /// <summary>How many are on their way.</summary>
        public int Count { get; set; }

        /// <summary>Whether the service may have acted on one of them.</summary>
        public bool IsMade { get; set; }

        /// <summary>Whether the last one undoes what was done.</summary>
        public bool IsUndone { get; set; }

        public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
