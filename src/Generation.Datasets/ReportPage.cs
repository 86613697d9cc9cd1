using System.Net;
using System.Text;

namespace Generation.Datasets;

/// <summary>Writes a report as a page that needs nothing else: no scripts, no addresses, everything escaped. Small pictures are written as they are made.</summary>
internal static class ReportPage
{
    private const int ThumbnailSide = 160;

    // A large picture is shown in gray, a fourth of the memory for what is a stamp; a very large one is not shown.
    private const long ThumbnailMemory = PictureDecoder.GrayLimit / 2;

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <title>Training dataset</title>
        <style>
        body{font:14px/1.5 system-ui,sans-serif;margin:2em;max-width:75em}table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid #ddd}
        .error{color:#b00020}.warning{color:#8a5a00}img{max-width:160px;max-height:160px}td{overflow-wrap:anywhere}
        </style></head><body>

        """;

    internal static async Task WriteAsync(Stream stream, TrainingDataset dataset, DatasetReport report, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 16 * 1024, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteAsync(Head).ConfigureAwait(false);
            await writer.WriteAsync($"<h1>Training dataset</h1>\n<p>{Escaped(report.Summary())}</p>\n").ConfigureAwait(false);
            ILookup<string?, DatasetIssue> issues = report.Issues.ToLookup(i => i.File);
            var known = new HashSet<string>(report.Items.Select(i => i.Name), StringComparer.Ordinal);
            string others = string.Concat(report.Issues.Where(i => i.File is null || !known.Contains(i.File)).Select(Line));
            if (others.Length > 0)
                await writer.WriteAsync($"<ul>{others}</ul>\n").ConfigureAwait(false);
            await writer.WriteAsync("<table><tr><th></th><th>File</th><th>Caption</th><th>Problems</th></tr>\n").ConfigureAwait(false);
            foreach ((DatasetItem item, ItemFacts facts) in dataset.Files.Zip(report.Items))
            {
                string picture = await Task.Run(() => Thumbnail.Of(item.Path, facts, ThumbnailSide, ThumbnailMemory), cancellationToken).ConfigureAwait(false) is { } small ? $"<img alt=\"\" src=\"{small.Source}\">" : "";
                string size = facts.Width is null ? "" : FormattableString.Invariant($"{facts.Width} x {facts.Height}, ");
                string details = FormattableString.Invariant($"{size}{facts.MediaType ?? "unknown"}, {facts.Length} bytes");
                await writer.WriteAsync($"<tr><td>{picture}</td><td>{Escaped(item.Name)}<br>{Escaped(details)}</td><td>{Escaped(item.Caption ?? "")}</td><td><ul>{string.Concat(issues[item.Name].Select(Line))}</ul></td></tr>\n").ConfigureAwait(false);
            }

            await writer.WriteAsync("</table></body></html>\n").ConfigureAwait(false);
        }
    }

    private static string Line(DatasetIssue issue) => $"<li class=\"{(issue.Severity == ValidationSeverity.Error ? "error" : "warning")}\">{Escaped(issue.ToString())}</li>";

    /// <summary>A text as one line for a page, also inside the quotes of an attribute.</summary>
    internal static string Escaped(string text) => WebUtility.HtmlEncode(IssueList.Line(text.ReplaceLineEndings(" ").Replace('\t', ' ')));
}
