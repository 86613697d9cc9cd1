using System.Net;
using Civitai.Orchestration.Testing;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>When a request may be sent again, and after which pause. Jitter is at its highest, so pauses are the whole ones.</summary>
public sealed class RetryStateTests
{
    private static readonly Failure Unavailable = new(FailureKind.Refused, HttpStatusCode.ServiceUnavailable);

    private readonly VirtualTimeProvider _clock = new() { SkipDelays = false };

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private ConnectionOptions Options => ScriptedSource.Options(_clock, random: 1);

    private RetryState State(Func<ConnectionOptions, ConnectionOptions>? change = null, RetryScope scope = RetryScope.Always, double? limit = null)
    {
        var state = new RetryState(change?.Invoke(Options) ?? Options, scope, Deadline.After(_clock, limit is { } seconds ? Seconds(seconds) : null));
        state.Begin();
        return state;
    }

    [Fact]
    public void Pauses_double_up_to_the_longest()
    {
        RetryState state = State(o => o with { MaxAttempts = 10 });
        List<double?> pauses = [];
        for (int i = 0; i < 7; i++)
        {
            pauses.Add(state.Next(Unavailable)?.TotalSeconds);
            state.Begin();
        }

        Assert.Equal([1, 2, 4, 8, 16, 30, 30], pauses);
    }

    [Fact]
    public void Work_that_may_have_been_executed_once_may_have_been_after_any_later_failure()
    {
        RetryState state = State(o => o with { MaxAttempts = 10 });
        Assert.False(state.MayHaveBeenExecuted);
        foreach ((FailureKind kind, bool mayHaveBeenExecuted) in ((FailureKind, bool)[])[(FailureKind.NotConnected, false), (FailureKind.Lost, true), (FailureKind.Lost, true), (FailureKind.NotConnected, true)])
        {
            state.Next(new Failure(kind));
            state.Begin();
            Assert.Equal(mayHaveBeenExecuted, state.MayHaveBeenExecuted);
        }
    }

