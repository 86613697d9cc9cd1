namespace Civitai.Orchestration.Tests.Client;

/// <summary>What a thousand waits that share requests cost, and how late they are.</summary>
public sealed class ThousandWaitsTests : CrowdFixture
{
    [Theory]
    [InlineData(1000, 0.05)] // accepted within a minute
    [InlineData(1000, 3)] // accepted over an hour
    public async Task Thousand_trainings_cost_a_twentieth_of_a_loop_each(int count, double spacing)
    {
        AddTrainings(count, spacing);
        Clock.Advance(Seconds(count * spacing));
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, count);

        // A loop of its own asks 124 times in an hour.
        Assert.InRange(Service.Times.Count, 100, 0.05 * 124.5 * count);
        Assert.InRange(Lag(0.5), 0, 5);
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task Thousand_waits_after_half_a_minute_of_refusal_come_back_hardly_denser_than_before()
    {
        AddTrainings(1000, 0.05, _ => TimeSpan.FromMinutes(40));
        Clock.Advance(Seconds(50));
        Service.IsDown = t => t >= Seconds(900) && t < Seconds(930);
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 1000);

        double steady = Requests(300, 900) / 60.0; // in ten seconds
        double burst = Enumerable.Range(930, 120).Max(second => Requests(second, second + 10));
        Assert.InRange(burst, 1, 1.5 * steady);
        Assert.InRange(Requests(900, 930), 1, 20);
    }

    [Fact]
    public async Task Thousand_waits_in_ten_minutes_of_outage_ask_as_a_few_would()
    {
        AddTrainings(1000, 0.05, _ => Hour);
        Clock.Advance(Seconds(50));
        Service.IsDown = t => t >= Seconds(900) && t < Seconds(1500);
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 1000);

        Assert.InRange(Requests(900, 1500), 20, 300); // thousand loops: 78,550
        Assert.InRange(Lag(0.99), 0, 35);
    }

    [Fact]
    public async Task Requests_that_are_cut_at_one_moment_do_not_speak_against_the_list()
    {
        AddTrainings(950, 0.05, _ => TimeSpan.FromMinutes(30));
        Clock.Advance(Seconds(50));
        Service.Takes = Seconds(2); // so that several are under way at once
        Service.IsCut = t => t >= Seconds(900) && t < Seconds(901);
        using OrchestrationClient client = NewClient();

        await WaitForAllAsync(client, 950);

        int alone = Requests(900, 1000) - Service.Lists.Count(t => t is >= 900 and < 1000);
        Assert.InRange(alone, 1, 20); // nobody had to ask alone for long
    }
}
