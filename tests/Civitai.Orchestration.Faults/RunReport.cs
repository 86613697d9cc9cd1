using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>What a run counted and what it found wrong. Thread-safe.</summary>
internal sealed class RunReport(string name)
{
    private const int KeptExamples = 3;

    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Finding> _findings = new(StringComparer.Ordinal);
    private readonly long _start = TimeProvider.System.GetTimestamp();

    public string Name => name;

    /// <summary>How many things were found wrong.</summary>
    public long Wrong => _findings.Values.Sum(f => f.Count);

    public long this[string what] => _counts.GetValueOrDefault(what);

    /// <summary>How many different things of a kind were counted.</summary>
    public int Kinds(string prefix) => _counts.Keys.Count(k => k.StartsWith(prefix, StringComparison.Ordinal));

    public void Count(string what, long by = 1) => _counts.AddOrUpdate(what, by, (_, n) => n + by);

    public void Max(string what, long value) => _counts.AddOrUpdate(what, value, (_, n) => Math.Max(n, value));

    /// <summary>Something wrong: its class, how to see it again, and details of the first ones.</summary>
    public void Find(string what, string where, string? details = null)
    {
        Finding finding = _findings.GetOrAdd(what, _ => new Finding());
        lock (finding)
        {
            if (++finding.Count <= KeptExamples)
                finding.Examples.Add((where, details));
        }
    }

    /// <summary>Nothing was found wrong.</summary>
    public void Check() => Assert.True(Wrong == 0, ToString());

    public void Write(TextWriter writer)
    {
        writer.WriteLine($"== {name}: {TimeProvider.System.GetElapsedTime(_start).TotalSeconds:0} s, {Wrong} wrong");
        foreach ((string what, long count) in _counts.OrderBy(c => c.Key, StringComparer.Ordinal))
            writer.WriteLine($"   {count,9}  {what}");
        foreach ((string what, Finding finding) in _findings.OrderByDescending(f => f.Value.Count))
        {
            writer.WriteLine($"!! {finding.Count,9}  {what}");
            foreach ((string where, string? details) in finding.Examples)
            {
                writer.WriteLine($"              at {where}");
                foreach (string line in (details ?? "").Split('\n').Take(10))
                    writer.WriteLine($"                 {(line.Length > 1500 ? line[..1500] + "..." : line)}");
            }
        }
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        Write(writer);
        return writer.ToString();
    }

    /// <summary>Peak memory of the process, in MiB.</summary>
    public static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private sealed class Finding
    {
        public long Count { get; set; }

        public List<(string Where, string? Details)> Examples { get; } = [];
    }
}
