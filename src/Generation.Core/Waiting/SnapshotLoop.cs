using System.Net;
using Generation.Diagnostics;
using Generation.Http;

namespace Generation.Waiting;

/// <summary>
/// The one loop of all waiting. Holds a request open where there is a place, else asks in growing intervals; goes on through outages; ends when the work has ended, the time is over, the caller's token is
/// cancelled or the client is disposed.
/// </summary>
/// <remarks>
/// A long poll that is cut short is normal, since much on the way cuts silent requests: it is followed by a plain read and a shorter hold. Whether there is an outage is decided by plain reads.
/// </remarks>
internal sealed class SnapshotLoop(ConnectionOptions options, LongPollSlots slots, CancellationToken disposed)
{
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ShortestHold = TimeSpan.FromSeconds(5);

    // What fails sooner was refused, not cut, and says nothing of how long a request may be held.
    private static readonly TimeSpan ShortestSilence = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan[] Delays = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30)];

    /// <summary>The pause after so many looks or failures before.</summary>
    internal static TimeSpan Pause(int before) => Delays[Math.Min(before, Delays.Length - 1)];

    /// <summary>Every snapshot until the work has ended.</summary>
    /// <param name="source">How the work is read.</param>
    /// <param name="wait">The wait.</param>
    /// <param name="hasPlace">Whether the wait has a place for held requests already.</param>
    public async IAsyncEnumerable<TSnapshot> RunAsync<TSnapshot>(SnapshotSource<TSnapshot> source, Wait<TSnapshot> wait, bool hasPlace)
        where TSnapshot : class
    {
        (WaitOptions plan, Deadline deadline, bool isObserved) = (wait.Options, wait.Deadline, wait.IsObserved);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wait.CancellationToken, disposed);
        var state = new State { IsPlainNext = plan.Mode != WaitMode.LongPoll, Outage = wait.FailingSince >= 0 ? wait.FailingSince : null };
        TSnapshot? last = null;
        while (true)
        {
            if (deadline.IsOver)
                throw GiveUp(source, wait, last, state.Cause);

            TimeSpan interval = isObserved ? Interval(source, wait, last) : LongestHold;
            bool isSlotTaken = false;
            bool isHeld = !state.IsPlainNext && plan.Mode switch
            {
                WaitMode.LongPoll => true,
                WaitMode.Poll => false,
                _ => state.Hold >= ShortestHold && (hasPlace || (isSlotTaken = slots.TryTake())),
            };
            TimeSpan hold = isHeld ? WholeSeconds(Shortest(state.Hold, interval, deadline.Remaining)) : TimeSpan.Zero;
            long asked = options.Clock.GetTimestamp();
            TSnapshot? news = null;
            TimeSpan pause;
            try
            {
                news = await source.ReadAsync(wait, hold, either.Token).ConfigureAwait(false);
                pause = options.Spread(PauseAfterRead(state, plan, hold, options.Clock.GetElapsedTime(asked), isObserved ? interval : null));
            }
            catch (GenerationException e) when (hold > TimeSpan.Zero && IsCut(e) && !deadline.IsOver && options.Clock.GetElapsedTime(asked) >= ShortestSilence)
            {
                state.Cut(Durations.Shortest(hold, options.Clock.GetElapsedTime(asked)), isForced: plan.Mode == WaitMode.LongPoll);
                state.IsPlainNext = true;
                Log.LongPollCut(options.Logger, wait.Id, options.Clock.GetElapsedTime(asked), Log.Cause(e), state.Hold);
                pause = Durations.Longest(Delays[0] * options.NextRandom(), options.Quota.Take(TimeSpan.MaxValue) ?? TimeSpan.Zero); // one hop may cut all at once
            }
            catch (GenerationException e) when (source.IsTooSoon(wait, e))
            {
                pause = options.Spread(Delays[0]);
            }
            catch (GenerationException e) when (e.IsTransient)
            {
                state.Cause = e;
                if (hold > TimeSpan.Zero)
                    state.RefusedHolds++;
                state.IsPlainNext = true;
                pause = PauseInOutage(state, plan, deadline, e, asked);
                if (pause <= TimeSpan.Zero && state.IsOutOfTime)
                    throw GiveUp(source, wait, last, e);
                if (pause <= TimeSpan.Zero)
                    throw;
                Log.WaitingThroughOutage(options.Logger, wait.Id, Log.Cause(e), pause);
            }
            catch (OperationCanceledException e) when (either.IsCancellationRequested)
            {
                throw await source.EndedAsync(wait, e).ConfigureAwait(false);
            }
            finally
            {
                if (isSlotTaken)
                    slots.Return();
            }

            if (news is not null)
            {
                last = news;
                yield return news;
                if (source.HasEnded(news))
                    yield break;
            }

            try
            {
                await Task.Delay(deadline.Fit(pause), options.Clock, either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException e)
            {
                throw await source.EndedAsync(wait, e).ConfigureAwait(false);
            }
        }
    }

    // A hop that cuts silence looks like a lost connection, a time-out or a gateway's time-out; a service that asks for patience does not.
    private static bool IsCut(GenerationException e) =>
        e.IsTransient && e.RetryAfter is null && (e.StatusCode is null || e.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout || (int)e.StatusCode > 511);

    /// <summary>How long until an observed wait looks again: a quarter of the time already spent, half of what is left where that is known, not below a twentieth of the time spent; a minute at most.</summary>
    internal static TimeSpan Interval<TSnapshot>(SnapshotSource<TSnapshot> source, Wait<TSnapshot> wait, TSnapshot? last)
        where TSnapshot : class
    {
        TimeSpan spent = wait.Deadline.Elapsed;
        TimeSpan interval = Durations.Shortest(LongestHold, spent / 4);
        if (last is not null && source.ExpectedRest(last) is { } rest)
            interval = Durations.Longest(Durations.Shortest(interval, rest / 2), Durations.Shortest(LongestHold, spent / 20));
        return Durations.Longest(wait.Options.ProgressInterval, interval);
    }

    private static TimeSpan PauseAfterRead(State state, WaitOptions plan, TimeSpan hold, TimeSpan took, TimeSpan? interval)
    {
        bool isPlainByChoice = state.IsPlainNext;
        state.IsPlainNext = false;
        (state.Outage, state.Failures, state.IsLastChance, state.Cause) = (null, 0, false, null);
        if (hold > TimeSpan.Zero && took >= hold / 2)
        {
            (state.Polls, state.RefusedHolds) = (0, 0);
            state.Held();
            return TimeSpan.Zero; // the service has done the waiting
        }

        // Directly after the first look, and after the look that follows a cut, a request may be held again; not where held requests alone are refused, time after time.
        if (isPlainByChoice && plan.Mode != WaitMode.Poll && state.Hold >= ShortestHold && state.RefusedHolds < 2)
            return TimeSpan.Zero;

        // A service that does not hold requests must not be asked in a hot loop.
        return interval is { } wanted && hold == TimeSpan.Zero ? wanted : Pause(state.Polls++);
    }

    // Zero or less when the outage has lasted long enough, or the time is over.
    private TimeSpan PauseInOutage(State state, WaitOptions plan, Deadline deadline, GenerationException failure, long asked)
    {
        state.Outage ??= asked;
        TimeSpan tolerated = plan.OutageTolerance - options.Clock.GetElapsedTime(state.Outage.Value);
        TimeSpan left = deadline.Room;
        if (!state.IsLastChance)
            state.IsOutOfTime = left <= tolerated;
        if (state.IsLastChance)
            return TimeSpan.Zero;

        TimeSpan pause = PauseAfterFailure(failure, state.Failures);
        state.Failures += failure.RetryAfter is null ? 1 : 0;
        TimeSpan most = Durations.Shortest(tolerated, left);
        state.IsLastChance = pause >= most; // what does not fit is cut, and the service is asked once more
        return Durations.Shortest(pause, most);
    }

    /// <summary>The exception of a wait whose time is over.</summary>
    internal Exception GiveUp<TSnapshot>(SnapshotSource<TSnapshot> source, Wait<TSnapshot> wait, TSnapshot? last, Exception? cause)
        where TSnapshot : class
    {
        TimeSpan waited = wait.Deadline.Elapsed;
        Log.WaitTimedOut(options.Logger, wait.Id, waited);
        return source.TimedOut(wait, last, waited, cause);
    }

    /// <summary>The pause after a failure in an outage that has had so many before.</summary>
    internal TimeSpan PauseAfterFailure(GenerationException failure, int before) => Durations.Longest(
        failure.RetryAfter is { } wanted ? options.Jittered(wanted) : options.Spread(Pause(before)),
        options.Quota.Take(TimeSpan.MaxValue) ?? TimeSpan.Zero);

    private static TimeSpan Shortest(TimeSpan a, TimeSpan b, TimeSpan c) => Durations.Shortest(a, Durations.Shortest(b, c));

    // The service takes whole seconds; less than one is a plain read.
    private static TimeSpan WholeSeconds(TimeSpan span) => TimeSpan.FromSeconds(Math.Floor(span.TotalSeconds));

    /// <summary>What a wait has seen so far.</summary>
    private sealed class State
    {
        // After how much silence the last request was cut, and whether two were cut after about the same, so that it is a rule of something on the way and not an accident.
        private TimeSpan? _cut;
        private bool _isRule;

        /// <summary>How long a request is held at most; shrinks when something on the way cuts it.</summary>
        public TimeSpan Hold { get; private set; } = LongestHold;

        /// <summary>Whether the next request is a plain read: the first one, and the one after a cut.</summary>
        public bool IsPlainNext { get; set; }

        /// <summary>The held requests that were refused at once since the last one that was held.</summary>
        public int RefusedHolds { get; set; }

        /// <summary>The plain reads since the last one that was held.</summary>
        public int Polls { get; set; }

        /// <summary>When the outage began; null when there is none.</summary>
        public long? Outage { get; set; }

        /// <summary>The failures of this outage.</summary>
        public int Failures { get; set; }

        /// <summary>Whether the next failure is the last one.</summary>
        public bool IsLastChance { get; set; }

        /// <summary>Whether it is then the caller's time that is over, not the patience with the outage.</summary>
        public bool IsOutOfTime { get; set; }

        public GenerationException? Cause { get; set; }

        /// <summary>A request was cut: the next one is held for less.</summary>
        public void Cut(TimeSpan silence, bool isForced)
        {
            _isRule = _cut is { } before && (silence - before).Duration() <= before / 5;
            _cut = silence;
            Hold = isForced && !_isRule ? Durations.Longest(ShortestHold, silence * 0.8) : silence * 0.8;
        }

        /// <summary>A request was held to its end: unless a rule is known, the next one is held for longer again.</summary>
        public void Held()
        {
            if (!_isRule)
                Hold = Durations.Shortest(LongestHold, Hold * 1.5);
        }
    }
}
