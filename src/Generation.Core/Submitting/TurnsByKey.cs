namespace Generation.Submitting;

/// <summary>Calls of a client that come one after another where they have one key: a later one finds what an earlier one has made.</summary>
internal sealed class TurnsByKey
{
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);

    /// <summary>Runs a call, which waits itself for those before it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="call">The call; it is given the end of the one before.</param>
    public async Task<T> RunAsync<T>(string key, Func<Task, Task<T>> call)
    {
        var own = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_last)
        {
            before = _last.GetValueOrDefault(key) ?? Task.CompletedTask;
            _last[key] = own.Task;
        }

        try
        {
            return await call(before).ConfigureAwait(false);
        }
        finally
        {
            // One that does not wait any longer passes nobody by.
            _ = before.ContinueWith(_ => Leave(key, own), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private void Leave(string key, TaskCompletionSource own)
    {
        lock (_last)
        {
            if (_last[key] == own.Task)
                _last.Remove(key);
        }

        own.SetResult();
    }
}
