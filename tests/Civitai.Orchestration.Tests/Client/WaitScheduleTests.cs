using System.Net;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>
/// When exactly the service is asked by waits that share requests, without jitter: after 2, 5, 10 and 15 s, then every 30; a group as often as that is one request every thirty seconds for each wait, but not more often than every eight seconds.
/// </summary>
public sealed class WaitScheduleTests : CrowdFixture
{
    [Fact]
    public async Task One_wait()
    {
        AddTrainings(1, 0, _ => Seconds(130));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 1);

        Assert.Equal([0, 2, 7, 17, 32, 62, 92, 122, 152], Alone());
        Assert.Empty(Service.Lists);
    }

    [Fact]
    public async Task Thirty_waits()
    {
        AddTrainings(30, 0.05, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 30, isTogether: true);

        Assert.Equal([5, 7, 9, 14, .. Every(8, 22, 102)], Lists());
        Assert.Empty(Asked);
    }

    [Fact]
    public async Task Two_pages_of_waits()
    {
        AddTrainings(150, 1, _ => Seconds(300));
        Clock.Advance(Seconds(199));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 150, isTogether: true);

        // Two pages are looked through, of which the second is the older one and is asked for first from then on. Those of the younger one follow at the pace that both need.
        Assert.Equal(new double[] { 200, 200, 202, 202.8, 204, 205, 209, 210 }.Concat(Every(8, 217, 353)).Concat(Every(8, 218, 450)).Order(), Lists());
        Assert.Empty(Asked);
    }

    [Fact]
    public async Task Two_pages_of_which_little_is_left_become_one()
    {
        AddTrainings(150, 1, i => Seconds(i is < 30 or >= 100 ? 300 : 1000) - Seconds(i));
        Clock.Advance(Seconds(199));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 150, isTogether: true);

        Assert.Equal(2 * 10, Requests(210, 290));
        Assert.InRange(Requests(320, 960), 80, 81);
        Assert.Empty(Asked);
    }

    [Fact]
    public async Task Few_waits_are_read_one_by_one_and_then_together()
    {
        AddTrainings(3, 1, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 3, isTogether: true);

        Assert.Equal(["wf_0", "wf_1", "wf_2"], Asked.Select(a => a.Id));
        Assert.All(Asked, a => Assert.InRange(a.Time, 5, 7));
        Assert.InRange(Service.Lists[0], 7, 8);
        Assert.Equal([5, 10, 10, 10, 10, 10, 10, 10, 10, 10], Pauses().Select(p => Math.Round(p, 2)));
    }

    [Fact]
    public async Task Nine_waits_are_read_and_ten_are_looked_for()
    {
        AddTrainings(19, 0, _ => Seconds(20));
        using OrchestrationClient nine = NewClient(isSteady: true);
        await WaitForAllAsync(nine, 9, isTogether: true);
        Assert.Equal(9, Asked.Count());

        using OrchestrationClient ten = NewClient(isSteady: true);
        await WaitForAllAsync(ten, 10, first: 9, isTogether: true);

        Assert.Equal(9, Asked.Count());
    }

    [Fact]
    public async Task One_wait_more()
    {
        AddTrainings(31, 0.05, _ => Seconds(200));
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);
        Task? more = null;
        using ITimer timer = Clock.CreateTimer(_ => more = client.Workflows.WaitAsync("wf_30", cancellationToken: Stop), null, Seconds(51), Timeout.InfiniteTimeSpan);

        await WaitForAllAsync(client, 30, isTogether: true);
        await more!;

        Assert.Equal([(55, "wf_30", false)], Asked);
        Assert.Equal([5, 7, 9, 14, .. Every(8, 22, 54), 57, .. Every(8, 65, 209)], Lists()); // two seconds after its own look, and all with it
    }

    [Fact]
    public async Task An_outage()
    {
        AddTrainings(30, 0.05, _ => Seconds(400));
        Clock.Advance(Seconds(4));
        Service.IsDown = t => t >= Seconds(60) && t < Seconds(200);
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 30, isTogether: true);

        Assert.Equal([5, 7, 9, 14, .. Every(8, 22, 62), .. Every(8, 216, 408)], Lists());
        Assert.Equal([63, 65, 70, 80, 95, 125, 155, 185, 215], Alone()); // few are not asked for more than once a second
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_last_look_before_the_time_is_over(int down)
    {
        AddTrainings(2, 0.05, _ => Hour);
        Clock.Advance(Seconds(4));
        Service.IsDown = t => down > 0 && t >= Seconds(21);
        using OrchestrationClient client = NewClient(isSteady: true);
        Task<WorkflowWaitTimeoutException>[] waits = [];
        await BeginTogetherAsync(client, () => waits = [.. Enumerable.Range(0, 2).Select(i => Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => client.Workflows.WaitAsync($"wf_{i}", new() { Timeout = Seconds(21 + (i * 10)) }, cancellationToken: Stop)))]);

        await Task.WhenAll(waits);

        if (down == 0)
        {
            Assert.Equal([7, 12, 22, 24], Lists());
            Assert.Equal([34], Alone(from: 10)); // one is left
        }
        else
        {
            Assert.Equal([7, 12, 22], Lists());
            Assert.Equal([23, 24, 29, 34], Alone(from: 10)); // a second after the page; the pause of five seconds, and that of ten, are cut
        }

        Assert.Equal(35, Clock.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public async Task A_wait_with_a_listener()
    {
        AddTrainings(1, 0, _ => Seconds(300));
        using OrchestrationClient client = NewClient(isSteady: true);

        await client.Workflows.WaitAsync("wf_0", null, new Nobody(), Stop);

        List<double> expected = [0];
        while (expected[^1] < 300)
            expected.Add(expected[^1] + Math.Clamp(expected[^1] / 4, 5, 60));
        Assert.Equal(expected.Count, Asked.Count());
        Assert.All(expected, (t, i) => Assert.Equal(t, Asked.ElementAt(i).Time, 0.05));
    }

    [Fact]
    public async Task Work_that_the_list_does_not_show()
    {
        AddTrainings(12, 0.05, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        Service.IsHidden = id => id == "wf_3";
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 12, isTogether: true);

        Assert.Equal([5, 10, 20, 35, 65, 95, 125], Alone()); // when two lists have not shown it
        Assert.Equal([5, 7, 9, 14, .. Every(8, 22, 102)], Lists());
    }

    [Theory]
    [InlineData(250, 3)] // on the third page
    [InlineData(350, 3)] // on the fourth, which is not asked for
    public async Task Work_that_is_looked_for_among_that_of_others(int others, int pages)
    {
        AddTrainings(12, 0.05, _ => Seconds(100));
        AddOthers(others, 1);
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 12, isTogether: true);

        Assert.Equal(pages, Service.Lists.Count(t => t < 6.8));
        Assert.Equal(others == 250 ? [] : Enumerable.Range(0, 12).Select(i => $"wf_{i}"), Asked.Select(a => a.Id).Distinct());
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task Work_that_stands_far_apart_is_looked_for_as_long_as_some_is_found()
    {
        AddTrainings(11, 0.01, _ => Seconds(100));
        AddOthers(250, 1, "a");
        Service.Add("wf_11", Seconds(1.5), Seconds(100));
        AddOthers(250, 2, "b");
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 12, isTogether: true);

        Assert.Equal(6, Service.Lists.Count(t => t < 6.9)); // the third page has one, and the sixth the others
        Assert.All(Asked, a => Assert.Equal("wf_11", a.Id)); // between it and ours stands more than a page of others
    }

    [Fact]
    public async Task The_first_of_many_are_looked_for_again_with_those_that_come_meanwhile()
    {
        AddTrainings(490, 0.001, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);
        List<Task> waits = [];
        await BeginTogetherAsync(client, () =>
        {
            waits.AddRange(Enumerable.Range(0, 12).Select(BeginAsync));
            Service.Asking = () =>
            {
                if (Service.Lists.Count == 3 && waits.Count == 12)
                    waits.AddRange(Enumerable.Range(12, 478).Select(BeginAsync));
            };
        });
        await Task.WhenAll(waits);

        Assert.Empty(Asked); // although three pages had shown none of theirs
        Assert.Equal(490, waits.Count);

        Task BeginAsync(int i) => client.Workflows.WaitAsync($"wf_{i}", cancellationToken: Stop);
    }

    [Fact]
    public async Task Three_hundred_waits_that_begin_in_an_outage()
    {
        AddTrainings(300, 0.01, _ => Seconds(250));
        Clock.Advance(Seconds(4));
        Service.IsDown = t => t >= Seconds(5) && t < Seconds(60);
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 300, isTogether: true);

        Assert.InRange(Asked.Count(), 5, 40); // a burst before the outage is known, and probes
        Assert.InRange(Lists().Count(t => t is > 60 and < 69), 3, 4); // pages that show all
        Assert.InRange(Lag(0.99), 0, 15);
    }

    [Fact]
    public async Task Waits_that_begin_while_the_list_alone_is_out()
    {
        AddTrainings(30, 0.01, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        Service.ListStatus = HttpStatusCode.BadGateway;
        using OrchestrationClient client = NewClient(isSteady: true);
        using ITimer timer = Clock.CreateTimer(_ => Service.ListStatus = HttpStatusCode.OK, null, Seconds(60), Timeout.InfiniteTimeSpan);

        await WaitForAllAsync(client, 30, isTogether: true);

        Assert.Equal(30, Asked.Where(a => a.Time < 12).Select(a => a.Id).Distinct().Count()); // twice looked for, then read one by one
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task Waits_of_which_some_have_listeners()
    {
        AddTrainings(12, 0, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        using OrchestrationClient client = NewClient(isSteady: true);
        Task[] waits = [];

        await BeginTogetherAsync(client, () => waits = [.. Enumerable.Range(0, 12).Select(i => client.Workflows.WaitAsync($"wf_{i}", i % 4 == 3 ? new() { ProgressInterval = Seconds(3 + i) } : null, i % 4 == 3 ? new Nobody() : null, Stop))]);
        await Task.WhenAll(waits);

        // The shortest interval is six seconds, and a quarter of the time already spent; nobody is asked for more seldom because others listen.
        List<double> expected = [5, 7, 9, 14];
        while (expected[^1] < 100)
            expected.Add(Math.Round(expected[^1] + Math.Clamp((expected[^1] - 4) / 4, 6, 8), 2));
        Assert.Equal(expected.Count, Service.Lists.Count);
        Assert.All(expected, (t, i) => Assert.Equal(t, Service.Lists[i], 0.05));
    }

    [Fact]
    public async Task Forty_waits_with_listeners_and_without_a_list()
    {
        AddTrainings(40, 0, _ => Seconds(100));
        Clock.Advance(Seconds(4));
        Service.ListStatus = HttpStatusCode.Forbidden;
        using OrchestrationClient client = NewClient(isSteady: true);
        Task[] waits = [];

        await BeginTogetherAsync(client, () => waits = [.. Enumerable.Range(0, 40).Select(i => client.Workflows.WaitAsync($"wf_{i}", new() { ProgressInterval = Seconds(2) }, new Nobody(), Stop))]);
        await Task.WhenAll(waits);

        // A quarter of the time already spent, until the list is tried again.
        foreach (double[] times in Asked.Where(a => a.Time is > 20 and < 45).GroupBy(a => a.Id, a => a.Time, (_, times) => times.ToArray()))
            Assert.All(times.Zip(times.Skip(1)), p => Assert.InRange(p.Second - p.First, (p.First - 4) / 4 * 0.9, (p.First / 4) + 1));
    }

    [Fact]
    public async Task Three_hundred_waits_without_a_list()
    {
        AddTrainings(300, 0.01, _ => Seconds(250));
        Clock.Advance(Seconds(4));
        Service.ListStatus = HttpStatusCode.Forbidden;
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 300, isTogether: true);

        Assert.All(Enumerable.Range(5, 300), s => Assert.InRange(Requests(s, s + 1), 0, 20));
        IGrouping<double, double>[] moments = [.. Service.Times.Where(t => t is >= 6 and < 18).GroupBy(t => t)];
        Assert.Equal(12 * 4, moments.Length);
        Assert.All(moments, m => Assert.Equal(5, m.Count()));
    }

    [Fact]
    public async Task A_list_that_is_refused_is_asked_ever_more_seldom()
    {
        AddTrainings(3, 0.05, _ => Hour);
        Clock.Advance(Seconds(4));
        Service.ListStatus = HttpStatusCode.Forbidden;
        using OrchestrationClient client = NewClient(isSteady: true);

        await WaitForAllAsync(client, 3, isTogether: true);

        double[] pauses = [.. Pauses()];
        int[] rests = [30, 60, 120, 240, 480, 600, 600, 600, 600];
        Assert.InRange(pauses[0], 1, 10);
        Assert.All(pauses[1..], (pause, i) => Assert.InRange(pause, rests[i], rests[i] + 61)); // until the three are one group again, and it is their turn
    }

    private void AddOthers(int count, double from, string name = "other")
    {
        for (int i = 0; i < count; i++)
            Service.Add($"{name}_{i}", Seconds(from + (i * 0.001)), Hour);
    }

    private static IEnumerable<double> Every(double pause, double from, double to)
    {
        for (int i = 0; from + (i * pause) <= to; i++)
            yield return Math.Round(from + (i * pause), 2);
    }

    // But for what is asked for first.
    private IEnumerable<(double Time, string Id, bool IsHeld)> Asked => Service.Asked.Where(a => a.Id != "first");

    private IEnumerable<double> Alone(double from = 0) => Asked.Select(a => Math.Round(a.Time, 2)).Where(t => t >= from);

    private IEnumerable<double> Pauses() => Service.Lists.Skip(1).Zip(Service.Lists, (later, earlier) => later - earlier);

    private IEnumerable<double> Lists() => Service.Lists.Select(t => Math.Round(t, 2));

    private sealed class Nobody : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value)
        {
        }
    }
}
