using System.Diagnostics.CodeAnalysis;
using Generation.Diagnostics;
using Generation.Http;

namespace Generation.Waiting;

/// <summary>
/// All waits of a client for the end of work. As many as there are places watch their work by themselves, with requests that are held open. The others sit here in groups, those whose work stands side by side in the
/// service's list: a group shares one request for a page of that list. An outage is probed by one wait; afterwards all go on at their own pace.
/// </summary>
/// <remarks>
/// Work whose place in the list is not known yet is looked for there where it is much, else read by itself; so is work that the list does not show. Whether there is an outage is decided by such plain reads, as in
/// <see cref="SnapshotLoop"/>.
/// </remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The timer is at rest when the room is empty.")]
internal sealed class WaitingRoom<TSnapshot>(SharedSource<TSnapshot> source, SnapshotLoop loop, LongPollSlots slots, ConnectionOptions options, CancellationToken disposed)
    where TSnapshot : class
{
    private const int MostRequests = 8; // at once
    private const int SearchedFrom = 10; // so much work is looked for in the list rather than one by one
    private const int MostFruitlessPages = 3;
    private const int MostMisses = 2;
    private const int ReadsBetweenLists = 8; // of work that the list did not show
    private const int MostKept = 100; // so many waits may keep what was last read of their work

    private static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(1); // before the time of a wait is over

    private readonly long _lastLook = (long)(LastLook.TotalSeconds * options.Clock.TimestampFrequency);
    private readonly object _gate = new();
    private readonly List<WaitGroup<TSnapshot>> _groups = []; // by their place in the list
    private readonly List<WaitGroup<TSnapshot>> _alone = []; // work that is read by itself
    private readonly List<Wait<TSnapshot>> _newcomers = []; // work whose place in the list is not known yet
    private readonly RequestPace _pace = new(options.Clock);
    private readonly ListHealth _list = new(options.Clock);
    private readonly Dictionary<CancellationToken, (CancellationTokenRegistration Registration, int Waits)> _tokens = [];
    private long _newcomersEnd = long.MaxValue;
    private long _groupsEnd = long.MaxValue; // before it no group has a wait whose time is over, or nearly so
    private bool _hasWoken;
    private bool _hasCanceled;
    private CancellationTokenSource _pulse = new();
    private ITimer? _alarm;
    private bool _isRunning;
    private int _waiting; // how many wait here
    private int _requests; // under way
    private bool _wasForNewcomers; // the last of them
    private long _wake;
    private Outage? _outage;
    private Search _search = new();

    /// <summary>Waits for the end of work.</summary>
    /// <returns>The work as it ended, or what the wait throws.</returns>
    public Task<TSnapshot> WaitAsync(Wait<TSnapshot> wait)
    {
        source.Begin(wait);
        if (wait.Options.Mode != WaitMode.Auto)
            _ = WatchAsync(wait, hasPlace: false);
        else if (slots.TryTake())
            _ = WatchAsync(wait, hasPlace: true);
        else if (wait.IsAlone)
            _ = WatchAsync(wait, hasPlace: false);
        else
            Join(wait);
        return wait.Task;
    }

    /// <summary>Looks at once at work that is said to have changed.</summary>
    public void Wake(string id)
    {
        lock (_gate)
        {
            _hasWoken = true;
            foreach (Wait<TSnapshot> newcomer in _newcomers.FindAll(w => w.Is(id)))
            {
                _newcomers.Remove(newcomer);
                newcomer.IsWoken = true;
                AddAlone(newcomer, 0, 0);
            }

            foreach (WaitGroup<TSnapshot> group in All.Where(g => g.Waits.Exists(w => w.Is(id))).ToArray()) // their lists change
            {
                foreach (Wait<TSnapshot> wait in group.Waits.FindAll(w => w.Is(id)))
                {
                    wait.IsWoken = true;
                    if (group.Waits.Count == 1)
                    {
                        group.Due = 0;
                        continue;
                    }

                    group.Waits.Remove(wait);
                    AddAlone(wait, 0, group.Rounds);
                }

                Pulse(0);
            }
        }
    }

    private long Now => options.Clock.GetTimestamp();

    private long In(TimeSpan time) => Now + (long)(Math.Min(time.TotalSeconds, 1e8) * options.Clock.TimestampFrequency);

    private long EndOf(Wait<TSnapshot> wait) => wait.Deadline.Remaining is var left && left == TimeSpan.MaxValue ? long.MaxValue : In(left);

    // Of a wait that comes to a group.
    private long NotedEndOf(Wait<TSnapshot> wait)
    {
        long end = EndOf(wait);
        _groupsEnd = Math.Min(_groupsEnd, end - _lastLook);
        return end;
    }

    private IEnumerable<WaitGroup<TSnapshot>> All => _groups.Concat(_alone);

    private int Count => _groups.Count + _alone.Count + _newcomers.Count; // of groups and newcomers

    private async Task WatchAsync(Wait<TSnapshot> wait, bool hasPlace)
    {
        source.Enter(wait);
        try
        {
            TSnapshot? last = null;
            await foreach (TSnapshot snapshot in loop.RunAsync(source, wait, hasPlace).ConfigureAwait(false))
            {
                last = snapshot;
                source.Report(wait, snapshot);
            }

            wait.TrySetResult(source.Finish(wait, last!)); // the sequence ends only after a last snapshot
        }
        catch (Exception e)
        {
            Throw(wait, e);
        }

        if (!hasPlace)
            return;
        slots.Return();
        Pulse(); // for who shares requests
    }

    // Those whose turn is next get the places that are free.
    private List<Wait<TSnapshot>> TakePromoted()
    {
        List<Wait<TSnapshot>> promoted = [];
        while (_outage is null && _waiting > 0 && slots.TryTake())
        {
            WaitGroup<TSnapshot>? group = _newcomers.Count > 0 ? null : All.Where(g => !g.IsAsked && g.Waits.Count > 0 && g.Waits[0].Reports is not { IsTelling: true }).MinBy(g => g.Due);
            if ((_newcomers.Count > 0 ? _newcomers[0] : group?.Waits[0]) is not { } next)
            {
                slots.Return();
                break;
            }

            _newcomers.Remove(next);
            group?.Waits.Remove(next);
            Leave(next);
            Clean();
            promoted.Add(next);
        }

        return promoted;
    }

    private void Join(Wait<TSnapshot> wait)
    {
        lock (_gate)
        {
            if (!disposed.IsCancellationRequested && !wait.CancellationToken.IsCancellationRequested)
            {
                wait.IsOneOfMany = ++_waiting > MostKept;
                if (_outage is { } outage)
                    _outage = outage with { Resume = Math.Min(outage.Resume, In(wait.Options.OutageTolerance)) }; // who comes with less patience
                if (wait.CreatedAt is null)
                    AddNew(wait);
                else
                    Add(wait, In(options.Spread(SnapshotLoop.Pause(0))));
                Listen(wait); // now that it can be found, should the token fire at this moment
                Run();
                return;
            }
        }

        _ = EndAsync(wait);
    }

    private void AddNew(Wait<TSnapshot> wait)
    {
        _newcomers.Add(wait);
        _newcomersEnd = Math.Min(_newcomersEnd, EndOf(wait));
        Pulse(0);
    }

    private void AddAlone(Wait<TSnapshot> wait, long due, int rounds)
    {
        wait.HasGroup = true;
        _alone.Add(WaitGroup<TSnapshot>.Of(wait, due, NotedEndOf(wait), rounds));
        Pulse(due);
    }

    // To the group whose stretch of the list the work lies in, or borders on.
    private void Add(Wait<TSnapshot> wait, long due, int rounds = 0)
    {
        int index = _groups.BinarySearch(WaitGroup<TSnapshot>.At(wait.CreatedAt!.Value), WaitGroup<TSnapshot>.ByPlace);
        index = index >= 0 ? index : ~index - 1;
        WaitGroup<TSnapshot>? group = Open(index) ?? Open(index + 1);
        if (group is null)
            _groups.Insert(index + 1, group = WaitGroup<TSnapshot>.Of(wait, due, NotedEndOf(wait), rounds));
        else
            group.Insert(wait, due, NotedEndOf(wait));
        Pulse(group.Due);

        WaitGroup<TSnapshot>? Open(int place) =>
            place >= 0 && place < _groups.Count && _groups[place] is { IsAsked: false, IsFull: false } open && open.Waits.Count < source.PageSize ? open : null;
    }

    // One registration serves all waits that have the same token.
    private void Listen(Wait<TSnapshot> wait)
    {
        CancellationToken token = wait.CancellationToken;
        if (!token.CanBeCanceled)
            return;
        (CancellationTokenRegistration Registration, int Waits) known = _tokens.GetValueOrDefault(token);
        if (known.Waits == 0)
            known.Registration = token.UnsafeRegister(static room => ((WaitingRoom<TSnapshot>)room!).NoteCanceled(), this);
        _tokens[token] = (known.Registration, known.Waits + 1);
    }

    // Whoever has left is nobody's business here any more.
    private void Leave(Wait<TSnapshot> wait)
    {
        if (wait.HasLeft)
            return;
        wait.HasLeft = true;
        _waiting--;
        if (!_tokens.TryGetValue(wait.CancellationToken, out (CancellationTokenRegistration Registration, int Waits) known))
            return;
        if (known.Waits > 1)
        {
            _tokens[wait.CancellationToken] = known with { Waits = known.Waits - 1 };
            return;
        }

        _tokens.Remove(wait.CancellationToken);
        known.Registration.Unregister();
    }

    private void Clean()
    {
        _groups.RemoveAll(g => g.Waits.Count == 0 && !g.IsAsked);
        _alone.RemoveAll(g => g.Waits.Count == 0 && !g.IsAsked);
    }

    // Takes those out that are meant.
    private List<Wait<TSnapshot>> Take(Func<Wait<TSnapshot>, bool> isMeant) => Take(All.Select(g => g.Waits).Append(_newcomers), isMeant);

    private List<Wait<TSnapshot>> Take(IEnumerable<List<Wait<TSnapshot>>> places, Func<Wait<TSnapshot>, bool> isMeant)
    {
        var taken = new List<Wait<TSnapshot>>();
        foreach (List<Wait<TSnapshot>> waits in places)
        {
            waits.RemoveAll(w =>
            {
                if (w.HasLeft)
                    return true; // by another way
                if (!isMeant(w))
                    return false;
                taken.Add(w); // asked once: time goes on, and who is removed must be ended
                return true;
            });
        }

        taken.ForEach(Leave);
        Clean();
        return taken;
    }

    // A token of a wait has fired, or the client is disposed. Whoever takes the next turn finds out whose, however many they are.
    private void NoteCanceled()
    {
        lock (_gate)
        {
            _hasCanceled = true;
            Pulse(0);
        }
    }

    private List<Wait<TSnapshot>> TakeCanceled()
    {
        if (!_hasCanceled)
            return [];
        _hasCanceled = false;
        return Take(w => disposed.IsCancellationRequested || w.CancellationToken.IsCancellationRequested);
    }

    private async Task EndAsync(Wait<TSnapshot> wait)
    {
        var cause = new OperationCanceledException(wait.CancellationToken.IsCancellationRequested ? wait.CancellationToken : disposed);
        Exception end;
        try
        {
            end = await source.EndedAsync(wait, cause).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            end = e; // nobody waits for ever
        }

        Throw(wait, end);
    }

    private void Throw(Wait<TSnapshot> wait, Exception e)
    {
        source.Fail(wait, e);
        wait.TrySetException(e);
    }

    // What was asked for at a moment. Ends that nobody listens to are left to whoever is done with the rest of the answer.
    private void Hear(List<PageItem<TSnapshot>> ends, PageItem<TSnapshot> item, long asked)
    {
        (Wait<TSnapshot> wait, _, TSnapshot? snapshot) = item;
        if (snapshot is null)
            return;
        bool hasEnded = source.HasEnded(snapshot);
        if (wait.Reports is { } reports && reports.Add(snapshot, asked, hasEnded))
            _ = Task.Run(() => TellAll(wait, reports), CancellationToken.None);
        else if (!wait.IsObserved && hasEnded)
            ends.Add(item);
    }

    private void TellAll(Wait<TSnapshot> wait, WaitReports<TSnapshot> reports)
    {
        source.Enter(wait);
        while (true)
        {
            TSnapshot? snapshot;
            lock (_gate)
            {
                if (!reports.TryTake(out snapshot))
                    return;
            }

            if (!wait.Task.IsCompleted)
                Tell(wait, snapshot);
        }
    }

    private void Tell(Wait<TSnapshot> wait, TSnapshot snapshot)
    {
        try
        {
            source.Report(wait, snapshot);
            if (source.HasEnded(snapshot))
                wait.TrySetResult(source.Finish(wait, snapshot));
        }
        catch (Exception e)
        {
            Throw(wait, e);
        }
    }

    private void Run()
    {
        if (_isRunning)
            return;
        _isRunning = true;
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(RunAsync, CancellationToken.None);
    }

    // Something is due earlier than was planned.
    private void Pulse(long due)
    {
        if (!_isRunning || due >= _wake)
            return;
        _wake = due;
        _ = _pulse.CancelAsync();
    }

    private void Pulse()
    {
        lock (_gate)
            Pulse(0);
    }

    private async Task RunAsync()
    {
        try
        {
            await KeepAskingAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            List<Wait<TSnapshot>> lost;
            lock (_gate)
            {
                lost = Take(_ => true); // nobody's fault but ours, and nobody waits for ever
                _isRunning = false;
            }

            lost.ForEach(w => Throw(w, e));
        }
    }

    private async Task KeepAskingAsync()
    {
        using CancellationTokenRegistration end = disposed.UnsafeRegister(static room => ((WaitingRoom<TSnapshot>)room!).NoteCanceled(), this);
        var requests = new List<Func<Task>>();
        while (true)
        {
            List<Wait<TSnapshot>> canceled, late, promoted;
            TimeSpan pause;
            CancellationToken pulse;
            lock (_gate)
            {
                canceled = TakeCanceled();
                late = TakeLate();
                promoted = TakePromoted();
                if (canceled.Count == 0 && late.Count == 0 && promoted.Count == 0 && Count == 0)
                {
                    _isRunning = false;
                    _outage = null; // it says nothing of who comes later
                    _alarm?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                    return;
                }

                _wake = Plan(requests);
                pause = TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling((_wake - Now) * 1000.0 / options.Clock.TimestampFrequency), 0, 1e9)); // timers count in milliseconds
                if (_pulse.IsCancellationRequested)
                    _pulse = new CancellationTokenSource();
                pulse = _pulse.Token;

                // While requests are under way what comes next is a limit, not a pause: their answers come first.
                _alarm ??= options.Clock.CreateTimer(static room => ((WaitingRoom<TSnapshot>)room!).Pulse(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                _alarm.Change(_requests > 0 ? pause : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                if (_requests > 0)
                    pause = Timeout.InfiniteTimeSpan;
            }

            requests.ForEach(r => _ = r());
            promoted.ForEach(w => _ = Task.Run(() => WatchAsync(w, hasPlace: true), CancellationToken.None));
            canceled.ForEach(w => _ = EndAsync(w));
            late.ForEach(w => Throw(w, loop.GiveUp(source, w, null, _outage?.Cause)));
            if (requests.Count == 0 && promoted.Count == 0 && canceled.Count == 0 && late.Count == 0)
                await Task.Delay(pause, options.Clock, pulse).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            requests.Clear();
        }
    }

    private List<Wait<TSnapshot>> TakeLate()
    {
        long now = Now;
        WaitGroup<TSnapshot>[] groups = _groupsEnd <= now ? [.. All.Where(g => g.End <= now)] : [];
        bool areNewcomersLate = _newcomersEnd <= now;
        if (groups.Length == 0 && !areNewcomersLate)
            return [];
        List<Wait<TSnapshot>> late = Take(groups.Select(g => g.Waits).Concat(areNewcomersLate ? [_newcomers] : []), w => w.Deadline.IsOver);
        foreach (WaitGroup<TSnapshot> group in groups)
            (group.End, group.HadLastLook) = (group.Waits.Count == 0 ? long.MaxValue : group.Waits.Min(EndOf), false);
        if (areNewcomersLate)
            _newcomersEnd = _newcomers.Select(EndOf).Append(long.MaxValue).Min();
        return late;
    }

    // Collects the requests that are due and returns when the next thing is.
    private long Plan(List<Func<Task>> requests)
    {
        long now = Now;
        long notBefore = Math.Max(_pace.NotBefore, _outage?.Resume ?? 0);
        if (_outage is not null && _newcomersEnd - _lastLook <= now)
            SettleLast(now);
        long newcomersWake = _outage is null ? _newcomersEnd : _newcomersEnd - _lastLook;
        if (notBefore > now && _groupsEnd > now && !_hasWoken)
            return Math.Min(Math.Min(newcomersWake, _groupsEnd), notBefore); // nothing may be sent, and nothing ends: with many groups that is mostly so

        _groupsEnd = long.MaxValue;
        double needed = _newcomers.Count / SnapshotLoop.Pause(0).TotalSeconds;
        (WaitGroup<TSnapshot>? first, WaitGroup<TSnapshot>? last) = (null, null);
        foreach (List<WaitGroup<TSnapshot>> groups in (ReadOnlySpan<List<WaitGroup<TSnapshot>>>)[_groups, _alone])
        {
            foreach (WaitGroup<TSnapshot> group in groups)
            {
                if (!group.IsAsked && !group.HadLastLook && group.End - _lastLook <= now)
                    (group.Due, group.HadLastLook) = (Math.Min(group.Due, now), true);
                _groupsEnd = Math.Min(_groupsEnd, group.HadLastLook || group.IsAsked ? group.End : group.End - _lastLook);
                if (group.IsAsked || group.Waits.Count == 0)
                    continue;
                needed += 1 / Durations.Shortest(RoundOf(group), group.Interval).TotalSeconds;
                if (first is null || group.Due < first.Due)
                    first = group;
                if (group.HadLastLook && group.Due <= now)
                    last = group;
            }
        }

        long wake = Math.Min(newcomersWake, _groupsEnd);
        _hasWoken = first?.Waits.Exists(w => w.IsWoken) == true;
        if (_requests >= (_outage is null ? MostRequests : 1))
            return wake; // the end of a request pulses
        bool isPaused = _outage?.Resume > now;
        if (isPaused && last is not null)
            wake = Math.Min(wake, _outage!.NotedAt + _lastLook); // one question a second is enough for all
        if (isPaused ? last is not null && now - _outage!.NotedAt >= _lastLook : _hasWoken)
        {
            _requests++; // as often as something is said to have changed; a pause that is longer than the time of a wait is cut
            requests.Add(Asking(isPaused ? last! : first!));
            return now;
        }

        bool isSearch = _newcomers.Count >= SearchedFrom && !_search.IsDoubted && _outage is null && _list.IsUsable;
        if (!isSearch && !_search.IsAsked && !_search.IsDoubted)
            _search = new Search();
        bool isOthersTurn = _wasForNewcomers && first?.Due <= now; // however many come
        bool isForNewcomers = !isOthersTurn && (isSearch ? !_search.IsAsked : _newcomers.Count > 0);
        if (!isForNewcomers && first is null)
            return wake;
        long due = Math.Max(isForNewcomers || _outage is not null ? now : first!.Due, notBefore); // in an outage, whose turn is next is the probe
        if (due > now)
            return Math.Min(wake, due);

        _requests++;
        _wasForNewcomers = isForNewcomers;
        _pace.Charge(now, needed);
        Wait<TSnapshot>? next = _newcomers.FirstOrDefault();
        requests.Add(!isForNewcomers ? Asking(first!) : isSearch ? Searching() : Reading(Settle(w => w == next)!));
        return now;
    }

    // Newcomers whose time is nearly over are looked at by themselves.
    private void SettleLast(long now)
    {
        Settle(w => EndOf(w) - _lastLook <= now);
        _newcomersEnd = _newcomers.Select(EndOf).Append(long.MaxValue).Min();
    }

    // Newcomers are read by themselves from here on.
    private WaitGroup<TSnapshot>? Settle(Predicate<Wait<TSnapshot>> isMeant)
    {
        WaitGroup<TSnapshot>? alone = null;
        foreach (Wait<TSnapshot> newcomer in _newcomers.FindAll(isMeant))
        {
            newcomer.HasGroup = true;
            _alone.Add(alone = WaitGroup<TSnapshot>.Of(newcomer, Now, NotedEndOf(newcomer)));
        }

        _newcomers.RemoveAll(w => w.HasGroup);
        return alone;
    }

    private Func<Task> Searching()
    {
        if (_search.Cursor is null)
            _newcomers.ForEach(w => w.Searches++);
        _search = _search with { IsAsked = true };
        Wait<TSnapshot>[] wanted = [.. _newcomers];
        return () => AskAsync(null, asked => SearchAsync(wanted, asked));
    }

    private Func<Task> Asking(WaitGroup<TSnapshot> group)
    {
        if (group.Waits.Count == 1 || group.ListAsked is not null || _outage is not null || !_list.IsUsable)
            return Reading(group);
        group.IsAsked = true;
        group.Waits.ForEach(w => w.IsWoken = false); // what is said from here on is news
        Wait<TSnapshot>[] wanted = [.. group.Waits];
        return () => AskAsync(group, asked => ReadPageAsync(group, wanted, asked));
    }

    private Func<Task> Reading(WaitGroup<TSnapshot> group)
    {
        group.IsAsked = true;
        Wait<TSnapshot> wanted = group.Waits[0];
        wanted.IsWoken = false;
        return () => AskAsync(group, asked => ReadAsync(group, wanted, asked));
    }

    // What is heard is told when all else is done, so that nobody who listens holds up others.
    private async Task AskAsync(WaitGroup<TSnapshot>? group, Func<long, Task<List<PageItem<TSnapshot>>>> ask)
    {
        long asked = Now;
        List<PageItem<TSnapshot>> ends = [];
        Exception? failure = null;
        try
        {
            ends = await ask(asked).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (disposed.IsCancellationRequested)
        {
            // all waits end
        }
        catch (Exception e)
        {
            failure = e;
        }

        List<Wait<TSnapshot>> lost = [];
        Outage? outage = null;
        lock (_gate)
        {
            _requests--;
            if (group is null)
                _search = _search with { IsAsked = false };
            else
                EndAsking(group);
            if (failure is GenerationException noAnswer)
                (lost, outage) = Note(noAnswer, asked);
            else if (failure is not null)
                lost = Take(w => group is null ? _newcomers.Contains(w) : group.Waits.Contains(w)); // nobody's fault but ours
            Clean();
            bool isAwaited = _requests is 0 or MostRequests - 1 || group is null || failure is not null;
            Pulse(isAwaited ? 0 : Math.Min(group!.Due, _groupsEnd)); // of several answers at one moment the last one wakes the room
        }

        if (outage is not null)
            Log.RoomWaitsThroughOutage(options.Logger, Log.Cause(outage.Cause), outage.Pause);
        lost.ForEach(w => Throw(w, failure is GenerationException e ? e.For(w.Id) : failure!));
        ends.ForEach(e => Tell(e.Wait, e.Snapshot!));
    }

    private void EndAsking(WaitGroup<TSnapshot> group)
    {
        group.IsAsked = false;
        NoteEnd(group);
    }

    private void NoteEnd(WaitGroup<TSnapshot> group) => _groupsEnd = Math.Min(_groupsEnd, group.HadLastLook ? group.End : group.End - _lastLook);

    // Reads the work of one wait by itself.
    private async Task<List<PageItem<TSnapshot>>> ReadAsync(WaitGroup<TSnapshot> group, Wait<TSnapshot> wait, long asked)
    {
        TSnapshot? snapshot = null;
        Exception? end = null;
        try
        {
            snapshot = await source.ReadAsync(wait, TimeSpan.Zero, disposed).ConfigureAwait(false);
        }
        catch (GenerationException e) when (source.IsTooSoon(wait, e))
        {
        }
        catch (GenerationException e) when (!e.IsTransient)
        {
            end = e;
        }
        catch (GenerationException)
        {
            lock (_gate)
                Next(group, null); // others come first
            if (wait.Deadline.IsOver)
                return []; // its own time has cut the question, which says nothing of the service
            wait.FailingSince = wait.FailingSince < 0 ? asked : wait.FailingSince;
            throw;
        }

        wait.FailingSince = -1;
        bool isListed = wait.CreatedAt is not null && (wait.Misses < MostMisses || group.Rounds % ReadsBetweenLists == 0); // what it does not show may only be late
        List<PageItem<TSnapshot>> ends = [];
        lock (_gate)
        {
            bool wasProbe = _outage is not null && group.Waits.Count > 1;
            EndOutage();
            _search = _search with { IsDoubted = false };
            CountListFailure(group);
            Next(group, wasProbe ? TimeSpan.Zero : Next(wait, snapshot));
            if (wait.HasLeft)
                return ends; // a page that was asked for before has shown its end

            bool hasEnded = end is not null || (snapshot is not null && source.HasEnded(snapshot));
            bool isHere = group.Waits.Contains(wait); // else it was woken, and is read by itself
            if (hasEnded)
            {
                foreach (WaitGroup<TSnapshot> other in isHere ? [group] : All)
                    other.Waits.Remove(wait);
                Leave(wait);
            }
            else if (isHere && isListed && _list.IsUsable && _alone.Contains(group))
            {
                group.Waits.Remove(wait);
                Add(wait, group.Due, group.Rounds);
            }

            if (!_list.IsUsable || group.ListFailures >= ListHealth.MostFailures)
                Dissolve(group);
            else
                Merge(group);
            Hear(ends, new PageItem<TSnapshot>(wait, null, snapshot), asked);
        }

        if (end is not null)
            Throw(wait, end);
        return ends;
    }

    private void CountListFailure(WaitGroup<TSnapshot> group)
    {
        if (group.ListAsked is not { } asked)
            return;
        group.ListAsked = null;
        group.ListFailures++; // of its page alone
        _list.NoteFailure(asked);
    }

    // Reads all work of a group by a page of the list.
    private async Task<List<PageItem<TSnapshot>>> ReadPageAsync(WaitGroup<TSnapshot> group, Wait<TSnapshot>[] wanted, long asked)
    {
        SnapshotPage<TSnapshot> page;
        try
        {
            page = await ReadPageAsync(new PageSpan(wanted[0].CreatedAt, wanted[^1].CreatedAt, null), wanted).ConfigureAwait(false);
        }
        catch (GenerationException e) when (e.RetryAfter is null || !e.IsTransient)
        {
            lock (_gate)
                (group.ListAsked, group.Due) = (_outage is null ? asked : null, Now); // a plain read shows whether it is the list alone
            return [];
        }

        DateTimeOffset? reach = page.Count >= source.PageSize ? page.Last : null;
        List<PageItem<TSnapshot>> ends = [];
        lock (_gate)
        {
            EndOutage();
            _list.NoteSuccess();
            List<PageItem<TSnapshot>> news = News(page);
            TimeSpan? soon = null;
            foreach (PageItem<TSnapshot> item in news)
            {
                (item.Wait.Misses, item.Wait.FailingSince) = (0, -1);
                if (!item.Wait.HasLeft && Next(item.Wait, item.Snapshot) is { } next && next < (soon ?? TimeSpan.MaxValue))
                    soon = next;
            }

            Next(group, soon);
            (group.Seen, group.ListFailures) = (page.Count, 0);
            foreach (Wait<TSnapshot> missing in wanted.Except(page.Items.Select(i => i.Wait)).Where(w => !w.HasLeft))
                Miss(group, missing, isBeyond: reach < missing.CreatedAt);
            group.IsFull = reach is not null;
            Merge(group);
            news.ForEach(i => Hear(ends, i, asked));
        }

        return ends;
    }

    // Looks for work whose place in the list is not known, the newest first.
    private async Task<List<PageItem<TSnapshot>>> SearchAsync(Wait<TSnapshot>[] wanted, long asked)
    {
        SnapshotPage<TSnapshot> page;
        try
        {
            page = await ReadPageAsync(new PageSpan(null, null, _search.Cursor), wanted).ConfigureAwait(false);
        }
        catch (GenerationException e) when (e.RetryAfter is null || !e.IsTransient)
        {
            lock (_gate)
            {
                _search = new Search { IsAsked = true, IsDoubted = _outage is null }; // a plain read shows whether it is the list alone
                Settle(w => w.Searches > 1);
            }

            return [];
        }

        List<PageItem<TSnapshot>> ends = [];
        lock (_gate)
        {
            EndOutage();
            _list.NoteSuccess();
            List<PageItem<TSnapshot>> news = News(page);
            var placed = news.Where(i => i.Wait.HasLeft || i.CreatedAt is not null).Select(i => i.Wait).ToHashSet();
            _newcomers.RemoveAll(placed.Contains);
            foreach (PageItem<TSnapshot> item in news.Where(i => i.Wait is { HasLeft: false, HasGroup: false } && i.CreatedAt is not null))
            {
                (item.Wait.CreatedAt, item.Wait.HasGroup) = (item.CreatedAt, true);
                Add(item.Wait, In(options.Spread(SnapshotLoop.Pause(0))));
            }

            int fruitless = page.Items.Count == 0 ? _search.Fruitless + 1 : 0;
            _search = _search with { Cursor = page.Next, Fruitless = fruitless };
            if (string.IsNullOrEmpty(page.Next) || fruitless >= MostFruitlessPages)
                EndSearch();
            news.ForEach(i => Hear(ends, i, asked));
        }

        return ends;
    }

    // Who was there when it began and was not found is read by itself from now on. Who came later may stand on a page that was seen before, so where there are such waits all are looked for once more with them: of many
    // that begin one after another the first are often those whose work is the oldest.
    private void EndSearch()
    {
        _search = _search with { Cursor = null, Fruitless = 0 };
        bool hasLateComers = _newcomers.Exists(w => w.Searches == 0);
        Settle(w => w.Searches > (hasLateComers ? 1 : 0));
    }

    // Several may wait for the same work.
    private Task<SnapshotPage<TSnapshot>> ReadPageAsync(PageSpan span, Wait<TSnapshot>[] wanted)
    {
        ILookup<string, Wait<TSnapshot>> byId = wanted.ToLookup(w => w.Id, StringComparer.OrdinalIgnoreCase);
        return source.ReadPageAsync(span, id => byId[id], disposed);
    }

    // What a page shows of waits that are still here; those whose work has ended leave.
    private List<PageItem<TSnapshot>> News(SnapshotPage<TSnapshot> page)
    {
        List<PageItem<TSnapshot>> news = [.. page.Items.Where(i => !i.Wait.HasLeft)];
        HashSet<Wait<TSnapshot>> ended = [.. news.Where(i => i.Snapshot is not null && source.HasEnded(i.Snapshot)).Select(i => i.Wait)];
        foreach (Wait<TSnapshot> wait in ended)
            Leave(wait);
        if (ended.Count > 0)
        {
            foreach (WaitGroup<TSnapshot> group in All) // one that was woken meanwhile stands by itself
                group.Waits.RemoveAll(ended.Contains);
        }

        return news;
    }

    // Work that its page did not show: beyond the page's end it belongs to another group; else it may not be listed yet, or ever.
    private void Miss(WaitGroup<TSnapshot> group, Wait<TSnapshot> wait, bool isBeyond)
    {
        if ((!isBeyond && ++wait.Misses < MostMisses) || !group.Waits.Remove(wait)) // it may have been woken, and is read by itself
            return;
        if (isBeyond)
            Add(wait, Now, group.Rounds);
        else
            AddAlone(wait, Now, group.Rounds);
    }

    // Neighbours that one page can show are one group. Those that came while the other was asked about may lie within it.
    private void Merge(WaitGroup<TSnapshot> group)
    {
        int index = _groups.IndexOf(group);
        if (index < 0 || group.IsFull || group.Waits.Count == 0 || index + 1 >= _groups.Count || _groups[index + 1] is not { IsAsked: false, IsFull: false } next)
            return;
        bool isWithin = next.From <= group.Waits[^1].CreatedAt;
        int seen = isWithin ? Math.Max(group.Seen, next.Seen) : group.Seen + next.Seen;
        if (Math.Max(seen, group.Waits.Count + next.Waits.Count) > source.PageSize)
            return;
        group.Append(next, seen);
        _groups.RemoveAt(index + 1);
    }

    // Where the list cannot be asked, everybody asks for themselves.
    private void Dissolve(WaitGroup<TSnapshot> group)
    {
        if (!_groups.Remove(group))
            return;
        group.Waits.ForEach(w => AddAlone(w, Now, group.Rounds));
        group.Waits.Clear();
    }

    private TimeSpan? Next(Wait<TSnapshot> wait, TSnapshot? snapshot) => wait.IsObserved ? SnapshotLoop.Interval(source, wait, snapshot) : null;

    private void Next(WaitGroup<TSnapshot> group, TimeSpan? interval)
    {
        TimeSpan round = RoundOf(group);
        group.Rounds++;
        bool isWoken = group.Waits.Exists(w => w.IsWoken);
        _hasWoken |= isWoken;
        group.Interval = interval ?? TimeSpan.MaxValue;
        bool isLonger = interval > round && !group.Waits.TrueForAll(w => w.IsObserved); // who listens makes nobody later
        TimeSpan pause = isLonger ? round : interval ?? round;
        group.Due = isWoken ? 0 : In(options.Spread(pause)); // what was read may be older than what is said
        group.HadLastLook = group.End - _lastLook <= Now;
        NoteEnd(group);
    }

    private static TimeSpan RoundOf(WaitGroup<TSnapshot> group) =>
        Durations.Shortest(SnapshotLoop.Pause(group.Rounds), Durations.Longest(ShortestRound, LongestRound / Math.Max(1, group.Waits.Count)));

    private void EndOutage()
    {
        if (_outage is null)
            return;
        _outage = null;
        Pulse(0);
    }

    // An outage: all pause, one probes. Returns the waits whose patience is over, and the outage where it is news.
    private (List<Wait<TSnapshot>> Lost, Outage? Outage) Note(GenerationException failure, long asked)
    {
        if (_outage is { } known && asked < known.NotedAt)
            return ([], null); // it was under way already
        long start = _outage?.Start ?? asked;
        TimeSpan lasted = options.Clock.GetElapsedTime(start);
        int failures = _outage?.Failures ?? 0; // one that stands alone may be the fault of that work
        List<Wait<TSnapshot>> lost = Take(w =>
            (failures > 0 && Durations.Shortest(lasted, w.Deadline.Elapsed) >= w.Options.OutageTolerance)
            || (w.FailingSince >= 0 && options.Clock.GetElapsedTime(w.FailingSince) >= w.Options.OutageTolerance));
        TimeSpan patience = TimeSpan.MaxValue;
        foreach (Wait<TSnapshot> wait in All.SelectMany(g => g.Waits).Concat(_newcomers))
            patience = Durations.Shortest(patience, wait.Options.OutageTolerance - Durations.Shortest(lasted, wait.Deadline.Elapsed));
        TimeSpan pause = Durations.Shortest(loop.PauseAfterFailure(failure, failures), patience);
        _groups.ForEach(g => g.ListAsked = null); // it was not the list
        _search = _search with { IsDoubted = false };
        _outage = new Outage(start, Now, failures + 1, In(pause), pause, failure);
        return (lost, _outage);
    }

    private sealed record Outage(long Start, long NotedAt, int Failures, long Resume, TimeSpan Pause, GenerationException Cause);

    private sealed record Search
    {
        public string? Cursor { get; init; }

        public int Fruitless { get; init; }

        public bool IsAsked { get; init; }

        public bool IsDoubted { get; init; }
    }
}
