using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Samples.Catalog;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>The pages of all inputs say what the catalogue says.</summary>
public partial class EcosystemsPagesTests
{
    private static IReadOnlyDictionary<string, string> Pages { get; } = EcosystemsPages.Make();

    [Fact]
    public void Checked_in_pages_are_current()
    {
        IReadOnlyList<string> changed = EcosystemsPages.FindChanged(Path.Combine(RepositoryFolder.Root, "docs"));

        Assert.True(changed.Count == 0, $"{string.Join(", ", changed)} not current: dotnet run --project samples/Catalog -- --write docs");
    }

    [Fact]
    public void Every_input_stands_in_a_table_of_purposes_and_on_the_page_of_its_step()
    {
        string[] failures =
        [
            .. InputCatalog.All
                .Where(d => !Pages[EcosystemsPages.Main].Contains($"| `{d.InputType.Name}` |", StringComparison.Ordinal) || !Pages[$"ecosystems/{d.StepType}.md"].Contains($"| `{d.InputType.Name}` |", StringComparison.Ordinal))
                .Select(d => d.Id),
        ];

        Leaf.AssertNone(failures);
    }

    [Fact]
    public void Every_link_leads_to_one_heading()
    {
        var headings = Pages.ToDictionary(p => p.Key, p => Heading().Matches(p.Value).Select(m => Markdown.Anchor(m.Groups[1].Value)).ToList());
        var failures = new List<string>();
        foreach ((string file, string text) in Pages)
        {
            failures.AddRange(headings[file].GroupBy(h => h).Where(g => g.Count() > 1).Select(g => $"{file} has twice {g.Key}"));
            foreach (Match link in Link().Matches(text))
            {
                string target = link.Groups[1].Value.Length == 0 ? file : link.Groups[1].Value.StartsWith("../", StringComparison.Ordinal) ? link.Groups[1].Value[3..] : link.Groups[1].Value;
                if (!headings.TryGetValue(target, out List<string>? there) || (link.Groups[2].Value is { Length: > 0 } anchor && !there.Contains(anchor)))
                    failures.Add($"{file} leads to {link.Value}");
            }
        }

        Leaf.AssertNone(failures);
    }

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([^)#]*)#?([^)]*)\)")]
    private static partial Regex Link();
}
