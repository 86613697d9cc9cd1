using System.Text;

namespace Generation.Datasets;

/// <summary>Writes a contact sheet as a page that needs nothing else: no scripts, no addresses, everything escaped. Small pictures are written as they are made.</summary>
internal static class ContactSheetPage
{
    private const int ThumbnailSide = 256;
    private const int ShortLength = 90;

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <style>
        :root{color-scheme:light dark;--back:#fff;--text:#1b1b1f;--soft:#55555f;--line:#d5d5dd;--tile:#f1f1f5;--link:#0b57b0;--bad:#a3001c}
        @media (prefers-color-scheme:dark){:root{--back:#15151a;--text:#ececf1;--soft:#a9a9b6;--line:#3a3a45;--tile:#22222a;--link:#8ab8ff;--bad:#ff9aa6}}
        *{box-sizing:border-box}
        body{margin:0;padding:1rem;background:var(--back);color:var(--text);font:1rem/1.45 system-ui,sans-serif}
        h1{font-size:1.4rem;margin:0 0 .3rem;overflow-wrap:anywhere}p{margin:.2rem 0;color:var(--soft);overflow-wrap:anywhere}
        a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .grid{overflow:auto;max-height:100vh;margin:1rem -1rem 0;padding:0 1rem}
        table{border-collapse:separate;border-spacing:0}
        th,td{text-align:left;vertical-align:top;padding:.4rem;border-bottom:1px solid var(--line);background:var(--back)}
        th{font-weight:600;font-size:.875rem;overflow-wrap:anywhere}
        thead th{position:sticky;top:0;z-index:1;min-width:min(16rem,60vw);max-width:16rem}
        thead details[open]{max-height:40vh;overflow:auto}
        summary{cursor:pointer}
        tbody th{position:sticky;left:0;min-width:6rem;max-width:min(14rem,30vw)}tbody th p,tbody th ul{font-weight:400}
        tbody td{min-width:min(16.8rem,64vw)}
        td a{display:inline-block;border-radius:4px}img{display:block;max-width:min(16rem,60vw);height:auto;border-radius:4px}
        .tile{display:flex;align-items:center;justify-content:center;text-align:center;width:min(16rem,60vw);min-height:8rem;padding:.6rem;border:1px dashed var(--line);border-radius:4px;background:var(--tile);font-size:.875rem;overflow-wrap:anywhere}
        .bad{color:var(--bad);border-color:var(--bad)}
        ul{list-style:none;margin:.2rem 0;padding:0}
        @media print{.grid{overflow:visible;max-height:none}}
        </style>

        """;

    internal static async Task WriteAsync(Stream stream, string folder, ContactSheetContent content, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 16 * 1024, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteAsync(Head).ConfigureAwait(false);
            await writer.WriteAsync($"<title>{ReportPage.Escaped(content.Title)}</title></head><body>\n<h1 id=\"title\" dir=\"auto\">{ReportPage.Escaped(content.Title)}</h1>\n{Note(content.Note)}").ConfigureAwait(false);
            await writer.WriteAsync("<div class=\"grid\" role=\"region\" aria-labelledby=\"title\" tabindex=\"0\"><table>\n").ConfigureAwait(false); // it takes the focus, so that keys can scroll it
            int width = content.Width;
            if (content.Columns.Count > 0)
                await writer.WriteAsync($"<thead><tr><td></td>{string.Concat(content.Columns.Select(Column))}</tr></thead>\n").ConfigureAwait(false);
            await writer.WriteAsync("<tbody>\n").ConfigureAwait(false);
            foreach (ContactSheetRow row in content.Rows)
            {
                await writer.WriteAsync($"<tr><th scope=\"row\"><span dir=\"auto\">{ReportPage.Escaped(row.Title)}</span>{Note(row.Note)}{Files(row.Files, folder)}</th>").ConfigureAwait(false);
                for (int i = 0; i < width; i++)
                {
                    string column = i < content.Columns.Count ? content.Columns[i] : FormattableString.Invariant($"{i + 1}");
                    await writer.WriteAsync("<td>").ConfigureAwait(false);
                    if (i < row.Cells.Count && row.Cells[i] is { } path)
                        await writer.WriteAsync(await Task.Run(() => Cell(path, folder, $"{row.Title}: {Short(column)}", cancellationToken), cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
                    await writer.WriteAsync("</td>").ConfigureAwait(false);
                }

                await writer.WriteAsync("</tr>\n").ConfigureAwait(false);
            }

            await writer.WriteAsync("</tbody></table></div></body></html>\n").ConfigureAwait(false);
        }
    }

    private static string Column(string text)
    {
        string whole = ReportPage.Escaped(text), brief = ReportPage.Escaped(Short(text));
        return brief == whole ? $"<th scope=\"col\" dir=\"auto\">{whole}</th>" : $"<th scope=\"col\" dir=\"auto\"><details><summary>{brief}</summary>{whole}</details></th>";
    }

    private static string Note(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $"<p dir=\"auto\">{ReportPage.Escaped(text)}</p>\n";

    private static string Files(IReadOnlyList<string> paths, string folder) =>
        paths.Count == 0 ? "" : $"<ul>{string.Concat(paths.Select(p => $"<li>{(File.Exists(p) ? Linked(p, folder, ReportPage.Escaped(Path.GetFileName(p))) : ReportPage.Escaped(Path.GetFileName(p)) + " (missing)")}</li>"))}</ul>";

    private static string Cell(string path, string folder, string description, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(path);
        if (!File.Exists(path))
            return Tile($"missing: {name}", description, isBad: true);
        ItemFacts facts = FileInspector.Inspect(path, name, cancellationToken);
        if (Thumbnail.Of(path, facts, ThumbnailSide, PictureDecoder.GrayLimit) is { } small)
            return Linked(path, folder, FormattableString.Invariant($"<img alt=\"{ReportPage.Escaped(description)}\" width=\"{small.Width}\" height=\"{small.Height}\" src=\"{small.Source}\"/>"));
        (string what, bool isBad) = facts.Problem?.Code switch
        {
            DatasetCodes.TooManyPixels => ("too large to be shown here", false),
            DatasetCodes.FormatNotTaken or DatasetCodes.VideoNotTaken => ("not shown here", false),
            DatasetCodes.Unreadable => ("cannot be read", true),
            not null => ("damaged", true),
            null => (MediaKinds.IsVideo(facts.MediaType) ? "clip" : "not shown here", false),
        };
        return Linked(path, folder, Tile($"{what}: {name}", description, isBad));
    }

    private static string Tile(string text, string description, bool isBad) =>
        $"<span class=\"{(isBad ? "tile bad" : "tile")}\" role=\"img\" aria-label=\"{ReportPage.Escaped($"{description} ({text})")}\">{ReportPage.Escaped(text)}</span>";

    // A link where the file is below the page's folder; each name on the way is escaped, so none of them is taken for anything else.
    private static string Linked(string path, string folder, string html)
    {
        string relative = Path.GetRelativePath(folder, Path.GetFullPath(path));
        string[] names = relative.Split(Path.DirectorySeparatorChar);
        return Path.IsPathRooted(relative) || names[0] == ".." ? html : $"<a href=\"{string.Join('/', names.Select(Uri.EscapeDataString))}\">{html}</a>";
    }

    // The beginning of a long text, without half a character.
    private static string Short(string text)
    {
        if (text.Length <= ShortLength + 10)
            return text;
        int end = char.IsHighSurrogate(text[ShortLength - 1]) ? ShortLength - 1 : ShortLength;
        return text[..end].TrimEnd() + "\u2026";
    }
}
