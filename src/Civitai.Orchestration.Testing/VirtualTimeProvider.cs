using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Civitai.Orchestration.Testing;

/// <summary>
/// A clock that a test moves by hand, and that jumps over delays by itself, so that code which waits for hours is
/// tested in about a second.
/// </summary>
/// <remarks>
/// <para>
/// Give the same instance to the simulator (<see cref="OrchestratorSimulatorOptions.TimeProvider"/>) and to the client
/// under test. Time stands still until <see cref="Advance"/> is called or, while <see cref="SkipDelays"/> is on, until some
/// code awaits <see cref="Task.Delay(TimeSpan, TimeProvider)"/> on this clock: then the clock moves to the end of the
/// earliest such delay, firing every other timer that falls due on the way, in order of due time.
/// </para>
/// <para>
/// Only delays are jumped over. Deadlines are not: a <see cref="CancellationTokenSource"/> with a timeout, a
/// <see cref="Task.WaitAsync(TimeSpan, TimeProvider)"/> or a <see cref="PeriodicTimer"/> fires only when time passes over it,
/// because something else was waited for or the test advanced the clock.
/// </para>
/// <para>
/// Before a jump, running code goes first, since it may be about to begin an earlier delay: the clock waits until no thread of the
/// process's pool is at work, nor the thread that began the last delay, some 100 ms of real time at most. What is under way elsewhere, over
/// a socket or on a disk, it cannot see. Where the order of several independent delays matters then, turn <see cref="SkipDelays"/> off
/// until all have begun.
/// </para>
/// <para>Thread-safe. Callbacks never run under a lock.</para>
/// </remarks>
public sealed class VirtualTimeProvider : TimeProvider
{
    /// <summary>Where a clock starts when no instant is given: the first second of 2026, UTC.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(0.1); // real time: threads may be blocked, or at work for others
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(2); // while work stands in line

    private readonly object _gate = new();
    private readonly SortedSet<VirtualTimer> _timers = new(DueOrder.Instance);
    private readonly DateTimeOffset _start;
    private DateTimeOffset _now;
    private long _sequence;
    private bool _pumping;
    private Thread? _pump;
    private Thread? _starter; // of the last timer, where it is no thread of the pool
    private bool _skipDelays = true;

    /// <summary>Creates a clock that reads <see cref="DefaultStart"/>.</summary>
    public VirtualTimeProvider()
        : this(DefaultStart)
    {
    }

    /// <summary>Creates a clock that reads the given instant.</summary>
    /// <param name="start">The first reading; any offset is converted to UTC.</param>
    public VirtualTimeProvider(DateTimeOffset start)
    {
        _start = start.ToUniversalTime();
        _now = _start;
    }

    /// <summary>Whether awaiting a delay on this clock moves the clock to the end of that delay at once.</summary>
    /// <value>On by default. When off, time moves only through <see cref="Advance"/>.</value>
    public bool SkipDelays
    {
        get
        {
            lock (_gate)
                return _skipDelays;
        }
        set
        {
            lock (_gate)
            {
                _skipDelays = value;
                PumpIfNeeded();
            }
        }
    }

    /// <summary>How much virtual time has passed since this clock was created.</summary>
    public TimeSpan Elapsed => GetUtcNow() - _start;

    /// <summary>The time on this clock.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{GetUtcNow():O}");

