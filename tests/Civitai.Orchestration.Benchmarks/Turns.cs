using System.Diagnostics;
using System.Globalization;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>Long runs beside each other: in each round every candidate has its turn, in changing order, and a ratio is that of two turns of one round.</summary>
internal static class Turns
{
    /// <param name="title">What is compared.</param>
    /// <param name="rounds">How many, after one that is not counted.</param>
    /// <param name="prepare">Done before each turn, outside its time.</param>
    /// <param name="candidates">The first one is what the others are compared with.</param>
    public static async Task CompareAsync(string title, int rounds, Action prepare, params (string Name, Func<Task> RunAsync)[] candidates)
    {
        double[][] times = [.. candidates.Select(_ => new double[rounds])];
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < candidates.Length; i++)
            {
                int turn = (round + 1 + i) % candidates.Length;
                prepare();
                GC.Collect();
                long before = Stopwatch.GetTimestamp();
                await candidates[turn].RunAsync();
                if (round >= 0)
                    times[turn][round] = Stopwatch.GetElapsedTime(before).TotalSeconds;
            }
        }

        Console.WriteLine($"{title}: {rounds} rounds");
        for (int i = 0; i < candidates.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (own, first) => own / first).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {candidates[i].Name,-34} median {At([.. times[i].Order()], 0.5):0.000} s, ratio {At(ratios, 0.5):0.000} ({At(ratios, 0.25):0.000} to {At(ratios, 0.75):0.000}), inverse {1 / At(ratios, 0.5):0.00}, quickest {times[i].Min() / times[0].Min():0.000}"));
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
