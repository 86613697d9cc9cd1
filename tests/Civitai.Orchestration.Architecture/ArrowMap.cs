namespace Civitai.Orchestration.Architecture;

/// <summary>The arrows between the parts of some assemblies.</summary>
internal sealed class ArrowMap
{
    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);

    public ArrowMap(IReadOnlyList<CompiledAssembly> assemblies)
    {
        foreach (CompiledAssembly assembly in assemblies)
        {
            foreach ((string type, string folder) in assembly.Folders)
                _parts.Add(type, new Part(assembly.Name, FolderOf(folder)));
        }

        Arrows =
        [
            .. assemblies.SelectMany(UseReader.Read).Where(u => _parts.ContainsKey(u.From) && _parts.ContainsKey(u.To))
                .GroupBy(u => (From: _parts[u.From], To: _parts[u.To]), (ends, uses) => new Arrow(ends.From, ends.To, [.. uses.OrderBy(u => u.ToString(), StringComparer.Ordinal)]))
                .Where(a => a.From != a.To).OrderBy(a => a.ToString(), StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Arrow> Arrows { get; }

    public IEnumerable<Part> Parts => _parts.Values.Distinct();

    // A part is a folder of the first level; below Steps each kind of step is one.
    private static string FolderOf(string folder)
    {
        string[] names = folder.Split('/');
        return names[0] == "Steps" && names.Length > 1 ? $"{names[0]}/{names[1]}" : names[0];
    }
}
