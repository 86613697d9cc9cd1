using System.Text;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>What Markdown wants.</summary>
internal static class Markdown
{
    public const string None = "-";

    /// <summary>The link target that GitHub makes of a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    public static string Code(string text) => $"`{text}`";
}

/// <summary>Writes a table row by row.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _page;

    public MarkdownTable(StringBuilder page, string[] columns)
    {
        _page = page;
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

    public void Row(params IEnumerable<string?> cells) =>
        _page.Append("| ").AppendJoin(" | ", cells.Select(c => string.IsNullOrEmpty(c) ? Markdown.None : c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
