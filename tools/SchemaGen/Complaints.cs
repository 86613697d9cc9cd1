namespace SchemaGen;

/// <summary>Everything that the run could not make sense of, reported at once at the end.</summary>
internal sealed class Complaints
{
    private readonly SortedSet<string> _all = new(StringComparer.Ordinal);

    public bool Any => _all.Count > 0;

    public IReadOnlyCollection<string> All => _all;

    public void Add(string place, string text) => _all.Add($"{place}: {text}");
}
