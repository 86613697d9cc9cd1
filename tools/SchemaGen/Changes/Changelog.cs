using System.Text;

namespace SchemaGen.Changes;

/// <summary>Puts changes into the form of a changelog: what a shared schema changed stands there once, with the number of those that have it.</summary>
internal sealed class Changelog(ApiDescription before, ApiDescription after)
{
    private const int Named = 3;

    private readonly string[] _inputs =
    [
        .. after.Steps.Where(s => s.Value.Input is not null).SelectMany(s => after.Leaves(s.Key, s.Value.Input!)).Select(l => l.Key)
            .Intersect(before.Steps.Where(s => s.Value.Input is not null).SelectMany(s => before.Leaves(s.Key, s.Value.Input!)).Select(l => l.Key)),
    ];

    /// <summary>The changelog's draft.</summary>
    /// <param name="changes">All changes.</param>
    /// <param name="old">What was compared with, in words.</param>
    public string Write(IReadOnlyList<Change> changes, string old)
    {
        var entries = changes
            .GroupBy(c => (c.Section, c.IsBreaking, c.Place.IsReply, c.Place.Kind is PlaceKind.Operation, c.Declarer, c.Own, c.Text))
            .Select(g => (g.Key.Section, g.Key.IsBreaking, Text: Line([.. g])))
            .ToList();
        var text = new StringBuilder();
        text.Append("Compared with ").Append(old).Append(": ").Append(entries.Count == 0 ? "no changes." : $"{entries.Count} {(entries.Count == 1 ? "change" : "changes")}, {entries.Count(e => e.IsBreaking)} of them breaking.").Append('\n');
        foreach (Section section in Enum.GetValues<Section>().Where(s => entries.Exists(e => e.Section == s)))
        {
            text.Append("\n### ").Append(section).Append("\n\n");
            foreach ((_, bool isBreaking, string line) in entries.Where(e => e.Section == section))
                text.Append("- ").Append(isBreaking ? "**Breaking:** " : "").Append(line).Append(".\n");
        }

        return text.ToString();
    }

    private string Line(List<Change> same)
    {
        Change first = same[0];
        if (first.Declarer.Length == 0)
            return first.Text;
        bool isOnePath = same.TrueForAll(c => c.Path == first.Path);
        List<string> places = [.. same.Select(c => c.Place.Path).Distinct()];
        string? family = isOnePath && places.Count > 1 ? Family(places) : null;
        string subject = places.Count == 1 && isOnePath ? $"`{first.Place.Path}`"
            : first.Place.Kind is PlaceKind.Operation ? places.Count <= Named ? string.Join(", ", places.Select(p => $"`{p}`")) : family is null ? $"{places.Count} operations" : $"`{family}` ({places.Count} operations)"
            : family is not null ? $"`{family}` ({Share(places, family, first.Declarer)})"
            : $"`{first.Declarer}` ({places.Count} {Noun(same, places.Count)})";
        string label = isOnePath ? first.Path : first.Own;
        return string.Join(' ', ((string[])[subject + ":", label.Length == 0 ? "" : $"`{label}`", first.Text]).Where(p => p.Length > 0));
    }

    // The beginning that all paths share.
    private static string? Family(List<string> paths)
    {
        string[][] parts = [.. paths.Select(p => p.Split('/'))];
        string[] shared = [.. parts[0].TakeWhile((part, i) => parts.All(p => p.Length > i && p[i] == part))];
        return string.Concat(shared).Contains(' ', StringComparison.Ordinal) && shared.Length < 2 || shared.Length == 0 ? null : string.Join('/', shared);
    }

    private string Share(List<string> places, string family, string declarer)
    {
        int all = _inputs.Count(i => i.StartsWith(family + "/", StringComparison.Ordinal));
        return places.Count == all ? $"{all} inputs" : $"{places.Count} of {all} inputs, `{declarer}`";
    }

    private static string Noun(List<Change> same, int count) => (same.TrueForAll(c => c.Place.Kind is PlaceKind.Input) ? "input" : same.TrueForAll(c => c.Place.Kind is PlaceKind.Output) ? "output" : "object") + (count == 1 ? "" : "s");
}
