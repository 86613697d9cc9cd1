using System.Globalization;
using Civitai.Orchestration.Faults.Callbacks;
using Civitai.Orchestration.Faults.Downloads;
using Civitai.Orchestration.Faults.Fleets;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Kills;
using Civitai.Orchestration.Faults.Matrix;
using Civitai.Orchestration.Faults.Replies;
using Civitai.Orchestration.Faults.Resilience;
using Fleet;

namespace Civitai.Orchestration.Faults;

/// <summary>Without one of the words below: the test runner. With one: a run of a chosen length, which ends with 1 when something is wrong.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["child", string service, string key, string folder, string stopsWhenAccepted, string stopsWhenComplete])
            return await Child.RunAsync(new Uri(service), key, folder, bool.Parse(stopsWhenAccepted), bool.Parse(stopsWhenComplete));
        if (arguments is ["list", string lister, string cursor])
            return await PageTests.ListAsync(new Uri(lister), cursor);
        if (arguments is ["worker", .. string[] rest])
            return await Worker.RunAsync(rest);

        if (arguments is ["matrix-child", string address, string place])
            return await MatrixChild.RunAsync(new Uri(address), place);

        var numbers = new Arguments(arguments);
        Func<Task<RunReport>>[] runs = arguments.FirstOrDefault() switch
        {
            "intents" => [Intents],
            "replies" => [Replies],
            "floods" => [Floods],
            "downloads" => [Downloads],
            "kills" => [Kills],
            "matrix" => [Matrix],
            "resilience" => [Resilience],
            "callbacks" => [() => Callbacks(hasJournal: true), () => Callbacks(hasJournal: false)],
            "fleet" => [Fleet],
            "budget" => [Budget],
            "all" => [Intents, Replies, Floods, Downloads, Kills, Matrix, Resilience, () => Callbacks(hasJournal: true), .. OwnPostgres.IsInstalled ? (Func<Task<RunReport>>[])[Fleet, Budget] : []],
            _ => [],
        };
        if (runs.Length == 0)
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

        if (!OwnPostgres.IsInstalled && arguments[0] is ("fleet" or "budget" or "all"))
            Console.Out.WriteLine($"== fleet and budget are skipped: {OwnPostgres.Missing}");
        if (!OwnPostgres.IsInstalled && arguments[0] is ("fleet" or "budget"))
            return 2;
        long wrong = 0;
        long searched = 0;
        foreach (Func<Task<RunReport>> run in runs)
        {
            RunReport report = await run();
            report.Write(Console.Out);
            wrong += report.Wrong;
            searched += report[SecretWatch.Failures];
        }

        Console.Out.WriteLine($"== {wrong} wrong; {searched} failures searched for secrets");
        return wrong == 0 ? 0 : 1;

        Task<RunReport> Intents() => new IntentRun(Seed(), numbers.Number("count", 10_000), numbers.Number("parallel", 64), numbers.Number("speed", 100), numbers.Optional("only")).RunAsync();
        Task<RunReport> Replies() => new ReplyRun(Seed(), numbers.Number("count", 1_000_000), numbers.Number("parallel", 2), numbers.Optional("only")).RunAsync();
        Task<RunReport> Floods() => new FloodRun().RunAsync();
        Task<RunReport> Downloads() => new DownloadRun(Seed(), numbers.Number("count", 1000), numbers.Number("parallel", 16), numbers.Number("speed", 50), numbers.Optional("only")).RunAsync();
        Task<RunReport> Kills() => new KillRun(numbers.Number("repetitions", 10), numbers.Number("parallel", 2), numbers.Optional("only") is { } place ? (KillPlace)place : null).RunAsync();
        async Task<RunReport> Matrix()
        {
            int count = numbers.Number("count", numbers.At(1) ?? 10_000);
            var run = new MatrixRun(
                numbers.Number("seed", (numbers.At(1) is null ? null : numbers.At(2)) ?? 1),
                count,
                numbers.Number("parallel", 48),
                numbers.Number("speed", 500),
                numbers.Number("restarts", 5),
                numbers.Number("kills", 1 + (count / 200)),
                numbers.Optional("only"));
            RunReport report = await run.RunAsync();
            if (numbers.Optional("only") is null)
                Console.Out.WriteLine(await run.CompareAsync());
            return report;
        }

        Task<RunReport> Resilience() => new ResilienceRun(numbers.Number("speed", 200), TimeSpan.FromHours(1), isReal: true).RunAsync();
        Task<RunReport> Fleet() => new FleetRun(numbers.Number("count", 2000), numbers.Number("compared", 720), numbers.Number("slots", 12), TimeSpan.FromSeconds(numbers.Number("every", 10))).RunAsync();
        Task<RunReport> Budget() => new BudgetRun(Seed(), numbers.Number("count", 1000), numbers.Number("paid", 100), TimeSpan.FromSeconds(numbers.Number("age", 20))).RunAsync();
        Task<RunReport> Callbacks(bool hasJournal) => new CallbackRun(Seed(), numbers.Number("count", 10_000), numbers.Number("parallel", 4), numbers.Number("dropped", 0), hasJournal).RunAsync();
        int Seed() => numbers.Number("seed", 1);
    }

    private sealed class Arguments(string[] all)
    {
        public int Number(string name, int otherwise) => Optional(name) ?? otherwise;

        /// <summary>The number at a place; null where there is none.</summary>
        public int? At(int place) => all.Length > place && all[0] != "all" && int.TryParse(all[place], CultureInfo.InvariantCulture, out int number) ? number : null;

        public int? Optional(string name)
        {
            int at = Array.IndexOf(all, "--" + name);
            return at < 0 ? null : int.Parse(all[at + 1], CultureInfo.InvariantCulture);
        }
    }
}