    /// <summary>How many timers and delays are waiting for a later instant.</summary>
    public int PendingTimers
    {
        get
        {
            lock (_gate)
                return _timers.Count;
        }
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <summary>Moves the clock forward and fires, in order of due time, everything that falls due on the way.</summary>
    /// <param name="by">How far to move; zero fires what is already due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is negative; this clock never runs backwards.</exception>
    /// <remarks>
    /// Callbacks run on the calling thread, each while the clock reads its due time. Timers that a callback starts inside
    /// the span fire too.
    /// </remarks>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        DateTimeOffset target;
        lock (_gate)
            target = _now + by;

        while (true)
        {
            VirtualTimer? due;
            lock (_gate)
            {
                due = TakeNext(target);
                if (due is null)
                {
                    MoveTo(target);
                    return;
                }
            }

            due.Fire();
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // Task.Delay hands its own promise, a plain Task, to the timer. WaitAsync hands over a Task<T>, cancellation sources
    // hand over themselves: those are deadlines, not waiting, and are left alone.
    private static bool IsDelay(object? state) => state is Task && !state.GetType().IsGenericType;

    private void Schedule(VirtualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (timer.IsDisposed || dueTime == Timeout.InfiniteTimeSpan)
                return;

            timer.Period = period > TimeSpan.Zero ? period : null;
            Enqueue(timer, _now + dueTime);
            if (!Thread.CurrentThread.IsThreadPoolThread && Thread.CurrentThread != _pump)
                _starter = Thread.CurrentThread;
            PumpIfNeeded();
        }
    }

    private bool Unschedule(VirtualTimer timer)
    {
        lock (_gate)
        {
            bool wasDisposed = timer.IsDisposed;
            timer.IsDisposed = true;
            _timers.Remove(timer);
            return !wasDisposed;
        }
    }

    private void Enqueue(VirtualTimer timer, DateTimeOffset due)
    {
        timer.Due = due;
        timer.Sequence = _sequence++;
        _timers.Add(timer);
    }

    private void MoveTo(DateTimeOffset instant)
    {
        if (instant > _now)
            _now = instant;
    }

    private VirtualTimer? TakeNext(DateTimeOffset limit)
    {
        if (_timers.Min is not { } timer || timer.Due > limit)
            return null;

        _timers.Remove(timer);
        MoveTo(timer.Due);
        if (timer.Period is { } period)
            Enqueue(timer, timer.Due + period);
        return timer;
    }

    // The instant up to which the clock may move unasked: what is already due, or the end of the earliest delay.
    private DateTimeOffset? PumpLimit()
    {
        if (_timers.Min is { } first && first.Due <= _now)
            return _now;
        if (!_skipDelays)
            return null;
        foreach (var timer in _timers)
        {
            if (IsDelay(timer.State))
                return timer.Due;
        }

        return null;
    }

    private void PumpIfNeeded()
    {
        if (_pumping || PumpLimit() is null)
            return;
        _pumping = true;
        _pump = new Thread(static clock => ((VirtualTimeProvider)clock!).Pump()) { IsBackground = true, Name = nameof(VirtualTimeProvider) };
        _pump.UnsafeStart(this);
    }

    // On a thread of its own, so that the pool is at rest when all else is.
    private void Pump()
    {
        do
            Settle();
        while (FireNext());
    }

    private bool FireNext()
    {
        VirtualTimer? due;
        lock (_gate)
        {
            due = PumpLimit() is { } limit ? TakeNext(limit) : null;
            _pumping = due is not null;
        }

        try
        {
            due?.Fire();
        }
        catch (Exception error)
        {
            // As with a system timer, nobody can catch this; the clock itself goes on.
            ThreadPool.UnsafeQueueUserWorkItem(static thrown => thrown.Throw(), ExceptionDispatchInfo.Capture(error), preferLocal: false);
        }

        return due is not null;
    }

    // Lets code that runs, or is about to, go first: it may be about to start an earlier delay or to cancel this one.
    private void Settle()
    {
        var real = TimeProvider.System;
        (long begun, long queued) = (real.GetTimestamp(), real.GetTimestamp());
        var spin = default(SpinWait);
        while (!IsAtRest() && real.GetElapsedTime(queued) < LongestWork && real.GetElapsedTime(begun) < LongestSettling)
        {
            spin.SpinOnce();
            if (ThreadPool.PendingWorkItemCount > 0)
                queued = real.GetTimestamp();
        }

        if (real.GetElapsedTime(queued) >= LongestWork)
        {
            lock (_gate)
                _starter = null; // it is at work for others, or waits where that is not seen
        }
    }

    // A thread that has no processor just now is at work too.
    private bool IsAtRest()
    {
        Thread? starter;
        lock (_gate)
            starter = _starter;
        ThreadPool.GetMaxThreads(out int all, out _);
        ThreadPool.GetAvailableThreads(out int free, out _);
        return all == free && ThreadPool.PendingWorkItemCount == 0 && (starter is null || (starter.ThreadState & (ThreadState.WaitSleepJoin | ThreadState.Stopped)) != 0);
    }

    private sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        public object? State => state;

        public DateTimeOffset Due { get; set; }

        public long Sequence { get; set; }

        public TimeSpan? Period { get; set; }

        public bool IsDisposed { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
                ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
            clock.Schedule(this, dueTime, period);
            return !IsDisposed;
        }

        public void Dispose() => clock.Unschedule(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class DueOrder : IComparer<VirtualTimer>
    {
        public static readonly DueOrder Instance = new();

        public int Compare(VirtualTimer? x, VirtualTimer? y)
        {
            if (x is null || y is null)
                return (x is null ? 0 : 1) - (y is null ? 0 : 1);
            int byDue = x.Due.CompareTo(y.Due);
            return byDue != 0 ? byDue : x.Sequence.CompareTo(y.Sequence);
        }
    }
}
