using System.Diagnostics;

namespace Generation.PostgreSql.Tests;

/// <summary>A budget that processes share.</summary>
public sealed class LedgerTests(PostgresServer server) : PostgresTest(server)
{
    [Fact]
    public async Task A_thousand_reservations_of_three_processes_are_never_more_than_the_budget()
    {
        int[] reserved = await Task.WhenAll(ReserveAsync("a", 334), ReserveAsync("b", 333), ReserveAsync("c", 333));

        Assert.Equal(100, reserved.Sum());
        Assert.Equal(100, await NewStore().Ledger.GetUsedAsync("shared", Stop));
        Assert.Equal(100L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.holdings"));
    }

    [Fact]
    public async Task Old_holdings_are_forgotten_and_what_was_used_stays()
    {
        PostgresStore store = NewStore();
        await store.Ledger.ReserveAsync("a", "old", 10, 100, Stop);
        await Server.AskAsync($"UPDATE {Schema}.holdings SET changed_at = changed_at - interval '91 days'");
        await store.Ledger.ReserveAsync("a", "new", 5, 100, Stop);

        await store.PruneAsync(TimeSpan.FromDays(90), Stop);
        await store.Ledger.SettleAsync("a", "old", 1, Stop); // is not there any more
        await store.Ledger.SettleAsync("a", "new", 6, Stop);

        Assert.Equal(16, await store.Ledger.GetUsedAsync("a", Stop));
        Assert.Equal(1L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.holdings"));
    }

    [Fact]
    public async Task Misuse_is_refused()
    {
        IBudgetLedger ledger = NewStore().Ledger;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await ledger.ReserveAsync("a", "1", -1, 10, Stop));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.ReserveAsync("", "1", 1, 10, Stop));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.SettleAsync("a", "", 1, Stop));
    }

    private async Task<int> ReserveAsync(string name, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true }; // the tests are a program
        foreach (string argument in (string[])["reserve", Schema, name, count.ToString()])
            start.ArgumentList.Add(argument);
        start.Environment["RESERVE_IN"] = Server.ConnectionString + ";Timeout=100"; // hundreds wait for one of twenty connections
        using Process process = Process.Start(start)!; // it is started
        string output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.Equal(0, process.ExitCode);
        return int.Parse(output);
    }
}
