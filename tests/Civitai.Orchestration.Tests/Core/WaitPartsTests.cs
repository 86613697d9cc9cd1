using Civitai.Orchestration.Testing;
using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The parts of which waiting is made, each by itself.</summary>
public sealed class WaitPartsTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public void Recent_work_is_known_for_half_a_minute()
    {
        var recent = new RecentWork(_clock);
        Assert.False(recent.Contains("wf_1"));
        Assert.True(recent.TryAdd("wf_1"));
        Assert.False(recent.TryAdd("wf_1"));

        _clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.True(recent.Contains("wf_1"));
        Assert.False(recent.Contains("wf_2"));
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.False(recent.Contains("wf_1"));
        Assert.True(recent.TryAdd("wf_1"));
    }

    [Fact]
    public void Recent_work_has_the_grace_that_it_is_given()
    {
        var recent = new RecentWork(_clock, TimeSpan.FromMinutes(5));
        recent.Add("wf_1");
        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.True(recent.Contains("wf_1"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(recent.Contains("wf_1"));
    }

    [Fact]
    public void Work_that_was_accepted_again_stays_when_its_first_acceptance_is_forgotten()
    {
        var recent = new RecentWork(_clock);
        recent.Add("wf_1");
        recent.Add("wf_2");
        _clock.Advance(TimeSpan.FromSeconds(20));
        recent.Add("wf_1");
        _clock.Advance(TimeSpan.FromSeconds(15));
        recent.Add("wf_3"); // now the old ones are looked through
        Assert.True(recent.Contains("wf_1"));
        Assert.False(recent.Contains("wf_2"));
        Assert.True(recent.Contains("wf_3"));
    }

    [Fact]
    public void A_list_rests_for_half_a_minute_after_two_failures_and_for_ten_minutes_at_most()
    {
        var list = new ListHealth(_clock);
        Assert.True(list.IsUsable);
        list.NoteFailure(_clock.GetTimestamp());
        Assert.True(list.IsUsable);
        foreach (int rest in (int[])[30, 60, 120, 240, 480, 600, 600, 600])
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            list.NoteFailure(_clock.GetTimestamp());
            Assert.False(list.IsUsable);
            _clock.Advance(TimeSpan.FromSeconds(rest - 0.1));
            Assert.False(list.IsUsable);
            _clock.Advance(TimeSpan.FromSeconds(0.1));
            Assert.True(list.IsUsable);
        }
    }

    [Fact]
    public void What_was_asked_for_before_the_last_failure_of_a_list_was_noted_counts_with_it()
    {
        var list = new ListHealth(_clock);
        long asked = _clock.GetTimestamp();
        _clock.Advance(TimeSpan.FromSeconds(2));
        long alsoAsked = _clock.GetTimestamp();
        list.NoteFailure(asked);
        list.NoteFailure(asked);
        list.NoteFailure(alsoAsked);
        Assert.True(list.IsUsable);

        _clock.Advance(TimeSpan.FromSeconds(1));
        list.NoteFailure(_clock.GetTimestamp());
        Assert.False(list.IsUsable);
    }

    [Fact]
    public void A_page_that_could_be_read_speaks_for_the_list_for_eleven_minutes()
    {
        var list = new ListHealth(_clock);
        list.NoteSuccess();
        _clock.Advance(TimeSpan.FromSeconds(659));
        list.NoteFailure(_clock.GetTimestamp());
        _clock.Advance(TimeSpan.FromSeconds(1));
        list.NoteFailure(_clock.GetTimestamp()); // the first that counts
        Assert.True(list.IsUsable);
        _clock.Advance(TimeSpan.FromSeconds(1));
        list.NoteFailure(_clock.GetTimestamp());
        Assert.False(list.IsUsable);
    }

    [Fact]
    public void A_list_that_works_again_has_its_failures_forgotten()
    {
        var list = new ListHealth(_clock);
        list.NoteFailure(_clock.GetTimestamp());
        list.NoteSuccess();
        _clock.Advance(TimeSpan.FromMinutes(12));
        list.NoteFailure(_clock.GetTimestamp());
        Assert.True(list.IsUsable);
    }

    [Theory]
    [InlineData(0, 1, 1)] // at least one a second
    [InlineData(2, 2.5, 1)]
    [InlineData(4, 5, 2)]
    [InlineData(16, 20, 5)]
    [InlineData(1000, 20, 5)] // at most twenty
    public void The_pace_is_a_quarter_faster_than_needed_and_in_bursts_of_a_quarter_of_a_second(double needed, double eachSecond, int together)
    {
        var pace = new RequestPace(_clock);
        long start = _clock.GetTimestamp();
        for (int burst = 0; burst < 3; burst++)
        {
            for (int i = 0; i < together; i++)
            {
                Assert.True(pace.NotBefore <= _clock.GetTimestamp());
                pace.Charge(_clock.GetTimestamp(), needed);
            }

            double next = (pace.NotBefore - start) / (double)_clock.TimestampFrequency;
            Assert.Equal((burst + 1) * together / eachSecond, next, 0.001);
            _clock.Advance(TimeSpan.FromSeconds(((burst + 1) * together / eachSecond) + 0.000001) - _clock.Elapsed);
        }
    }

    [Fact]
    public void Time_in_which_nothing_was_asked_is_not_made_up_for()
    {
        var pace = new RequestPace(_clock);
        pace.Charge(_clock.GetTimestamp(), 1000);
        _clock.Advance(TimeSpan.FromHours(1));
        long now = _clock.GetTimestamp();
        for (int i = 0; i < 5 + 4; i++) // four were left
            pace.Charge(now, 1000);
        Assert.True(pace.NotBefore > now);
    }

    [Fact]
    public void Reports_come_in_order_and_the_oldest_are_dropped()
    {
        var reports = new WaitReports<string>();
        Assert.False(reports.IsTelling);
        Assert.True(reports.Add("0", 0, false));
        Assert.True(reports.IsTelling);
        for (int i = 1; i < 20; i++)
            Assert.False(reports.Add($"{i}", i, false));
        Assert.False(reports.Add("old", 18, false));
        Assert.False(reports.Add("the same moment", 19, false));
        Assert.False(reports.Add("end", 1, true));

        List<string> heard = [];
        while (reports.TryTake(out string? snapshot))
            heard.Add(snapshot);
        Assert.Equal(["6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "the same moment", "end"], heard);
        Assert.False(reports.IsTelling);
        Assert.True(reports.Add("again", 20, false));
    }

    [Fact]
    public void A_group_is_in_the_order_of_the_list_and_due_with_the_first()
    {
        WaitGroup<string> group = WaitGroup<string>.Of(At(5), 50, 500, 2);
        Assert.Equal((50, 500, 2, false), (group.Due, group.End, group.Rounds, group.IsAsked));
        group.Insert(At(7), 60, 400);
        group.Insert(At(3), 40, 600);
        group.Insert(At(6), 70, 700);
        group.Insert(At(6, "later"), 70, 700);
        Assert.Equal(["3", "5", "6", "later", "7"], group.Waits.Select(w => w.Id));
        Assert.Equal((Time(3), 40, 400), (group.From, group.Due, group.End));

        WaitGroup<string> next = WaitGroup<string>.Of(At(4), 30, 300, 5);
        next.Insert(At(9), 80, 800);
        group.Append(next, 12);
        Assert.Equal(["3", "4", "5", "6", "later", "7", "9"], group.Waits.Select(w => w.Id));
        Assert.Equal((Time(3), 30, 300, 5, 12), (group.From, group.Due, group.End, group.Rounds, group.Seen));
        group.Append(WaitGroup<string>.Of(At(10), 90, 900, 1), 13);
        Assert.Equal((30, 300, 5), (group.Due, group.End, group.Rounds));
        Assert.True(WaitGroup<string>.ByPlace.Compare(group, WaitGroup<string>.At(Time(4))) < 0);
    }

    [Fact]
    public void A_wait_knows_what_it_waits_for()
    {
        Wait<string> wait = At(1, "wf_A");
        Assert.True(wait.Is("WF_a"));
        Assert.False(wait.Is("wf_B"));
        Assert.Equal((-1, false, Time(1)), (wait.FailingSince, wait.IsObserved, wait.CreatedAt));
        Assert.True(new Wait<string>("x", new(), Deadline.After(_clock, TimeSpan.FromHours(1)), isObserved: true, default).IsObserved);
        wait.CreatedAt = null;
        Assert.Null(wait.CreatedAt);
        Assert.True(new WaitOptions().ThrowOnFailure);
    }

    private static DateTimeOffset Time(int seconds) => VirtualTimeProvider.DefaultStart.AddSeconds(seconds);

    private Wait<string> At(int seconds, string? id = null) =>
        new(id ?? $"{seconds}", new(), Deadline.After(_clock, TimeSpan.FromHours(1)), isObserved: false, default) { CreatedAt = Time(seconds) };
}
