using System.IO.Enumeration;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>One place where the library and the published document differ.</summary>
/// <param name="Where">The leaf's id, or the name of the schema.</param>
/// <param name="Member">The member's JSON path; <c>-</c> for the whole.</param>
/// <param name="Kind">What differs, for example <c>maximum</c>.</param>
/// <param name="Text">Both sides.</param>
internal sealed record Difference(string Where, string Member, string Kind, string Text)
{
    public override string ToString() => $"{Where} | {Member} | {Kind} | {Text}";
}

/// <summary>Differences that are meant, each line with its reason; <c>*</c> stands for any text in the first two columns.</summary>
internal sealed class ExplainedDifferences
{
    private readonly (string Line, string[] Columns)[] _lines;
    private readonly HashSet<string> _used = [];

    private ExplainedDifferences(IEnumerable<string> lines) => _lines =
        [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(l => (l, l.Split('|', 4, StringSplitOptions.TrimEntries)))];

    /// <summary>Lines that explained nothing that was asked.</summary>
    public IEnumerable<string> Unused => _lines.Select(l => l.Line).Where(l => !_used.Contains(l));

    public IEnumerable<string> Malformed => _lines.Where(l => l.Columns.Length != 4 || l.Columns.Any(c => c.Length == 0)).Select(l => l.Line);

    public static ExplainedDifferences Read(string file) => new(File.ReadLines(file));

    public bool Explains(Difference difference)
    {
        bool found = false;
        foreach ((string line, string[] columns) in _lines)
        {
            if (columns.Length == 4 && columns[2] == difference.Kind && Fits(columns[0], difference.Where) && Fits(columns[1], difference.Member))
                found |= _used.Add(line) || true;
        }

        return found;
    }

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
