using System.Text;

namespace SchemaGen.Writing;

/// <summary>The files of a run: compared with the disk or written to it. Generated files that the run no longer makes are stale.</summary>
internal sealed class OutputFiles(string root, string mark, string pattern = "*.cs")
{
    private readonly string _markStart = mark[..Math.Min(mark.Length, 40)];

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public int Count => _files.Count;

    /// <summary>Adds a file; the path is relative to the output folder.</summary>
    public void Add(string path, string content) =>
        _files.Add(Path.GetFullPath(Path.Combine(root, path)), mark + "\n" + content.ReplaceLineEndings("\n"));

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

    private List<string> Stale() => !Directory.Exists(root) ? [] : [.. Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
        .Select(Path.GetFullPath)
        .Where(path => !_files.ContainsKey(path) && File.ReadLines(path).FirstOrDefault()?.StartsWith(_markStart, StringComparison.Ordinal) == true)
        .Order(StringComparer.Ordinal)];
}
