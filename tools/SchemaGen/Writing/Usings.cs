using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>The namespaces that a generated file names.</summary>
internal static class Usings
{
    private static readonly (string Word, string Space)[] Known =
    [
        (" ReadOnlyDictionary<", "System.Collections.ObjectModel"),
        ("JsonElement", "System.Text.Json"),
        ("JsonObject", "System.Text.Json.Nodes"),
        ("[Json", "System.Text.Json.Serialization"),
    ];

    /// <summary>The lines at the head of a file, with an empty one at their end; nothing where there are none.</summary>
    /// <param name="code">What the file holds.</param>
    /// <param name="space">The namespace that it stands in.</param>
    /// <param name="members">The members that it names.</param>
    /// <param name="more">Namespaces that it needs whatever it holds.</param>
    public static string Of(string code, string space, IEnumerable<Member> members, params IEnumerable<string> more)
    {
        var spaces = new SortedSet<string>(Comparer<string>.Create((x, y) => (IsSystem(y), x).CompareTo((IsSystem(x), y))));
        spaces.UnionWith(Known.Where(k => code.Contains(k.Word, StringComparison.Ordinal)).Select(k => k.Space));
        spaces.UnionWith(members.Where(m => m.Kind.Item is { } item && code.Contains(item, StringComparison.Ordinal)).Select(m => m.Kind.Space).OfType<string>().Where(s => s != space));
        spaces.UnionWith(more);
        return spaces.Count == 0 ? "" : string.Concat(spaces.Select(s => $"using {s};{Environment.NewLine}")) + Environment.NewLine;
    }

    private static bool IsSystem(string space) => space.StartsWith("System", StringComparison.Ordinal);
}
