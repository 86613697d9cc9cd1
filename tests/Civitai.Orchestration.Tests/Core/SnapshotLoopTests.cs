#pragma warning disable xUnit1051 // the token is that of the test, by a shorter name
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Generation.Waiting;
using Microsoft.Extensions.Logging;
using static Civitai.Orchestration.Tests.Core.ScriptedSource;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The bounds of the one loop of all waiting: exactly at, just below and just above. Jitter is in its middle unless a case says otherwise, so pauses are the documented ones.</summary>
public sealed class SnapshotLoopTests : IDisposable
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly Logs _logs = new();

    public void Dispose() => _logs.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>A service that is told how long each question takes and what it comes to; null for a reading that shows the work at its place.</summary>
    private ScriptedSource Service(Func<Look, (double Takes, Exception? Failure)> answer, double end = double.MaxValue, TimeSpan? rest = null) => new(_clock, async (look, token) =>
    {
        (double takes, Exception? failure) = answer(look);
        if (takes > 0)
            await Task.Delay(Seconds(takes), _clock, token);
        return failure is null ? (_clock.Elapsed >= Seconds(Math.Min(end, 1e9)) ? "done" : "working") : throw failure;
    })
    {
        Rest = rest,
    };

    /// <summary>A service that holds what it is asked to hold, behind something that cuts the given questions.</summary>
    private ScriptedSource Cutting(double end, params (int Held, double After)[] cuts)
    {
        int held = 0;
        return Service(look => look.Hold == 0 ? (0, null) : cuts.FirstOrDefault(c => c.Held == held + 1) is { Held: > 0 } cut
            ? (cut.After, Count(NoAnswerException.Of()))
            : (look.Hold, Count(null)), end);

        Exception? Count(Exception? failure)
        {
            held++;
            return failure;
        }
    }

    private static double[] HeldOf(ScriptedSource source) => [.. source.Holds.Where(h => h > 0)];

    [Fact]
    public async Task Work_is_read_once_then_held_for_a_minute_at_a_time()
    {
        ScriptedSource source = Service(look => (look.Hold, null), end: 180);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([(0, 0), (0, 60), (60, 60), (120, 60)], source.Looks.Select(l => (l.Time, l.Hold)));
    }

    [Theory]
    [InlineData(0, new double[] { 0, 1.6, 5.6, 13.6, 25.6, 49.6, 73.6 })]
    [InlineData(0.5, new double[] { 0, 2, 7, 17, 32, 62, 92 })]
    [InlineData(1, new[] { 0, 2.4, 8.4, 20.4, 38.4, 74.4, 110.4 })]
    public async Task Polls_follow_the_documented_pauses_with_jitter_of_a_fifth(double random, double[] expected)
    {
        ScriptedSource source = Service(_ => (0, null), end: expected[^1]);

        Assert.Null(await source.RunAsync(new() { Mode = WaitMode.Poll }, random: random, cancellationToken: Stop));

        Assert.Equal(expected, source.Times);
        Assert.All(source.Holds, hold => Assert.Equal(0, hold));
    }

    [Theory]
    [InlineData(WaitMode.Poll)]
    [InlineData(WaitMode.LongPoll)]
    public async Task Service_that_asks_for_more_patience_than_a_timer_has_is_asked_once_more_in_between(WaitMode mode)
    {
        ScriptedSource source = Service(look => (0, look.Number == 1 ? NoAnswerException.Of(503, retryAfter: TimeSpan.FromDays(60).TotalSeconds) : null), end: 1);

        Assert.Null(await source.RunAsync(new() { Mode = mode, OutageTolerance = TimeSpan.MaxValue }, cancellationToken: Stop));

        Assert.Equal([0, TimeSpan.FromDays(24).TotalSeconds], source.Times);
    }

    [Fact]
    public async Task Polls_of_an_observed_wait_come_at_its_interval()
    {
        ScriptedSource source = Service(_ => (0, null), end: 20);

        Assert.Null(await source.RunAsync(new() { Mode = WaitMode.Poll, ProgressInterval = Seconds(4) }, isObserved: true, cancellationToken: Stop));

        Assert.Equal([0, 4, 8, 12, 16, 20], source.Times);
    }

    [Fact]
    public async Task Held_questions_of_an_observed_wait_are_held_for_its_interval()
    {
        ScriptedSource source = Service(look => (look.Hold, null), end: 12);

        Assert.Null(await source.RunAsync(new() { ProgressInterval = Seconds(4) }, isObserved: true, cancellationToken: Stop));

        Assert.Equal([(0, 0), (0, 4), (4, 4), (8, 4)], source.Looks.Select(l => (l.Time, l.Hold)));
    }

    [Theory]
    [InlineData(19, 5, 4.75)] // begins at the progress interval
    [InlineData(40, 10, 10)] // a quarter of the time already spent
    [InlineData(240, 60, 60)]
    [InlineData(6000, 60, 60)] // a minute at most
    public async Task Interval_of_an_observed_wait_is_a_quarter_of_the_time_already_spent(double spent, double held, double quarter)
    {
        ScriptedSource source = Service(look => (look.Number == 1 ? spent : look.Hold, null), end: spent + 1);

        Assert.Null(await source.RunAsync(isObserved: true, cancellationToken: Stop));

        Assert.Equal(held, Math.Max(5, Math.Min(60, quarter)));
        Assert.Equal([0, held], source.Holds);
    }

    [Theory]
    [InlineData(60, 5, 5)] // not below the progress interval
    [InlineData(400, 10, 20)] // nor below a twentieth of the time already spent
    [InlineData(400, 80, 40)] // half of what is left
    [InlineData(100, 4000, 25)] // nor above what the time already spent allows
    [InlineData(6000, 10, 60)]
    public async Task Interval_of_an_observed_wait_shrinks_near_the_expected_end(double spent, double rest, double held)
    {
        ScriptedSource source = Service(look => (look.Number == 1 ? spent : look.Hold, null), end: spent + 1, rest: Seconds(rest));

        Assert.Null(await source.RunAsync(isObserved: true, cancellationToken: Stop));

        Assert.Equal([0, held], source.Holds);
    }

    [Fact]
    public async Task Held_question_that_is_answered_before_half_its_time_is_followed_by_a_pause()
    {
        ScriptedSource source = Service(look => (look.Hold == 0 ? 0 : 29.9, null), end: 90);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([0, 0, 31.9, 66.8], source.Times.Select(t => Math.Round(t, 3)));
    }

    [Fact]
    public async Task Held_question_that_is_answered_at_half_its_time_is_followed_by_the_next()
    {
        ScriptedSource source = Service(look => (look.Hold / 2, null), end: 90);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([0, 0, 30, 60], source.Times);
    }

    [Fact]
    public async Task Service_that_answers_held_questions_at_once_is_not_asked_at_the_progress_interval()
    {
        ScriptedSource source = Service(_ => (0, null), end: 62);

        Assert.Null(await source.RunAsync(isObserved: true, cancellationToken: Stop));

        Assert.Equal([0, 0, 2, 7, 17, 32, 62], source.Times);
    }

    [Theory]
    [InlineData(6.25, 5)] // four fifths of the silence, and five seconds are worth holding
    [InlineData(6.24, 0)]
    [InlineData(30, 24)]
    public async Task Cut_question_is_followed_by_a_plain_read_and_a_shorter_hold(double cut, double next)
    {
        ScriptedSource source = Cutting(end: cut + 20, (1, cut));

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([0, 60, 0, next], source.Holds.Take(4));
        Assert.Equal(cut + 1, source.Looks[2].Time); // the middle of zero to two seconds
        if (next > 0)
            Assert.Equal(source.Looks[2].Time, source.Looks[3].Time);
        else
            Assert.Equal(source.Looks[2].Time + 2, source.Looks[3].Time); // a poll
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 0.5)]
    [InlineData(1, 2)]
    public async Task Read_after_a_cut_is_spread_over_two_seconds(double random, double pause)
    {
        ScriptedSource source = Cutting(end: 31, (1, 30));

        Assert.Null(await source.RunAsync(random: random, cancellationToken: Stop));

        Assert.Equal(30 + pause, source.Looks[2].Time);
    }

    [Fact]
    public async Task Read_after_a_cut_waits_for_its_turn_in_the_quota_of_retries()
    {
        ScriptedSource source = Cutting(end: 31, (1, 30));
        var quota = Options(_clock).Quota;
        source.Asked += look =>
        {
            for (int i = 0; look.Number == 2 && i < 450; i++)
                quota.Take(TimeSpan.MaxValue);
        };

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal(35.1, source.Looks[2].Time, 3); // 350 before it, ten a second, thirty seconds ago
    }

    [Theory]
    [InlineData(3, 2)] // what is cut twice after about the same silence is a rule
    [InlineData(30, 24)]
    public async Task Waits_by_long_poll_alone_hold_for_five_seconds_at_least_until_two_cuts_are_a_rule(double cut, double afterTheRule)
    {
        ScriptedSource source = Cutting(end: 200, (1, cut), (2, cut < 5 ? cut : 24));

        Assert.Null(await source.RunAsync(new() { Mode = WaitMode.LongPoll }, cancellationToken: Stop));

        Assert.Equal([60, Math.Max(5, cut * 0.8), cut < 5 ? afterTheRule : 19], HeldOf(source).Take(3));
        Assert.Equal(cut < 5 ? afterTheRule : 19, HeldOf(source)[^1]); // no longer ones are tried again
    }

    [Fact]
    public async Task Waits_that_choose_poll_where_only_short_silence_passes()
    {
        ScriptedSource source = Cutting(end: 60, (1, 3));

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([60], HeldOf(source));
    }

    [Theory]
    [InlineData(24, 19)] // within a fifth of thirty: a rule
    [InlineData(23.9, 28)] // an accident: the hold grows again by half
    public async Task Second_cut_after_about_the_same_silence_is_a_rule(double second, double later)
    {
        ScriptedSource source = Cutting(end: 100, (1, 30), (2, second));

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([60, 24, 19, later], HeldOf(source).Take(4));
    }

    [Fact]
    public async Task Second_cut_after_much_more_silence_is_no_rule()
    {
        ScriptedSource source = Cutting(end: 200, (1, 10), (4, 18));

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([60, 8, 12, 18, 14, 21, 32], HeldOf(source).Take(7));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(408, true)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(502, true)]
    [InlineData(503, false)]
    [InlineData(504, true)]
    [InlineData(511, false)]
    [InlineData(512, true)]
    [InlineData(524, true)]
    public async Task Cut_is_what_a_hop_says_that_tires_of_silence(int? status, bool isCut)
    {
        ScriptedSource source = Service(look => look.Number == 2 ? (20, NoAnswerException.Of(status)) : (look.Hold, null), end: 23);

        Assert.Null(await source.RunAsync(logs: _logs, cancellationToken: Stop));

        Assert.Equal([0, 60, 0, isCut ? 16 : 60], source.Holds.Take(4));
        Assert.Equal(isCut ? 21 : 22, source.Looks[2].Time);
        Assert.Equal(
            isCut
                ? (LogLevel.Debug, $"A long poll for work-1 ended early after 00:00:20 ({status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "NoAnswerException"}); the next one is held for 00:00:16.")
                : (LogLevel.Information, $"The wait for work-1 has had no usable answer ({status}); it asks again in 00:00:02."),
            Assert.Single(_logs.Lines));
    }

    [Fact]
    public async Task Service_that_asks_for_patience_was_not_cut()
    {
        ScriptedSource source = Service(look => look.Number == 2 ? (20, NoAnswerException.Of(504, retryAfter: 40)) : (look.Hold, null), end: 61);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal(62, source.Looks[2].Time); // 40 and half of a tenth more
        Assert.Equal([0, 60, 0], source.Holds);
    }

    [Fact]
    public async Task Refusal_of_a_held_question_ends_the_wait()
    {
        var refusal = NoAnswerException.Of(isTransient: false);
        ScriptedSource source = Service(look => look.Number == 2 ? (20, refusal) : (look.Hold, null));

        Assert.Same(refusal, await source.RunAsync(cancellationToken: Stop));

        Assert.Equal(2, source.Looks.Count);
    }

    [Fact]
    public async Task Refusal_that_is_not_known_to_pass_ends_the_wait()
    {
        var refusal = NoAnswerException.Of(404, isTransient: false);
        ScriptedSource source = Service(_ => (0, refusal));

        Assert.Same(refusal, await source.RunAsync(cancellationToken: Stop));

        Assert.Single(source.Looks);
    }

    [Theory]
    [InlineData(1, 0)] // a silence that was cut
    [InlineData(0.9, 60)] // refused
    public async Task Held_question_that_fails_within_a_second_was_refused_and_not_cut(double after, double next)
    {
        ScriptedSource source = Service(look => look.Number == 2 ? (after, NoAnswerException.Of()) : (look.Hold, null), end: 5);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([0, 60, 0, next], source.Holds.Take(4));
    }

    [Fact]
    public async Task Plain_read_that_is_lost_is_an_outage_and_no_cut()
    {
        var failure = NoAnswerException.Of();
        ScriptedSource source = Service(_ => (2, failure));

        Assert.Same(failure, await source.RunAsync(new() { OutageTolerance = Seconds(10) }, logs: _logs, cancellationToken: Stop));

        Assert.Equal([0, 4, 10], source.Times); // two seconds each, pauses of two and of what is left of ten less the two that it had taken
        Assert.All(_logs.Lines, l => Assert.Contains("has had no usable answer (NoAnswerException)", l.Text, StringComparison.Ordinal));
        Assert.Equal(2, _logs.Lines.Count);
    }

    [Fact]
    public async Task Service_that_refuses_only_held_questions_is_polled()
    {
        ScriptedSource source = Service(look => (0, look.Hold > 0 ? NoAnswerException.Of(503) : null), end: 40);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        // A failure is followed by a plain read after two seconds. From the second on, held questions are tried only after 2, 5, 10, 15 seconds.
        Assert.Equal([(0, 0), (0, 60), (2, 0), (2, 60), (4, 0), (6, 60), (8, 0), (13, 60), (15, 0), (25, 60), (27, 0), (42, 60), (44, 0)], source.Looks.Select(l => (l.Time, l.Hold)));
    }

    [Fact]
    public async Task Service_that_holds_questions_again_is_asked_to()
    {
        int held = 0;
        ScriptedSource source = Service(look => look.Hold == 0 ? (0, null) : ++held is 1 or 2 or 4 ? (0, NoAnswerException.Of(503)) : (look.Hold, null), end: 100);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        // The third is held, so the refusal of the fourth is the first one again.
        Assert.Equal([(6, 60), (66, 60), (68, 0), (68, 60)], source.Looks.Skip(5).Select(l => (l.Time, l.Hold)));
    }

    [Fact]
    public async Task Plain_reads_that_fail_are_no_refusals_of_held_questions()
    {
        ScriptedSource source = Service(look => look.Number < 4 ? (0, NoAnswerException.Of(503)) : (look.Hold, null), end: 60);

        Assert.Null(await source.RunAsync(cancellationToken: Stop));

        Assert.Equal([(0, 0), (2, 0), (7, 0), (17, 0), (17, 60)], source.Looks.Select(l => (l.Time, l.Hold)));
    }

    [Theory]
    [InlineData(WaitMode.Auto)]
    [InlineData(WaitMode.LongPoll)]
    public async Task Question_after_a_failure_is_a_plain_read(WaitMode mode)
    {
        ScriptedSource source = Service(look => look.Hold > 0 && look.Time < 1 ? (0, NoAnswerException.Of(503)) : (look.Hold, null), end: 60);

        Assert.Null(await source.RunAsync(new() { Mode = mode }, cancellationToken: Stop));

        int refused = source.Holds.ToList().IndexOf(60);
        Assert.Equal(mode == WaitMode.Auto ? 1 : 0, refused);
        Assert.Equal([(2, 0), (2, 60)], source.Looks.Skip(refused + 1).Select(l => (l.Time, l.Hold)));
    }

    [Fact]
    public async Task Polls_after_an_outage_follow_their_own_pauses()
    {
        ScriptedSource source = Service(look => (0, look.Number == 2 ? NoAnswerException.Of(503) : null), end: 20);

        Assert.Null(await source.RunAsync(new() { Mode = WaitMode.Poll }, cancellationToken: Stop));

        Assert.Equal([0, 2, 4, 9, 19, 34], source.Times);
    }

    [Fact]
    public async Task Outage_pause_waits_for_its_turn_in_the_quota_of_retries()
    {
        ScriptedSource source = Service(look => (0, look.Number == 1 ? NoAnswerException.Of(503) : null), end: 1);
        var quota = Options(_clock).Quota;
        for (int i = 0; i < 150; i++)
            quota.Take(TimeSpan.MaxValue);

        Assert.Null(await source.RunAsync(new() { Mode = WaitMode.Poll }, cancellationToken: Stop));

        Assert.Equal([0, 5.1], source.Times.Select(t => Math.Round(t, 3)));
    }

    [Fact]
    public async Task Outage_without_tolerance_ends_with_the_first_failure()
    {
        var failure = NoAnswerException.Of(503);
        ScriptedSource source = Service(_ => (0, failure));

        Assert.Same(failure, await source.RunAsync(new() { OutageTolerance = TimeSpan.Zero }, logs: _logs, cancellationToken: Stop));

        Assert.Single(source.Looks);
        Assert.Empty(_logs.Lines);
    }

    [Fact]
    public async Task Outage_that_outlasts_its_tolerance_ends_with_its_failure_after_one_more_question()
    {
        var failure = NoAnswerException.Of(503);
        ScriptedSource source = Service(_ => (0, failure));

        Assert.Same(failure, await source.RunAsync(new() { OutageTolerance = Seconds(10) }, limit: Seconds(60), cancellationToken: Stop));

        Assert.Equal([0, 2, 7, 10], source.Times);
    }

    [Fact]
    public async Task Wait_whose_time_is_over_in_an_outage_ends_as_timed_out_after_one_more_question()
    {
        var failure = NoAnswerException.Of(503);
        ScriptedSource source = Service(look => (0, look.Number == 1 ? null : failure));

        var end = Assert.IsType<EndException>(await source.RunAsync(new() { Mode = WaitMode.Poll }, limit: Seconds(20), logs: _logs, cancellationToken: Stop));

        Assert.Equal([0, 2, 4, 9, 19], source.Times); // the last one a second before the end
        Assert.Equal(("timed out", "working", Seconds(19), failure), (end.Message, end.Last, end.Waited, end.InnerException));
        Assert.Equal((LogLevel.Warning, "The wait for work-1 was given up after 00:00:19; the work may still run and bill."), _logs.Lines[^1]);
    }

    [Fact]
    public async Task Pause_that_just_fits_is_followed_by_the_last_question()
    {
        ScriptedSource source = Service(_ => (0, NoAnswerException.Of(503, retryAfter: 19)));

        var end = Assert.IsType<EndException>(await source.RunAsync(random: 0, limit: Seconds(20), cancellationToken: Stop));

        Assert.Equal([0, 19], source.Times);
        Assert.Equal("timed out", end.Message);
    }

    [Fact]
    public async Task Outage_that_ends_is_forgotten()
    {
        ScriptedSource source = Service(look => (0, look.Number is 3 or 6 ? null : NoAnswerException.Of(503)), end: 30);

        Assert.IsType<NoAnswerException>(await source.RunAsync(new() { Mode = WaitMode.Poll, OutageTolerance = Seconds(8) }, cancellationToken: Stop));

        // Failures after 0 and 2, an answer after 7, two after 2 more, which are a new outage, an answer, and an outage of eight seconds.
        Assert.Equal([0, 2, 7, 9, 11, 16, 21, 23, 28, 29], source.Times);
    }

    [Theory]
    [InlineData(WaitMode.Poll)]
    [InlineData(WaitMode.Auto)]
    public async Task Nothing_is_asked_once_the_time_is_over(WaitMode mode)
    {
        ScriptedSource source = Service(look => (look.Hold, null));

        var end = Assert.IsType<EndException>(await source.RunAsync(new() { Mode = mode }, limit: Seconds(90), logs: _logs, cancellationToken: Stop));

        Assert.Equal(("timed out", "working", Seconds(90)), (end.Message, end.Last, end.Waited));
        // What does not fit is cut to what is left less a second, then less a tenth.
        Assert.Equal(mode == WaitMode.Auto ? [(0, 0), (0, 60), (60, 30)] : [(0, 0), (2, 0), (7, 0), (17, 0), (32, 0), (62, 0), (89, 0), (89.9, 0)], source.Looks.Select(l => (l.Time, l.Hold)));
        Assert.Equal((LogLevel.Warning, "The wait for work-1 was given up after 00:01:30; the work may still run and bill."), Assert.Single(_logs.Lines));
    }

    [Theory]
    [InlineData(true, "canceled")]
    [InlineData(false, "disposed")]
    public async Task Wait_that_is_ended_in_a_pause_asks_no_more(bool isCanceled, string how)
    {
        using var source = new CancellationTokenSource(Seconds(3), _clock);
        ScriptedSource work = Service(_ => (0, null));

        var end = Assert.IsType<EndException>(await work.RunAsync(
            new() { Mode = WaitMode.Poll }, disposed: isCanceled ? default : source.Token, cancellationToken: isCanceled ? source.Token : Stop));

        Assert.Equal(how, end.Message);
        Assert.Equal([0, 2], work.Times);
        Assert.Equal(Seconds(3), _clock.Elapsed);
    }

    [Theory]
    [InlineData(true, "canceled")]
    [InlineData(false, "disposed")]
    public async Task Wait_that_is_ended_in_a_question_asks_no_more(bool isCanceled, string how)
    {
        using var source = new CancellationTokenSource();
        ScriptedSource work = Service(look => (look.Hold, null));
        work.Asked += look =>
        {
            if (look.Hold > 0)
                source.Cancel();
        };

        var end = Assert.IsType<EndException>(await work.RunAsync(disposed: isCanceled ? default : source.Token, cancellationToken: isCanceled ? source.Token : Stop));

        Assert.Equal(how, end.Message);
        Assert.Equal([0, 60], work.Holds);
    }

    [Theory]
    [InlineData(99.1, false)]
    [InlineData(99.2, true)] // of the eight seconds that are left after the question at 92, a tenth is kept for the last one
    [InlineData(99.3, true)]
    public async Task Outage_that_lasts_as_long_as_the_wait_is_the_end_of_its_time(double tolerance, bool isOutOfTime)
    {
        var failure = NoAnswerException.Of(503);
        ScriptedSource work = Service(_ => (0, failure));

        Exception? end = await work.RunAsync(new() { OutageTolerance = Seconds(tolerance) }, limit: Seconds(100), cancellationToken: Stop);

        if (isOutOfTime)
            Assert.Equal(("timed out", failure), (Assert.IsType<EndException>(end).Message, end.InnerException));
        else
            Assert.Same(failure, end);
    }

    [Fact]
    public void Places_that_were_asked_for_in_vain_are_not_taken()
    {
        var slots = new LongPollSlots(1);

        Assert.True(slots.TryTake());
        Assert.False(slots.TryTake());
        Assert.False(slots.TryTake());
        slots.Return();
        Assert.True(slots.TryTake());
        Assert.False(slots.TryTake());
    }
}
