namespace Civitai.Orchestration;

/// <summary>Who in this process waits for the ends of which keys: several may, for the same work.</summary>
internal sealed class RunsByKey
{
    private readonly Dictionary<string, List<WorkflowRun>> _runs = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Keys
    {
        get
        {
            lock (_runs)
                return [.. _runs.Keys];
        }
    }

    /// <summary>One who waits for the key; null where nobody does.</summary>
    public WorkflowRun? Find(string key)
    {
        lock (_runs)
            return _runs.TryGetValue(key, out List<WorkflowRun>? runs) ? runs[0] : null;
    }

    public void Add(string key, WorkflowRun run)
    {
        lock (_runs)
        {
            if (!_runs.TryGetValue(key, out List<WorkflowRun>? runs))
                _runs.Add(key, runs = []);
            if (!runs.Contains(run))
                runs.Add(run);
        }
    }

    public void Remove(string key, WorkflowRun run)
    {
        lock (_runs)
        {
            if (_runs.TryGetValue(key, out List<WorkflowRun>? runs) && runs.Remove(run) && runs.Count == 0)
                _runs.Remove(key);
        }
    }
}
