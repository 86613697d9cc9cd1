using System.Globalization;

namespace Fleet;

/// <summary>
/// A queue in front of workers: gives each worker only so many keys at once, gives out again what a killed one did not submit, and keeps what comes back. Thread-safe.
/// </summary>
internal sealed class Dispatcher : IDisposable
{
    private readonly object _lock = new();
    private readonly Queue<string> _waiting;
    private readonly Dictionary<string, Run> _runs;
    private readonly Dictionary<int, WorkerProcess> _workers = [];
    private readonly Dictionary<int, int> _inFlight = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _database;
    private readonly Uri _service;
    private readonly int _slots;
    private readonly decimal _limit;
    private readonly TimeSpan _minimumAge;
    private int _open;

    /// <summary>A queue of keys.</summary>
    /// <param name="database">The connection string of the database that the workers share.</param>
    /// <param name="service">The address of the service.</param>
    /// <param name="slots">How many runs each worker has open at once.</param>
    /// <param name="limit">The budget that the workers share.</param>
    /// <param name="minimumAge">How old an intent is before any worker takes its end. Results come no earlier.</param>
    /// <param name="keys">The keys of the runs.</param>
    public Dispatcher(string database, Uri service, int slots, decimal limit, TimeSpan minimumAge, IEnumerable<string> keys)
    {
        (_database, _service, _slots, _limit, _minimumAge) = (database, service, slots, limit, minimumAge);
        _waiting = new(keys);
        _runs = _waiting.ToDictionary(key => key, key => new Run(key), StringComparer.Ordinal);
        _open = _runs.Count;
        if (_open == 0)
            _ended.SetResult();
    }

    /// <summary>The runs and what became of them. To be looked at when all workers have stopped.</summary>
    public IReadOnlyCollection<Run> Runs => _runs.Values;

    /// <summary>How many runs have ended.</summary>
    public int Ended
    {
        get
        {
            lock (_lock)
                return _runs.Count - _open;
        }
    }

    /// <summary>How often something was given out again.</summary>
    public int GivenOutAgain { get; private set; }

    /// <summary>Ends when every run has a result or was refused.</summary>
    public Task WhenEnded => _ended.Task;

    /// <summary>Starts a worker, or starts it again.</summary>
    public void Start(int number)
    {
        var worker = new WorkerProcess(number, _database, _service, _slots, _limit, _minimumAge, Heard);
        lock (_lock)
        {
            _workers[number] = worker;
            _inFlight.TryAdd(number, 0);
            GiveOut();
        }
    }

    /// <summary>Kills a worker; what it had not submitted goes to the others.</summary>
    public async Task KillAsync(int number)
    {
        WorkerProcess worker;
        lock (_lock)
        {
            _workers.Remove(number, out worker!); // it was started
        }

        await worker.KillAsync();
        lock (_lock)
        {
            foreach (Run run in _runs.Values.Where(r => r.Worker == worker && !r.IsAccepted && !r.IsEnded))
                GiveBack(run);
            GiveOut();
        }

        worker.Dispose();
    }

    /// <summary>Lets all workers end in good order.</summary>
    public async Task StopAsync()
    {
        WorkerProcess[] workers = TakeWorkers();
        await Task.WhenAll(workers.Select(w => w.StopAsync()));
        foreach (WorkerProcess worker in workers)
            worker.Dispose();
    }

    public void Dispose()
    {
        foreach (WorkerProcess worker in TakeWorkers())
            worker.Dispose();
    }

    private WorkerProcess[] TakeWorkers()
    {
        lock (_lock)
        {
            WorkerProcess[] workers = [.. _workers.Values];
            _workers.Clear();
            return workers;
        }
    }

    private void Heard(WorkerProcess worker, string[] words)
    {
        lock (_lock)
        {
            if (words.Length < 2 || !_runs.TryGetValue(words[1], out Run? run))
                return;
            switch (words)
            {
                case ["accepted", _]:
                    run.IsAccepted = true;
                    break;
                case ["refused", _] when !run.IsEnded:
                    run.IsRefused = true;
                    End(run);
                    break;
                case ["unknown", _, string reason]: // recovery finds out
                    run.Failures.Add(reason);
                    break;
                case ["failed", _, string reason]: // nothing was sent
                    run.Failures.Add(reason);
                    GiveBackUnlessEnded(run);
                    break;
                case ["none", _]: // the service never had it
                    GiveBackUnlessEnded(run);
                    break;
                case ["done", _, string id, string status, string charged, string isRepeated]:
                    bool wasEnded = run.IsEnded;
                    run.Results.Add(new(worker.Number, id, status, decimal.Parse(charged, CultureInfo.InvariantCulture), bool.Parse(isRepeated), run.Worker is { IsKilled: true }));
                    if (!wasEnded)
                        End(run);
                    break;
            }

            GiveOut();
        }
    }

    private void End(Run run)
    {
        if (run.Worker is { } worker)
            _inFlight[worker.Number]--;
        if (--_open == 0)
            _ended.TrySetResult();
    }

    private void GiveBackUnlessEnded(Run run)
    {
        if (!run.IsEnded)
            GiveBack(run);
    }

    private void GiveBack(Run run)
    {
        if (run.Worker is not { } worker)
            return; // it waits already
        _inFlight[worker.Number]--;
        run.Worker = null;
        _waiting.Enqueue(run.Key);
        GivenOutAgain++;
    }

    private void GiveOut()
    {
        while (_waiting.Count > 0 && _workers.Values.Where(w => _inFlight[w.Number] < _slots).MinBy(w => _inFlight[w.Number]) is { } worker)
        {
            Run run = _runs[_waiting.Dequeue()];
            if (run.IsEnded)
                continue;
            run.Worker = worker;
            _inFlight[worker.Number]++;
            worker.Submit(run.Key);
        }
    }
}

/// <summary>A run.</summary>
internal sealed class Run(string key)
{
    /// <summary>Its key, the same whoever submits it.</summary>
    public string Key { get; } = key;

    /// <summary>Who has it to submit; null while it waits.</summary>
    public WorkerProcess? Worker { get; set; }

    /// <summary>Whether a worker said that the service has it.</summary>
    public bool IsAccepted { get; set; }

    /// <summary>Whether the budget could not pay it.</summary>
    public bool IsRefused { get; set; }

    /// <summary>The ends that were handed over; one, unless it was repeated.</summary>
    public List<Result> Results { get; } = [];

    /// <summary>The types of exceptions of its submissions.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Whether it has a result or was refused.</summary>
    public bool IsEnded => IsRefused || Results.Count > 0;
}

/// <summary>An end that was handed over.</summary>
/// <param name="Worker">To which worker.</param>
/// <param name="Id">The workflow.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Charged">What it was charged in the end.</param>
/// <param name="IsRepeated">Whether the worker was told that it may have been handed over before.</param>
/// <param name="IsTakenOver">Whether the worker that had submitted it was killed.</param>
internal sealed record Result(int Worker, string Id, string Status, decimal Charged, bool IsRepeated, bool IsTakenOver);
