using System.Globalization;
using Civitai.Orchestration.Tests.Docs;

namespace Scenario.Training.Tests.Docs;

/// <summary>Keeps docs/scenario.md true: its C# blocks are regions that run, its tables are those of the rows.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Code_blocks_are_the_regions_that_run()
    {
        Assert.Equal(Snippets.Regions("tests/Scenario.Training.Tests/Docs/ScenarioSnippets.cs"), Snippets.Blocks("docs/scenario.md"));
    }

    [Fact]
    public void Types_are_those_of_the_rows()
    {
        string[] expected = [.. ScenarioTypes.All.Select(t => string.Create(
            CultureInfo.InvariantCulture,
            $"| `{t.Id}` | {t.Title} | {(t.IsEdit ? $"{t.MinimumPairs} to {t.MaximumImages} pairs" : $"1 to {t.MaximumImages} images")} | {string.Join(", ", t.InferenceModels.Select(m => $"`{m}`"))} | {t.InferenceSteps?.ToString(CultureInfo.InvariantCulture) ?? "-"} |"))];

        Assert.Equal(expected, Snippets.Read("docs/scenario.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Contains("-lora`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parameters_are_those_of_the_rows()
    {
        string[] expected = [.. ScenarioTypes.All[0].Parameters.Select(p =>
            $"| `{p.Name}` | `{p.PropertyName}` | {p.Summary} | {Range(p)} | {p.DefaultText ?? "-"} |")];

        Assert.Equal(expected, Snippets.Read("docs/scenario.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Split('|').Length == 7 && !l.Contains("-lora`", StringComparison.Ordinal)));
    }

    private static string Range(Parameter parameter) =>
        parameter.Minimum is { } low && parameter.Maximum is { } high ? string.Create(CultureInfo.InvariantCulture, $"{low:0.#####} to {high:0.#####}")
        : parameter.MaximumLength is { } most ? string.Create(CultureInfo.InvariantCulture, $"at most {most}")
        : "-";
}
