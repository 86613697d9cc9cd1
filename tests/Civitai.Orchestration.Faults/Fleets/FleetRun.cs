using System.Diagnostics;
using System.Globalization;
using Civitai.Orchestration.Testing;
using Fleet;

namespace Civitai.Orchestration.Faults.Fleets;

/// <summary>
/// Three workers of samples/Fleet over one PostgreSQL and one simulated service, each with so many runs open at once that waiting is the limit. First one worker alone and three undisturbed, to compare; then many runs, while
/// a worker is killed again and again and the database breaks off once. Every result must be handed over exactly once, or said to be a repetition, and every intent charged once.
/// </summary>
internal sealed class FleetRun(int count, int compared, int slots, TimeSpan killEvery)
{
    private const int Workers = 3;
    private const decimal Limit = 100_000;

    private static readonly TimeSpan WorkTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(15);

    private readonly RunReport _report = new("fleet");

    public async Task<RunReport> RunAsync()
    {
        await using OwnPostgres server = await OwnPostgres.StartNewAsync();
        await using var store = new PostgresStore(server.ConnectionString, new PostgresOptions { RetryTime = TimeSpan.FromSeconds(30) });
        await store.SetUpAsync();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(
            new() { QueueTime = TimeSpan.Zero, PreparingTime = TimeSpan.Zero, ScheduledTime = TimeSpan.Zero, ImageTime = WorkTime });
        if (compared > 0)
        {
            double one = await MeasureAsync(server, simulator, "one", workers: 1, compared / Workers);
            double three = await MeasureAsync(server, simulator, "three", Workers, compared);
            _report.Count("runs a minute, one worker", (long)(one * 60));
            _report.Count("runs a minute, three workers", (long)(three * 60));
            _report.Count("three workers against one, percent", (long)(100 * three / one));
        }

        using (Dispatcher fleet = NewFleet(server, simulator, "fleet", count))
        {
            long start = Stopwatch.GetTimestamp();
            for (int number = 1; number <= Workers; number++)
                fleet.Start(number);
            await DisturbAsync(fleet, server);
            await EndAsync(fleet);
            _report.Count("runs a minute, three workers with kills", (long)(count / Stopwatch.GetElapsedTime(start).TotalMinutes));
            Judge(fleet, simulator, "fleet-");
        }

        await JudgeMoneyAsync(store, simulator);
        return _report;
    }

    private async Task<double> MeasureAsync(OwnPostgres server, OrchestratorSimulator simulator, string name, int workers, int runs)
    {
        using Dispatcher fleet = NewFleet(server, simulator, name, runs);
        for (int number = 1; number <= workers; number++)
            fleet.Start(number);
        while (fleet.Ended < workers * slots && !fleet.WhenEnded.IsCompleted)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System); // what starting takes is not measured
        (long start, int from) = (Stopwatch.GetTimestamp(), fleet.Ended);
        while (fleet.Ended < runs - (workers * slots) && !fleet.WhenEnded.IsCompleted)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System); // nor is the end, when some have nothing to do
        double rate = (fleet.Ended - from) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await EndAsync(fleet);
        Judge(fleet, simulator, name + "-");
        return rate;
    }

    private Dispatcher NewFleet(OwnPostgres server, OrchestratorSimulator simulator, string name, int runs) => new(
        server.ConnectionString, simulator.BaseAddress, slots, Limit, TimeSpan.FromSeconds(1), Enumerable.Range(0, runs).Select(n => string.Create(CultureInfo.InvariantCulture, $"{name}-{n}")));

    // Kills one worker after another and starts it again two seconds later; as soon as half of the results are there, the database too.
    private async Task DisturbAsync(Dispatcher fleet, OwnPostgres server)
    {
        var restarted = false;
        for (int kill = 0; kill <= 200; kill++)
        {
            await PassAsync(killEvery - TimeSpan.FromSeconds(2));
            if (fleet.WhenEnded.IsCompleted)
                break;
            int number = 1 + (kill % Workers);
            await fleet.KillAsync(number);
            _report.Count("workers killed");
            await PassAsync(TimeSpan.FromSeconds(2));
            fleet.Start(number);
        }

        _report.Count("restarts of the database", restarted ? 1 : 0);

        async Task PassAsync(TimeSpan time)
        {
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time && !fleet.WhenEnded.IsCompleted;)
            {
                if (!restarted && fleet.Ended >= count / 2)
                {
                    restarted = true;
                    await server.RestartAsync();
                }

                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }
    }

    private async Task EndAsync(Dispatcher fleet)
    {
        try
        {
            await fleet.WhenEnded.WaitAsync(TimeLimit);
        }
        catch (TimeoutException)
        {
            // what has no result is found to be lost
        }

        await fleet.StopAsync();
        _report.Count("given out again", fleet.GivenOutAgain);
    }

    private void Judge(Dispatcher fleet, OrchestratorSimulator simulator, string prefix)
    {
        ILookup<string, SimulatedWorkflow> paid = simulator.Workflows.Where(w => !w.IsPreview && KeyOf(w).StartsWith(prefix, StringComparison.Ordinal)).ToLookup(KeyOf, StringComparer.Ordinal);
        foreach (Run run in fleet.Runs)
        {
            int told = run.Results.Count(r => r.IsRepeated);
            int once = run.Results.Count - told;
            SimulatedWorkflow[] workflows = [.. paid[run.Key]];
            _report.Count("runs");
            _report.Count("handed over again, and told so", once == 0 ? told - Math.Min(told, 1) : told);
            _report.Count("first handed over as repeated", once == 0 && told > 0 ? 1 : 0);
            foreach (string failure in run.Failures)
                _report.Count("submissions that failed: " + failure);
            if (run.Results.Count == 0)
                _report.Find("result lost", run.Key, string.Join(", ", workflows.Select(w => w.ToString())));
            if (once > 1)
                _report.Find($"handed over {once} times without being told", run.Key, string.Join('\n', run.Results));
            if (workflows.Length != 1)
                _report.Find($"{workflows.Length} charges for one intent", run.Key, string.Join(", ", workflows.Select(w => w.ToString())));
            if (run.Results.Any(r => r.Status != "succeeded" || workflows.All(w => w.Id != r.Id || w.Cost != r.Charged)))
                _report.Find("result wrong", run.Key, string.Join('\n', run.Results));
            if (run.Results.Count > 0)
            {
                _report.Count("results");
                _report.Count("taken over from a killed worker", run.Results[0].IsTakenOver ? 1 : 0);
            }
        }
    }

    private async Task JudgeMoneyAsync(PostgresStore store, OrchestratorSimulator simulator)
    {
        decimal paid = simulator.Workflows.Where(w => !w.IsPreview).Sum(w => w.Cost);
        decimal used = await store.Ledger.GetUsedAsync(Worker.BudgetName);
        _report.Count("Buzz charged", (long)paid);
        _report.Count("Buzz of the budget used", (long)used);
        if (used != paid)
            _report.Find("the budget holds another amount than was charged", FormattableString.Invariant($"{used} of {paid}"));
        var open = 0;
        await foreach (JournalEntry entry in store.Journal.ReadOpenAsync(simulator.BaseAddress.Authority))
        {
            open++;
            _report.Find("an intent stayed open", entry.Key, entry.State.ToString());
        }

        _report.Count("intents that stayed open", open);
    }

    private static string KeyOf(SimulatedWorkflow workflow) => workflow.ExternalId ?? "";
}
