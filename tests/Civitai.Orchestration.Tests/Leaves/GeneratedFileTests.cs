namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What is written by the generator reads as if a person had: nothing is stated twice at length, no line runs off the page. Codecs, which repeat themselves for speed, are apart.</summary>
public sealed class GeneratedFileTests
{
    private const int LongestRun = 12;
    private const int LongestLine = 160;

    private static readonly Dictionary<string, string[]> Files = Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Root, "src", "Civitai.Orchestration", "Steps"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".Json.cs", StringComparison.Ordinal))
        .Select(f => (Name: Path.GetRelativePath(RepositoryFolder.Root, f), Lines: File.ReadAllLines(f)))
        .Where(f => f.Lines[0].StartsWith("// Written by SchemaGen from the schema", StringComparison.Ordinal))
        .ToDictionary(f => f.Name, f => f.Lines);

    [Fact]
    public void No_two_files_share_a_run_of_more_than_twelve_lines()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var failures = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((string name, string[] lines) in Files)
        {
            for (int i = 0; i + LongestRun < lines.Length; i++)
            {
                string run = string.Join('\n', lines.Skip(i).Take(LongestRun + 1).Select(l => l.Trim()));
                if (!seen.TryAdd(run, name) && seen[run] != name)
                    failures.Add($"{seen[run]} and {name}");
            }
        }

        Leaf.AssertNone(failures);
    }

    [Fact]
    public void No_line_is_longer_than_160_characters() =>
        Leaf.AssertNone([.. Files.SelectMany(f => f.Value.Where(l => l.Length > LongestLine).Select(l => $"{f.Key}: {l}"))]);

    [Fact]
    public void The_files_are_found() => Assert.InRange(Files.Count, 600, 1200);
}
