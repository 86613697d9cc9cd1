namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The faults still to come, oldest first.</summary>
internal sealed class FaultPlan
{
    private readonly object _gate = new();
    private readonly List<Entry> _entries = [];

    public void Add(Fault fault, int times, Func<RecordedRequest, bool>? matches)
    {
        lock (_gate)
            _entries.Add(new(fault, times, matches));
    }

    public void Clear()
    {
        lock (_gate)
            _entries.Clear();
    }

    public Fault? Take(RecordedRequest request)
    {
        lock (_gate)
        {
            int index = _entries.FindIndex(entry => entry.Matches?.Invoke(request) ?? true);
            if (index < 0)
                return null;

            var entry = _entries[index];
            if (--entry.Remaining == 0)
                _entries.RemoveAt(index);
            return entry.Fault;
        }
    }

    private sealed class Entry(Fault fault, int times, Func<RecordedRequest, bool>? matches)
    {
        public Fault Fault => fault;

        public Func<RecordedRequest, bool>? Matches => matches;

        public int Remaining { get; set; } = times;
    }
}
