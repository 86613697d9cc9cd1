using System.Globalization;
using System.Text.RegularExpressions;

namespace Scenario.Training.Tests.Docs;

/// <summary>Keeps docs/scenario.md true: its C# blocks are regions that run, its tables are those of the rows.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Code_blocks_are_the_regions_that_run()
    {
        string[] blocks = [.. Block().Matches(Read("docs/scenario.md")).Select(m => m.Groups["text"].Value)];
        string[] regions = [.. Region().Matches(Read("tests/Scenario.Training.Tests/Docs/ScenarioSnippets.cs")).Select(m => Dedent(m.Groups["text"].Value))];

        Assert.Equal(regions, blocks);
    }

    [Fact]
    public void Types_are_those_of_the_rows()
    {
        string[] expected = [.. ScenarioTypes.All.Select(t => string.Create(
            CultureInfo.InvariantCulture,
            $"| `{t.Id}` | {t.Title} | {(t.IsEdit ? $"{t.MinimumPairs} to {t.MaximumImages} pairs" : $"1 to {t.MaximumImages} images")} | {string.Join(", ", t.InferenceModels.Select(m => $"`{m}`"))} | {t.InferenceSteps?.ToString(CultureInfo.InvariantCulture) ?? "-"} |"))];

        Assert.Equal(expected, Read("docs/scenario.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Contains("-lora`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parameters_are_those_of_the_rows()
    {
        string[] expected = [.. ScenarioTypes.All[0].Parameters.Select(p =>
            $"| `{p.Name}` | `{p.PropertyName}` | {p.Summary} | {Range(p)} | {p.DefaultText ?? "-"} |")];

        Assert.Equal(expected, Read("docs/scenario.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Split('|').Length == 7 && !l.Contains("-lora`", StringComparison.Ordinal)));
    }

    private static string Range(Parameter parameter) =>
        parameter.Minimum is { } low && parameter.Maximum is { } high ? string.Create(CultureInfo.InvariantCulture, $"{low:0.#####} to {high:0.#####}")
        : parameter.MaximumLength is { } most ? string.Create(CultureInfo.InvariantCulture, $"at most {most}")
        : "-";

    private static string Read(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Civitai.Orchestration.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return File.ReadAllText(Path.Combine(folder.FullName, path)).ReplaceLineEndings("\n");
    }

    private static string Dedent(string text)
    {
        string[] lines = text.Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }

    [GeneratedRegex("^```csharp\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^ *#region [^\n]+\n(?<text>.*?)\n *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
