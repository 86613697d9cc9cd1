namespace Civitai.Orchestration.AspNetCore;

/// <summary>Events on their way to the handlers: those of one workflow one after another, those of several side by side, and no more at once than there is room for.</summary>
internal sealed class EventQueue(int capacity, Func<WorkflowEvent, string, Task> handle)
{
    private readonly int _longestLine = Math.Max(1, capacity / 4); // so that one does not take the room of all
    private readonly object _gate = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>How many events wait or are being handled.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an event; false where there is no room.</summary>
    public bool TryAdd(string key, WorkflowEvent happened)
    {
        lock (_gate)
        {
            Line? line = _lines.GetValueOrDefault(key);
            if (Count >= capacity || line?.Waiting.Count >= _longestLine)
                return false;
            Count++;
            if (line is not null)
            {
                line.Waiting.Enqueue(happened);
                return true;
            }

            _lines.Add(key, line = new());
            line.Waiting.Enqueue(happened);
            using (ExecutionContext.SuppressFlow()) // the scopes of the request's log hold its address
                line.Way = Task.Run(() => HandleLineAsync(key));
        }

        return true;
    }

    /// <summary>Waits for what is being handled, and what waits for it.</summary>
    public Task WhenHandledAsync()
    {
        lock (_gate)
            return Task.WhenAll(_lines.Values.Select(l => l.Way));
    }

    private async Task HandleLineAsync(string key)
    {
        while (true)
        {
            WorkflowEvent happened;
            lock (_gate)
            {
                if (!_lines[key].Waiting.TryDequeue(out happened!))
                {
                    _lines.Remove(key);
                    return;
                }
            }

            await handle(happened, key).ConfigureAwait(false); // throws nothing

            lock (_gate)
                Count--;
        }
    }

    private sealed class Line
    {
        public Queue<WorkflowEvent> Waiting { get; } = new();

        public Task Way { get; set; } = Task.CompletedTask;
    }
}
