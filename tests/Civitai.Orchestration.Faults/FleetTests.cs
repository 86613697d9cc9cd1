using Civitai.Orchestration.Faults.Fleets;
using Generation.PostgreSql.Tests;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The share of many machines in the quick mode; one after the other, because each starts processes. Skipped where PostgreSQL is not installed; with <c>CIVITAI_REQUIRE_POSTGRESQL=1</c> they fail there.</summary>
public sealed class FleetTests
{
    [Fact]
    public async Task Workers_that_are_killed_lose_no_result_and_pay_for_nothing_twice()
    {
        PostgresServer.SkipIfMissing();
        RunReport report = await new FleetRun(count: 90, compared: 0, slots: 8, killEvery: TimeSpan.FromSeconds(8)).RunAsync();

        report.Check();
        Assert.Equal(90, report["results"]);
        Assert.Equal(1, report["restarts of the database"]);
        Assert.InRange(report["taken over from a killed worker"], 1, 90);
    }

    [Fact]
    public async Task A_budget_is_kept_in_one_process_and_in_three()
    {
        PostgresServer.SkipIfMissing();
        RunReport report = await new BudgetRun(seed: 7, count: 60, paid: 10, minimumAge: TimeSpan.FromSeconds(3)).RunAsync();

        report.Check();
        Assert.Equal(20, report["three processes: most that was used, of 20"]);
    }
}
