using System.Globalization;
using Civitai.Orchestration.Testing;
using Fleet;

namespace Civitai.Orchestration.Faults.Fleets;

/// <summary>
/// Many submissions at once against a budget that can pay a few, in one process and in three that share it through PostgreSQL, while requests fail before and after the service has acted. What is charged, and what the budget
/// says is used, must never be more than the limit; what was refused or failed must be given back, so that a second wave spends exactly what is left.
/// </summary>
internal sealed class BudgetRun(int seed, int count, int paid, TimeSpan minimumAge)
{
    private const int Workers = 3;
    private const decimal Price = 2; // of the worker's input

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    private readonly RunReport _report = new("budget");
    private readonly decimal _limit = paid * Price;

    public async Task<RunReport> RunAsync()
    {
        await InOneProcessAsync();
        await InThreeAsync();
        return _report;
    }

    private async Task InOneProcessAsync()
    {
        await using OrchestratorSimulator simulator = await StartFaultyAsync("one process");
        var budget = new SpendBudget(_limit);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, Budgets = { budget } });
        await WatchedAsync(simulator, () => budget.GetUsedAsync(), "one process", SubmitAllAsync);

        async Task<int> SubmitAllAsync(string wave, int number)
        {
            bool[] isPaid = await Task.WhenAll(Enumerable.Range(0, number).Select(n => SubmitAsync(string.Create(CultureInfo.InvariantCulture, $"{wave}-{n}"))));
            return isPaid.Count(p => p);
        }

        async Task<bool> SubmitAsync(string key)
        {
            while (true)
            {
                try
                {
                    await client.Workflows.RunAsync(WorkflowTemplate.For(Worker.Input, externalId: key));
                    return true;
                }
                catch (BudgetExceededException)
                {
                    return false;
                }
                catch (WorkflowFailedException)
                {
                    _report.Count("one process: failed and refunded");
                    return true;
                }
                catch (CivitaiException e)
                {
                    _report.Count("one process: no answer or none yet: " + e.GetType().Name);
                }
            }
        }
    }

    private async Task InThreeAsync()
    {
        await using OwnPostgres server = await OwnPostgres.StartNewAsync();
        await using var store = new PostgresStore(server.ConnectionString);
        await store.SetUpAsync();
        await using OrchestratorSimulator simulator = await StartFaultyAsync("three processes");
        await WatchedAsync(simulator, () => store.Ledger.GetUsedAsync(Worker.BudgetName), "three processes", SubmitAllAsync);

        async Task<int> SubmitAllAsync(string wave, int number)
        {
            int slots = Math.Min((number / Workers) + 1, 400);
            using var fleet = new Dispatcher(server.ConnectionString, simulator.BaseAddress, slots, _limit, minimumAge, Enumerable.Range(0, number).Select(n => string.Create(CultureInfo.InvariantCulture, $"{wave}-{n}")));
            for (int worker = 1; worker <= Workers; worker++)
                fleet.Start(worker);
            try
            {
                await fleet.WhenEnded.WaitAsync(TimeLimit);
            }
            catch (TimeoutException)
            {
                foreach (Run run in fleet.Runs.Where(r => !r.IsEnded))
                    _report.Find("three processes: neither a result nor a refusal", run.Key, $"accepted {run.IsAccepted}, at worker {run.Worker?.Number}, failed {run.Failures.Count} times");
            }

            await fleet.StopAsync();
            foreach (Run run in fleet.Runs)
            {
                foreach (string failure in run.Failures)
                    _report.Count("three processes: no answer or none yet: " + failure);
                _report.Count("three processes: failed and refunded", run.Results.Any(r => r.Status == "failed") ? 1 : 0);
            }

            return fleet.Runs.Count(r => r.Results.Count > 0);
        }
    }

    // Two waves, the second one for what the first one has left.
    private async Task WatchedAsync(OrchestratorSimulator simulator, Func<ValueTask<decimal>> used, string where, Func<string, int, Task<int>> submitAll)
    {
        decimal before = simulator.Balance;
        using var stop = new CancellationTokenSource();
        Task watching = WatchAsync();
        long start = TimeProvider.System.GetTimestamp();
        int first = await submitAll("first", count);
        _report.Count($"{where}: seconds of the first wave", (long)TimeProvider.System.GetElapsedTime(start).TotalSeconds);
        (decimal spent, decimal charged) = (await used(), before - simulator.Balance);
        if (spent != charged)
            _report.Find($"{where}: the budget holds another amount than was charged", FormattableString.Invariant($"--seed {seed}"), FormattableString.Invariant($"{spent} of {charged}"));
        int left = (int)((_limit - spent) / Price);
        int second = await submitAll("second", left + Math.Max(20, count / 10));
        if (second != left)
            _report.Find($"{where}: what was given back was not spent", FormattableString.Invariant($"--seed {seed}"), FormattableString.Invariant($"{second} of {left}"));
        if (await used() != _limit || before - simulator.Balance != _limit)
            _report.Find($"{where}: not all is spent in the end", FormattableString.Invariant($"--seed {seed}"), FormattableString.Invariant($"{await used()} and {before - simulator.Balance} of {_limit}"));
        await stop.CancelAsync();
        await watching;
        _report.Count($"{where}: submissions", count);
        _report.Count($"{where}: accepted of the first wave", first);
        _report.Count($"{where}: accepted of the second wave", second);

        async Task WatchAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                (decimal now, decimal gone) = (await used(), before - simulator.Balance);
                _report.Count($"{where}: looks at the budget");
                _report.Max($"{where}: most that was used, of {_limit}", (long)now);
                _report.Max($"{where}: most that was charged, of {_limit}", (long)gone);
                if (now > _limit || gone > _limit)
                    _report.Find($"{where}: above the budget", FormattableString.Invariant($"--seed {seed}"), FormattableString.Invariant($"used {now}, charged {gone} of {_limit}"));
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }
    }

    private async Task<OrchestratorSimulator> StartFaultyAsync(string where)
    {
        OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(
            new() { QueueTime = TimeSpan.Zero, PreparingTime = TimeSpan.Zero, ScheduledTime = TimeSpan.Zero, ImageTime = TimeSpan.FromSeconds(2) });
        var random = new Random(seed);
        simulator.OnSubmit(Outcome.Succeeded(), paid - (paid / 5));
        simulator.OnSubmit(Outcome.Failed("out of memory"), paid / 5); // refunded
        foreach (Fault fault in (Fault[])[Fault.ConnectionCut(), Fault.ConnectionCutAfterAccepted(), Fault.TruncatedBody(), Fault.Status(500), Fault.Status(503), Fault.HtmlPage()])
            simulator.FailNext(fault, paid / 2, request => IsSubmission(request) && OneOf(12));
        return simulator;

        bool OneOf(int several)
        {
            lock (random)
            {
                bool isOne = random.Next(several) == 0;
                _report.Count($"{where}: faults", isOne ? 1 : 0);
                return isOne;
            }
        }
    }

    private static bool IsSubmission(RecordedRequest request) => request.Method == "POST" && request.Path.EndsWith("/workflows", StringComparison.Ordinal);
}
