namespace Civitai.Orchestration.Faults.Proxy;

/// <summary>One fault to come. <see cref="Number"/> chooses among its variants.</summary>
internal readonly record struct PlannedFault(FaultKind Kind, bool ReachesService = false, int Number = 0)
{
    /// <summary>Whether it happens to a connection rather than to an exchange.</summary>
    public bool IsOfConnection => Kind is FaultKind.RefusedConnection or FaultKind.ResetAfterAccept or FaultKind.BrokenGreeting;
}

/// <summary>The faults of one intent, in order; when they are used up everything goes well.</summary>
internal sealed class FaultPlan(IEnumerable<PlannedFault> faults)
{
    private readonly Queue<PlannedFault> _faults = new(faults);
    private readonly int[] _applied = new int[Enum.GetValues<FaultKind>().Length];

    public FaultPlan()
        : this([])
    {
    }

    public int Applied(FaultKind kind) => Volatile.Read(ref _applied[(int)kind]);

    /// <summary>The faults that happened.</summary>
    public override string ToString() =>
        string.Join(' ', Enum.GetValues<FaultKind>().Where(k => k != FaultKind.None && Applied(k) > 0).Select(k => $"{k} x {Applied(k)}"));

    public PlannedFault Peek()
    {
        lock (_faults)
            return _faults.TryPeek(out PlannedFault fault) ? fault : default;
    }

    public PlannedFault Next()
    {
        lock (_faults)
        {
            PlannedFault fault = _faults.TryDequeue(out PlannedFault next) ? next : default;
            _applied[(int)fault.Kind]++;
            return fault;
        }
    }

    /// <summary>Puts faults before those that are planned.</summary>
    public void Push(IEnumerable<PlannedFault> faults)
    {
        lock (_faults)
        {
            PlannedFault[] rest = [.. faults, .. _faults];
            _faults.Clear();
            foreach (PlannedFault fault in rest)
                _faults.Enqueue(fault);
        }
    }

    public void Clear()
    {
        lock (_faults)
            _faults.Clear();
    }

    /// <summary>A plan that meets the first requests again and again, and later ones now and then.</summary>
    public static FaultPlan Seeded(Random random, IReadOnlyList<FaultKind> kinds)
    {
        var faults = new List<PlannedFault>();
        for (int n = random.Next(7); n > 0; n--)
            Add();
        int later = random.Next(8);
        for (int n = 0; n < later; n++)
        {
            faults.Add(default);
            if (random.Next(2) == 0)
                Add();
        }

        return new FaultPlan(faults);

        void Add()
        {
            var fault = new PlannedFault(kinds[random.Next(kinds.Count)], random.Next(2) == 0, random.Next(1 << 20));
            faults.AddRange(Enumerable.Repeat(fault, fault.Kind == FaultKind.ServerErrors ? 1 + (fault.Number % 8) : 1));
        }
    }
}