    [Fact]
    public void Pauses_stop_growing_after_a_thousand_seconds()
    {
        RetryState state = State(o => o with { MaxAttempts = 5000, MaxRetryDelay = TimeSpan.FromDays(1), RetryBudget = TimeSpan.FromDays(1) });
        for (int i = 0; i < 10; i++)
            state.Begin();
        Assert.Equal(1024, state.Next(Unavailable)!.Value.TotalSeconds);
        state.Begin();
        Assert.Equal(1024, state.Next(Unavailable)!.Value.TotalSeconds);
        for (int i = 0; i < 4000; i++)
            state.Begin();
        Assert.Equal(1024, state.Next(Unavailable)!.Value.TotalSeconds);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.75)]
    [InlineData(1, 1)]
    public void Pause_is_jittered_from_half_to_whole(double random, double pause) =>
        Assert.Equal(pause, State(o => o with { Randomness = () => random }).Next(Unavailable)!.Value.TotalSeconds);

    [Fact]
    public void Pause_is_no_longer_than_a_timer_can_be_set_for()
    {
        RetryState state = State(o => o with { RetryBudget = TimeSpan.FromDays(100) });

        Assert.Equal(TimeSpan.FromDays(24), state.Next(Unavailable with { RetryAfter = TimeSpan.FromDays(60) }));
    }

    [Fact]
    public void Last_attempt_is_the_last()
    {
        RetryState state = State(o => o with { MaxAttempts = 2 });

        Assert.NotNull(state.Next(Unavailable));
        state.Begin();
        Assert.Null(state.Next(Unavailable));
        Assert.Equal(2, state.Attempts);
    }

    [Fact]
    public void Decision_is_not_asked_for_again()
    {
        RetryState state = State();

        Assert.Null(state.Next(new Failure(FailureKind.Refused, HttpStatusCode.BadRequest)));
        Assert.Null(State(scope: RetryScope.Never).Next(Unavailable));
    }

    [Theory]
    [InlineData(nameof(FailureKind.NotConnected), true)]
    [InlineData(nameof(FailureKind.Lost), false)]
    public void Request_without_a_key_is_sent_again_only_when_it_cannot_have_arrived(string kind, bool isRepeated)
    {
        RetryState state = State(scope: RetryScope.BeforeSent);

        Assert.Equal(isRepeated, state.Next(new Failure(Enum.Parse<FailureKind>(kind))) is not null);
        Assert.Equal(!isRepeated, state.MayHaveBeenExecuted);
    }

    [Fact]
    public void May_have_been_executed_is_kept_over_all_attempts()
    {
        RetryState state = State();

        state.Next(new Failure(FailureKind.NotConnected));
        Assert.False(state.MayHaveBeenExecuted);
        state.Next(new Failure(FailureKind.Lost));
        Assert.True(state.MayHaveBeenExecuted);
        state.Next(new Failure(FailureKind.NotConnected));
        Assert.True(state.MayHaveBeenExecuted);
    }

    [Theory]
    [InlineData(298, 298.0)]
    [InlineData(299, 299.0)] // leaves the second that an attempt needs
    [InlineData(299.5, null)]
    [InlineData(300, null)]
    [InlineData(301, null)]
    [InlineData(0, 1.0)] // a service that asks for no pause is not asked in a hot loop
    public void Retry_after_is_honoured_whole_or_ends_the_call(double asked, double? pause) =>
        Assert.Equal(pause, State(o => o with { Randomness = () => 0 }).Next(Unavailable with { RetryAfter = Seconds(asked) })?.TotalSeconds);

    [Fact]
    public void Retry_after_is_jittered_by_a_tenth_and_at_most_five_seconds()
    {
        Assert.Equal(22, State().Next(Unavailable with { RetryAfter = Seconds(20) })!.Value.TotalSeconds);
        Assert.Equal(105, State().Next(Unavailable with { RetryAfter = Seconds(100) })!.Value.TotalSeconds);
    }

    [Fact]
    public void Budget_begins_with_the_first_failure_and_ends_the_retries()
    {
        RetryState state = State(o => o with { RetryBudget = Seconds(10), MaxAttempts = 100 });
        _clock.Advance(Seconds(60)); // the first attempt

        Assert.NotNull(state.Next(Unavailable));
        Assert.Equal(Seconds(10), state.Deadline.Remaining);
        _clock.Advance(Seconds(9));
        Assert.Equal(0.9, state.Next(Unavailable)!.Value.TotalSeconds);
        _clock.Advance(Seconds(1));
        Assert.Null(state.Next(Unavailable));
        Assert.Equal(Seconds(70), state.Elapsed);
    }

    [Fact]
    public void Deadline_of_the_caller_ends_the_retries()
    {
        RetryState state = State(limit: 10);

        Assert.Equal(Seconds(10), state.Deadline.Remaining);
        _clock.Advance(Seconds(8));
        Assert.Equal(1, state.Next(Unavailable)!.Value.TotalSeconds);
        Assert.Equal(Seconds(2), state.Deadline.Remaining);
        _clock.Advance(Seconds(2));
        Assert.Null(state.Next(Unavailable));
    }

    [Fact]
    public void Pause_that_leaves_no_time_for_an_attempt_is_not_made()
    {
        RetryState state = State(limit: 10);
        _clock.Advance(Seconds(9.6)); // a tenth of the rest is too little to ask in

        Assert.Null(state.Next(Unavailable));
    }

    [Fact]
    public void Restart_counts_attempts_and_budget_anew()
    {
        RetryState state = State(o => o with { RetryBudget = Seconds(10), MaxAttempts = 2 });
        Assert.NotNull(state.Next(Unavailable));
        state.Begin();
        Assert.Null(state.Next(Unavailable));
        _clock.Advance(Seconds(20));

        state.Restart();
        state.Begin();

        Assert.Equal(1, state.Attempts);
        Assert.Equal(1, state.Next(Unavailable)!.Value.TotalSeconds);
        Assert.Equal(Seconds(10), state.Deadline.Remaining);
    }

    [Fact]
    public void Turn_in_the_quota_that_comes_later_than_the_budget_ends_the_call()
    {
        RetryState state = State(o => o with { RetryBudget = Seconds(3) });
        for (int i = 0; i < 115; i++)
            Options.Quota.Take(TimeSpan.MaxValue);

        Assert.Equal(1.6, state.Next(Unavailable)!.Value.TotalSeconds);
        for (int i = 0; i < 20; i++)
            Options.Quota.Take(TimeSpan.MaxValue);
        Assert.Null(state.Next(Unavailable));
    }
}
