using System.Globalization;
using Civitai.Orchestration.Faults.Downloads;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Kills;
using Civitai.Orchestration.Faults.Replies;
using Civitai.Orchestration.Faults.Resilience;

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

        var numbers = new Arguments(arguments);
        Func<Task<RunReport>>[] runs = arguments.FirstOrDefault() switch
        {
            "intents" => [Intents],
            "replies" => [Replies],
            "floods" => [Floods],
            "downloads" => [Downloads],
            "kills" => [Kills],
            "resilience" => [Resilience],
            "all" => [Intents, Replies, Floods, Downloads, Kills, Resilience],
            _ => [],
        };
        if (runs.Length == 0)
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

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
        Task<RunReport> Resilience() => new ResilienceRun(numbers.Number("speed", 200), TimeSpan.FromHours(1), isReal: true).RunAsync();
        int Seed() => numbers.Number("seed", 1);
    }

    private sealed class Arguments(string[] all)
    {
        public int Number(string name, int otherwise) => Optional(name) ?? otherwise;

        public int? Optional(string name)
        {
            int at = Array.IndexOf(all, "--" + name);
            return at < 0 ? null : int.Parse(all[at + 1], CultureInfo.InvariantCulture);
        }
    }
}
