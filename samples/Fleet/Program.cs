// Three workers, each a process of its own, share the work of one account through PostgreSQL; one of them is killed in the middle:
//   dotnet run --project samples/Fleet -- [--runs NUMBER] [--budget BUZZ] [--database CONNECTION-STRING]
// The service is a simulator inside this program, at no cost. Without a database (--database, or FLEET_DATABASE) it starts a PostgreSQL of its own where one is installed.
using System.Globalization;
using Civitai.Orchestration.Testing;
using Fleet;
using Npgsql;

const int Workers = 3;
const string Usage = "Usage: dotnet run --project samples/Fleet -- [--runs NUMBER] [--budget BUZZ] [--database CONNECTION-STRING]";
if (args is ["worker", .. string[] rest])
    return await Worker.RunAsync(rest);

int runs = 60;
decimal limit = 1000;
string? database = Environment.GetEnvironmentVariable(Worker.DatabaseVariable) is { Length: > 0 } set ? set : null;
for (int i = 0; i < args.Length; i += 2)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--help" or "-h" or "-?":
            Console.WriteLine(Usage);
            return 0;
        case "--runs" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 10_000:
            runs = number;
            break;
        case "--budget" when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal buzz) && buzz >= 0:
            limit = buzz;
            break;
        case "--database" when value is { Length: > 0 }:
            database = value;
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}

if (database is null && !OwnPostgres.IsInstalled)
{
    Console.Error.WriteLine($"There is no database: {OwnPostgres.Missing} Or name one with --database.");
    return 1;
}

try
{
    await using OwnPostgres? own = database is null ? await OwnPostgres.StartNewAsync() : null;
    database ??= own!.ConnectionString; // made where none was named
    await using var store = new PostgresStore(database);
    await store.SetUpAsync();
    decimal before = await store.Ledger.GetUsedAsync(Worker.BudgetName);
    var times = new OrchestratorSimulatorOptions { QueueTime = TimeSpan.Zero, PreparingTime = TimeSpan.Zero, ScheduledTime = TimeSpan.Zero, ImageTime = TimeSpan.FromSeconds(2) };
    await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(times);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{runs} runs by {Workers} workers over {(own is null ? "your database" : "a PostgreSQL of this program's own")}, {limit - before:0.##} Buzz to spend together"));

    string batch = Guid.NewGuid().ToString("N")[..8]; // a database may know the keys of the time before
    using var fleet = new Dispatcher(database, simulator.BaseAddress, slots: 8, limit, TimeSpan.FromSeconds(1), Enumerable.Range(1, runs).Select(n => $"{batch}-{n}"));
    for (int number = 1; number <= Workers; number++)
        fleet.Start(number);
    while (fleet.Ended < runs / 3 && !fleet.WhenEnded.IsCompleted)
        await Task.WhenAny(fleet.WhenEnded, Task.Delay(100));
    Console.WriteLine($"{fleet.Ended} have ended. Worker 1 is killed; the others take over what it leaves when its leases end, in some 10 seconds.");
    await fleet.KillAsync(1);
    await fleet.WhenEnded.WaitAsync(TimeSpan.FromMinutes(10));
    await fleet.StopAsync();

    Console.WriteLine($"{"worker",-8}{"results",9}{"taken over",12}{"charged",9}");
    Result[] results = [.. fleet.Runs.SelectMany(r => r.Results.Take(1))]; // one that came again is the same
    for (int number = 1; number <= Workers; number++)
        Row(number.ToString(CultureInfo.InvariantCulture), results.Where(r => r.Worker == number));
    Row("all", results);
    int once = fleet.Runs.Count(r => r.Results.Count(x => !x.IsRepeated) <= 1 && r.Results.Count > 0);
    int refused = fleet.Runs.Count(r => r.IsRefused);
    int paid = simulator.Workflows.Count(w => !w.IsPreview);
    decimal used = await store.Ledger.GetUsedAsync(Worker.BudgetName);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Each once: {once} of {runs - refused}; refused by the budget: {refused}; workflows at the service: {paid}; budget used: {used:0.##} of {limit:0.##}"));
    return once == runs - refused && paid == once ? 0 : 1;
}
catch (Exception e) when (e is JournalException or NpgsqlException or InvalidOperationException or ArgumentException or TimeoutException)
{
    Console.Error.WriteLine($"It does not go on: {e.Message}");
    return 1;
}

static void Row(string name, IEnumerable<Result> results) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{name,-8}{results.Count(),9}{results.Count(r => r.IsTakenOver),12}{results.Sum(r => r.Charged),9:0.##}"));
