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
    /// <summary>Whether the reference service redirects addresses of files, as the real one does.</summary>
    public static bool HasRedirects { get; set; }

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["child", string service, string key, string folder, string stopsWhenAccepted, string stopsWhenComplete])
            return await Child.RunAsync(new Uri(service), key, folder, bool.Parse(stopsWhenAccepted), bool.Parse(stopsWhenComplete));

        Func<Arguments, Task<RunReport>>? run = arguments.FirstOrDefault() switch
        {
            "intents" => a => new IntentRun(a.Number("seed", 1), a.Number("count", 10_000), a.Number("parallel", 64), a.Number("speed", 100), a.Optional("only")).RunAsync(),
            "replies" => a => new ReplyRun(a.Number("seed", 1), a.Number("count", 1_000_000), a.Number("parallel", 2), a.Optional("only")).RunAsync(),
            "floods" => _ => new FloodRun().RunAsync(),
            "downloads" => a => new DownloadRun(a.Number("seed", 1), a.Number("count", 1000), a.Number("parallel", 16), a.Number("speed", 50), a.Optional("only")).RunAsync(),
            "kills" => a => new KillRun(a.Number("repetitions", 10), a.Number("parallel", 2), a.Optional("only") is { } place ? (KillPlace)place : null).RunAsync(),
            "resilience" => a => new ResilienceRun(a.Number("speed", 200), TimeSpan.FromHours(1), isReal: true).RunAsync(),
            _ => null,
        };
        if (run is null)
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

        RunReport report = await run(new Arguments(arguments));
        report.Write(Console.Out);
        return report.Wrong == 0 ? 0 : 1;
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
