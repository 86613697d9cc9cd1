using System.Globalization;
using Generation.PostgreSql.Tests;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>
/// Paid once, never lost: seeded runs over every journal. In each a program submits a few intents while requests, answers and writes of the journal fail, dies, and is started again until it has all results.
/// </summary>
internal sealed class MatrixRun(int seed, int count, int parallel, double speed, int restarts, int kills, int? only = null)
{
    private readonly RunReport _report = new("matrix");
    private readonly ScaledTimeProvider _clock = new(speed);

    public async Task<RunReport> RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        await using var server = new PostgresServer();
        PostgresStore? store = null;
        using var end = new CancellationTokenSource();
        try
        {
            Task restarting = Task.CompletedTask;
            if (PostgresServer.IsInstalled)
            {
                await server.InitializeAsync();
                JournalHome.Server = server;
                store = new PostgresStore(server.ConnectionString, new PostgresOptions { Schema = "matrix", RetryTime = TimeSpan.FromMinutes(1) });
                await store.SetUpAsync(end.Token);
                restarting = RestartAsync(server, end.Token);
            }

            else if (Environment.GetEnvironmentVariable("CIVITAI_REQUIRE_POSTGRESQL") == "1")
            {
                _report.Find("PostgreSQL is not installed", "CIVITAI_REQUIRE_POSTGRESQL=1");
            }

            JournalKind[] kinds = PostgresServer.IsInstalled ? [JournalKind.Memory, JournalKind.File, JournalKind.Postgres] : [JournalKind.Memory, JournalKind.File];
            IEnumerable<int> numbers = only is { } one ? [one] : Enumerable.Range(0, count);
            await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (number, _) =>
            {
                JournalKind kind = kinds[number % kinds.Length];
                using var one = new MatrixCase(seed, number, kind, folder, kind == JournalKind.Postgres ? store : null, _clock, _report);
                await one.RunAsync();
            });
            if (only is null)
                await new MatrixKills(seed, kills, PostgresServer.IsInstalled ? server : null, _report).RunAsync();
            await end.CancelAsync();
            await restarting;
        }
        finally
        {
            if (store is not null)
                await store.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        _report.Max("peak memory, MiB", RunReport.PeakMemory());
        return _report;
    }

    /// <summary>What other clients do, over the same networks, as a table.</summary>
    public async Task<string> CompareAsync()
    {
        OtherHabits.Row[] rows = await new OtherHabits(seed, count, parallel, _clock).RunAsync();
        (long intents, long charges) = (_report["intents"], _report["charges"]);
        return string.Create(CultureInfo.InvariantCulture, $"""
            | Habit | Intents | Charges | Charges per intent | Intents charged more than once | Paid, and the result lost | Never made |
            |---|---|---|---|---|---|---|
            | this library with a journal | {intents} | {charges} | {(double)charges / intents:0.000} | {_report[MatrixCase.ChargedAgain]} | {_report[MatrixCase.Lost]} | {_report[MatrixCase.NeverMade]} |
            {string.Join('\n', rows.Select(r => r.ToString()))}
            """);
    }

    // As often as asked, spread over the runs.
    private async Task RestartAsync(PostgresServer server, CancellationToken end)
    {
        for (int n = 1; n <= restarts; n++)
        {
            while (_report["runs"] < (long)count * n / (restarts + 1))
            {
                if (end.IsCancellationRequested)
                    return;
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
            }

            await server.StopAsync();
            await server.StartAsync();
            _report.Count("database started again");
        }
    }
}
