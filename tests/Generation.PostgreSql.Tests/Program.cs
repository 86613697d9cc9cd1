namespace Generation.PostgreSql.Tests;

/// <summary>Without arguments of its own: the test runner. With <c>reserve</c>: a process that reserves from a shared budget, as <see cref="LedgerTests"/> starts several.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["reserve", string schema, string name, string count])
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

        await using var store = new PostgresStore(Environment.GetEnvironmentVariable("RESERVE_IN")!, new PostgresOptions { Schema = schema }); // set by the test
        Task<BudgetReservation>[] calls = [.. Enumerable.Range(0, int.Parse(count)).Select(i => Task.Run(async () => await store.Ledger.ReserveAsync("shared", $"{name}-{i}", 1, 100)))];
        Console.WriteLine((await Task.WhenAll(calls)).Count(r => r == BudgetReservation.Reserved));
        return 0;
    }
}
