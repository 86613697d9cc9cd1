using System.Diagnostics;
using System.Globalization;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>Starts two programs in turn, each against the same server, and compares how long they take from start to end: <c>start LIBRARY PLAIN [RUNS]</c>. A program is an executable or a .dll.</summary>
internal static class StartUp
{
    public static async Task<int> RunAsync(string library, string plain, int runs)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Documents.SubmittedJson);
        var times = new Dictionary<string, List<double>> { [library] = [], [plain] = [] };
        for (int i = 0; i <= runs; i++)
        {
            foreach ((string program, List<double> taken) in times)
            {
                double milliseconds = Run(program, server.BaseAddress);
                if (i > 0) // the first reads the files from the disk
                    taken.Add(milliseconds);
            }
        }

        foreach ((string program, List<double> taken) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(program)}: least {taken.Min():0} ms, median {Median(taken):0} ms, {new FileInfo(program).Length} bytes"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ratios: least {times[library].Min() / times[plain].Min():0.00}, median {Median(times[library]) / Median(times[plain]):0.00}, size {(double)new FileInfo(library).Length / new FileInfo(plain).Length:0.00}"));
        return 0;
    }

    private static double Run(string program, Uri address)
    {
        var start = program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo("dotnet", [program, address.AbsoluteUri])
            : new ProcessStartInfo(program, [address.AbsoluteUri]);
        start.RedirectStandardOutput = true;
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!; // no shell is used, so there is a process
        string id = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double taken = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        return process.ExitCode == 0 && id.Trim().Length > 0 ? taken : throw new InvalidOperationException($"{program} ended with {process.ExitCode} and printed no id.");
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
