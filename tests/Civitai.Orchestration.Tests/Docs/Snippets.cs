using System.Text.RegularExpressions;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The C# blocks of a page, and the regions of code that they are to be. Compiled into every project of tests that keeps a page true.</summary>
internal static partial class Snippets
{
    /// <summary>A file of the checkout.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The C# blocks of a page.</summary>
    public static string[] Blocks(string page) =>
        [.. Block().Matches(Read(page)).Where(m => m.Groups["language"].Value == "csharp").Select(m => m.Groups["text"].Value)];

    /// <summary>The regions of code that runs, without their indentation.</summary>
    public static string[] Regions(params IEnumerable<string> files) => [.. files.SelectMany(file => Region().Matches(Read(file))).Select(m => Dedent(m.Groups["text"].Value))];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    public static partial Regex Block();

    [GeneratedRegex("^ *#region [^\n]+\n(?<text>.*?)\n *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    private static string Dedent(string text)
    {
        string[] lines = text.Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }
}
