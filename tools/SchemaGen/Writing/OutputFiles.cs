using System.Text;

namespace SchemaGen.Writing;

/// <summary>The files of a run: compared with the disk or written to it. Generated files that the run no longer makes are stale.</summary>
internal sealed class OutputFiles(string root, string schemaDate)
{
    private const string MarkStart = "// Written by SchemaGen";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public int Count => _files.Count;

    private string Mark => $"{MarkStart} from the schema of {schemaDate}. Change the overlay, not this file.";

    /// <summary>Adds a file; the path is relative to the output folder.</summary>
    public void Add(string path, string content) =>
        _files.Add(Path.GetFullPath(Path.Combine(root, path)), Mark + "\n" + content.ReplaceLineEndings("\n"));

    /// <summary>Replaces the part of a file written by hand that lies between the mark and the first line that begins with <paramref name="end"/>.</summary>
    public void AddPart(string path, string content, string end)
    {
        string full = Path.GetFullPath(Path.Combine(root, path));
        string[] lines = File.ReadAllLines(full);
        int first = Array.FindIndex(lines, l => l.StartsWith(MarkStart, StringComparison.Ordinal));
        int last = Array.FindIndex(lines, l => l.StartsWith(end, StringComparison.Ordinal));
        if (first < 0 || last < first)
            throw new InvalidDataException($"{Short(full)} has no line '{MarkStart} ...' before '{end}'.");
        _files.Add(full, string.Join('\n', [.. lines[..first], Mark, content.ReplaceLineEndings("\n").TrimEnd('\n'), .. lines[last..]]) + "\n");
    }

    /// <summary>What differs between the run and the disk.</summary>
    public IReadOnlyList<string> Differences()
    {
        var differences = new List<string>();
        foreach ((string path, string content) in _files)
        {
            if (!File.Exists(path))
                differences.Add($"{Short(path)} is missing");
            else if (File.ReadAllText(path).ReplaceLineEndings("\n") != content)
                differences.Add($"{Short(path)} differs");
        }

        differences.AddRange(Stale().Select(path => $"{Short(path)} is no longer made"));
        return differences;
    }

    public void Write()
    {
        foreach (string path in Stale())
            File.Delete(path);
        foreach ((string path, string content) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
                File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private string Short(string path) => Path.GetRelativePath(root, path);

    private List<string> Stale() => !Directory.Exists(root) ? [] : [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Select(Path.GetFullPath)
        .Where(path => !_files.ContainsKey(path) && File.ReadLines(path).FirstOrDefault()?.StartsWith(MarkStart, StringComparison.Ordinal) == true)
        .Order(StringComparer.Ordinal)];
}
