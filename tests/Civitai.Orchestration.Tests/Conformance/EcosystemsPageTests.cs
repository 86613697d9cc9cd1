using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Samples.Catalog;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>The page of all inputs says what the catalogue says.</summary>
public partial class EcosystemsPageTests
{
    private static string Page { get; } = EcosystemsPage.Write();

    [Fact]
    public void Checked_in_page_is_current()
    {
        string file = Path.Combine(RepositoryFolder.Root, "docs", "ecosystems.md");

        Assert.True(File.ReadAllText(file) == Page, "docs/ecosystems.md is not current: dotnet run --project samples/Catalog -- --write docs/ecosystems.md");
    }

    [Fact]
    public void Every_input_stands_in_a_table_of_purposes_and_in_its_family()
    {
        string[] failures = [.. InputCatalog.All.Where(d => Regex.Count(Page, $"\\| `{d.InputType.Name}` \\|") < 2).Select(d => d.Id)];

        Leaf.AssertNone(failures);
    }

    [Fact]
    public void Every_link_leads_to_one_heading()
    {
        string[] headings = [.. Heading().Matches(Page).Select(m => Markdown.Anchor(m.Groups[1].Value))];
        string[] failures =
        [
            .. headings.GroupBy(h => h).Where(g => g.Count() > 1).Select(g => $"twice: {g.Key}"),
            .. Link().Matches(Page).Select(m => m.Groups[1].Value).Distinct().Except(headings).Select(l => $"nowhere: {l}"),
        ];

        Leaf.AssertNone(failures);
    }

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]*)\)")]
    private static partial Regex Link();
}
