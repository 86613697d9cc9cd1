using System.Diagnostics;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

public sealed class VirtualTimeProviderTests
{
    private readonly VirtualTimeProvider _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delays_end_in_order_of_due_time_without_sleeping()
    {
        var order = new List<int>();
        _clock.SkipDelays = false; // until all of them have begun

        var delays = Enumerable.Range(1, 50).Reverse().Select(async minutes =>
        {
            await Task.Delay(TimeSpan.FromMinutes(minutes), _clock);
            lock (order)
                order.Add(minutes);
        }).ToList();
        _clock.SkipDelays = true;
        await Task.WhenAll(delays);

        Assert.Equal(Enumerable.Range(1, 50), order);
        Assert.Equal(TimeSpan.FromMinutes(50), _clock.Elapsed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // as a test's own thread
    public async Task Code_that_is_at_work_begins_its_delay_before_the_clock_jumps(bool isOnThreadOfItsOwn)
    {
        Task[] delays = [Task.CompletedTask, Task.CompletedTask];
        var order = new List<double>();
        Action work = () =>
        {
            delays[0] = NoteAsync(Task.Delay(TimeSpan.FromSeconds(2), _clock));
            for (long begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMilliseconds(5);)
                Thread.SpinWait(100);
            delays[1] = NoteAsync(Task.Delay(TimeSpan.FromSeconds(1), _clock));
        };

        await Task.Factory.StartNew(work, Stop, isOnThreadOfItsOwn ? TaskCreationOptions.LongRunning : TaskCreationOptions.None, TaskScheduler.Default);
        await Task.WhenAll(delays);

        Assert.Equal([1, 2], order);

        async Task NoteAsync(Task delay)
        {
            await delay.ConfigureAwait(false);
            lock (order)
                order.Add(_clock.Elapsed.TotalSeconds);
        }
    }

    [Fact]
    public async Task A_deadline_fires_only_when_a_delay_passes_over_it()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30), _clock);

        await Task.Delay(TimeSpan.FromSeconds(29), _clock, deadline.Token);
        Assert.False(deadline.IsCancellationRequested);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromSeconds(29), _clock, deadline.Token));
        Assert.Equal(TimeSpan.FromSeconds(30), _clock.Elapsed);
    }

    [Fact]
    public async Task WaitAsync_is_a_deadline_and_is_not_skipped()
    {
        var work = new TaskCompletionSource();
        var wait = work.Task.WaitAsync(TimeSpan.FromSeconds(5), _clock, TestContext.Current.CancellationToken);

        await Task.Delay(TimeSpan.FromSeconds(4), _clock, TestContext.Current.CancellationToken);
        Assert.False(wait.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<TimeoutException>(() => wait);
    }

    [Fact]
    public void Advance_fires_timers_at_their_own_due_times_including_those_started_on_the_way()
    {
        var seen = new List<(string Name, TimeSpan At)>();
        using var periodic = _clock.CreateTimer(_ => seen.Add(("tick", _clock.Elapsed)), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));
        ITimer? nested = null;
        using var first = _clock.CreateTimer(
            _ => nested = _clock.CreateTimer(_ => seen.Add(("nested", _clock.Elapsed)), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan),
            null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [("tick", TimeSpan.FromSeconds(2)), ("nested", TimeSpan.FromSeconds(3)), ("tick", TimeSpan.FromSeconds(4))], seen);
        Assert.Equal(TimeSpan.FromSeconds(5), _clock.Elapsed);
        nested?.Dispose();
    }

    [Fact]
    public async Task With_skipping_off_a_delay_waits_for_Advance()
    {
        _clock.SkipDelays = false;
        var start = _clock.GetTimestamp();
        var delay = Task.Delay(TimeSpan.FromSeconds(10), _clock, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(delay.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await delay;
        Assert.Equal(TimeSpan.FromSeconds(10), _clock.GetElapsedTime(start));
        Assert.Equal(0, _clock.PendingTimers);
    }
}
