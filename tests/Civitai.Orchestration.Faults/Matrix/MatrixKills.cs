using System.Globalization;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Kills;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;
using Generation.PostgreSql.Tests;
using Npgsql;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>The share of real deaths: a program on real sockets is killed (SIGKILL) at a seeded request, line or moment, and started again until it ends by itself.</summary>
internal sealed class MatrixKills(int seed, int count, PostgresServer? server, RunReport report)
{
    public async Task RunAsync()
    {
        for (int number = 0; number < count; number++)
        {
            try
            {
                await RunOneAsync(number, isShared: server is not null && number % 2 == 1);
            }
            catch (TimeoutException e)
            {
                report.Find("a killed program did not end", string.Create(CultureInfo.InvariantCulture, $"kill {number}"), e.ToString());
            }
        }
    }

    private async Task RunOneAsync(int number, bool isShared)
    {
        var random = new Random(IntentRun.HashCode(seed, -1 - number));
        string where = string.Create(CultureInfo.InvariantCulture, $"kill {number} ({(isShared ? JournalKind.Postgres : JournalKind.File)})");
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        var service = new ReferenceService(TimeProvider.System, SecretWatch.Token) { Runtime = TimeSpan.FromMilliseconds(random.Next(3) == 0 ? 50 : 0), ImageBytes = 40 };
        ChildProcess child = new();
        int left = 1 + random.Next(8);
        int deaths = 1 + random.Next(2);
        bool isBefore = random.Next(2) == 0;
        bool isByLine = random.Next(3) == 0;

        async Task CountAsync(bool isHere)
        {
            if (isHere && Volatile.Read(ref deaths) > 0 && Interlocked.Decrement(ref left) == 0)
                await child.KillAsync();
        }

        await using var proxy = new FaultProxy(service, new FaultPlan(), TimeProvider.System)
        {
            Received = _ => CountAsync(isBefore && !isByLine),
            Answering = (_, _) => CountAsync(!isBefore && !isByLine),
        };
        var environment = new Dictionary<string, string> { [MatrixChild.Database] = isShared ? server!.ConnectionString : "" }; // shared ones have one
        try
        {
            for (int life = 0; ; life++)
            {
                child.Start(["matrix-child", proxy.BaseAddress.OriginalString, folder], environment);
                if (isByLine && deaths > 0)
                {
                    int lines = left;
                    await child.WaitForAsync(_ => child.Count >= lines, mayEnd: true);
                    await child.KillAsync();
                }

                string? done = await child.WaitForAsync(line => line == "done", mayEnd: true);
                await child.KillAsync();
                if (done is not null && deaths <= 0 && (life > 4 || Enumerable.Range(0, MatrixChild.Orders).All(n => File.Exists(Path.Combine(folder, Key(n))))))
                    break;
                if (done is null && !child.WasKilled)
                    report.Find("a program failed", where, child.Output);
                if (life > 6)
                    throw new TimeoutException(child.Output);
                report.Count("programs killed", done is null ? 1 : 0);
                deaths--;
                Volatile.Write(ref left, 1 + random.Next(8));
                child.Dispose();
                child = new();
                if (isShared)
                    await ExpireAsync(proxy.BaseAddress.Authority);
            }

            report.Count(isShared ? "kills over Postgres" : "kills over File");
            for (int n = 0; n < MatrixChild.Orders; n++)
                Judge(service, folder, Key(n), where);
        }
        finally
        {
            await child.KillAsync();
            child.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Key(int order) => string.Create(CultureInfo.InvariantCulture, $"order-{order}");

    private void Judge(ReferenceService service, string folder, string key, string where)
    {
        int charges = service.All.Count(w => w.Key == key);
        if (charges != 1)
            report.Find($"{charges} charges for one intent", where);
        string file = Path.Combine(folder, key);
        string[] taken = File.Exists(file) ? File.ReadAllLines(file) : [];
        if (taken.Length == 0)
            report.Find("result lost", where);
        else if (taken.Skip(1).Any(t => !t.EndsWith("repeated", StringComparison.Ordinal)))
            report.Find("handed over twice by recovery", where, string.Join('\n', taken));
        report.Count("intents of killed programs");
    }

    // As if the minute of the lease had gone by.
    private async Task ExpireAsync(string service)
    {
        await using var connection = new NpgsqlConnection(server!.ConnectionString); // shared ones have one
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("UPDATE matrix.intents SET lease_until = clock_timestamp() WHERE service = $1 AND lease_until IS NOT NULL", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = service });
        await command.ExecuteNonQueryAsync();
    }
}
