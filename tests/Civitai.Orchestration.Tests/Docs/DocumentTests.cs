using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Conformance;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>Keeps the documents true: their C# blocks are the regions of files that compile and run, their prices those of the catalogue.</summary>
public sealed partial class DocumentTests
{
    [Theory]
    [InlineData("README.md", "tests/Civitai.Orchestration.Tests/Docs/ReadmeSnippets.cs")]
    [InlineData("docs/how-to.md", "tests/Civitai.Orchestration.Tests/Docs/HowToSnippets.cs")]
    [InlineData("docs/waiting-and-money.md", "tests/Civitai.Orchestration.Tests/Docs/WaitingSnippets.cs")]
    [InlineData("docs/operations.md", "tests/Civitai.Orchestration.Tests/Docs/OperationSnippets.cs")]
    [InlineData("docs/testing.md", "tests/Civitai.Orchestration.Tests/Docs/TestingSnippets.cs", "samples/WireMockTests/PosterServiceTests.cs")]
    public void Code_blocks_are_the_regions_that_run(string document, params string[] snippets)
    {
        Assert.Equal(Snippets.Regions(snippets), Snippets.Blocks(document));
    }

    [Fact]
    public void Readme_begins_with_the_two_commands()
    {
        Match first = Snippets.Block().Matches(Read("README.md"))[0];

        Assert.Equal("shell", first.Groups["language"].Value);
        Assert.Equal("dotnet run --project samples/Quickstart\ndotnet test", first.Groups["text"].Value);
    }

    [Fact]
    public void Readme_prices_are_those_of_the_catalogue()
    {
        MatchCollection rows = PriceRow().Matches(Read("README.md"));

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            InputDefinition? definition = InputCatalog.Find(row.Groups["id"].Value);
            Assert.NotNull(definition);
            Assert.Equal((definition.Title, definition.Price.Description), (row.Groups["title"].Value, row.Groups["price"].Value));
        });
    }

    [Fact]
    public void Operations_page_names_methods_that_are_there_and_every_operation_of_the_schema()
    {
        string page = Read("docs/operations.md");
        var clients = typeof(OrchestrationClient).GetProperties().ToDictionary(p => p.Name, p => p.PropertyType);
        var named = new List<string>();
        foreach (Match row in OperationRow().Matches(page))
        {
            named.Add(row.Groups["operation"].Value);
            Type? client = null;
            foreach (string member in Code().Matches(row.Groups["members"].Value).Select(m => m.Groups["code"].Value))
            {
                string[] parts = member.Split('.');
                client = parts.Length == 2 ? clients[parts[0]] : client;
                Assert.Contains(parts[^1], client!.GetMethods().Select(m => m.Name)); // a row begins with a client's name
            }
        }

        Assert.NotEmpty(named);
        Assert.Distinct(named);
        if (DocumentsTests.File is not { } document)
            return;
        string[] published = [.. Operation().Matches(File.ReadAllText(document)).Select(m => m.Groups["id"].Value)];
        Assert.Equal(published.Where(id => !id.StartsWith("Invoke", StringComparison.Ordinal)).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.Contains($"The published schema has {published.Length}.", page);
    }

    [Fact]
    public void Codes_page_lists_every_code_of_validation()
    {
        string[] listed = [.. CodeRow().Matches(Read("docs/codes.md")).Select(m => m.Groups["code"].Value)];
        string[] known = [.. typeof(ValidationCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!)]; // constants have values

        Assert.Equal(known, listed);
    }

    // What the sources raise as an error or a warning in so many words; a severity that is computed is not seen.
    [Fact]
    public void Codes_page_lists_the_severities_of_each_code()
    {
        string page = Read("docs/codes.md");
        string[] wrong =
        [
            .. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(f => Raised().Matches(File.ReadAllText(f)))
                .Select(m => (Severity: m.Groups["how"].Value == "Warn" ? "warning" : "error", Code: (string)typeof(ValidationCodes).GetField(m.Groups["code"].Value)!.GetRawConstantValue()!)) // constants have values
                .Distinct()
                .Where(r => !Regex.IsMatch(page, $@"^\| `{r.Code}` \| [a-z, ]*{r.Severity}", RegexOptions.Multiline))
                .Select(r => $"{r.Code}: {r.Severity}"),
        ];

        Assert.Empty(wrong);
    }

    // A page that was renamed or a heading that was reworded leaves links behind.
    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        string[] documents = ["README.md", "CHANGELOG.md", .. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "docs"), "*.md").Select(f => "docs/" + Path.GetFileName(f))];
        var lost = new List<string>();
        foreach (string document in documents)
        {
            foreach (Match link in Link().Matches(Read(document)))
            {
                string[] parts = link.Groups["target"].Value.Split('#');
                string target = parts[0].Length == 0 ? document : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(document)!, parts[0])).Replace('\\', '/');
                bool isThere = Path.Exists(Path.Combine(RepositoryFolder.Root, target));
                if (!isThere || (parts.Length > 1 && !Heading().Matches(Read(target)).Any(h => Anchor(h.Groups["text"].Value) == parts[1])))
                    lost.Add($"{document}: {link.Groups["target"].Value}");
            }
        }

        Assert.Empty(lost);
    }

    private static string Anchor(string heading) => string.Concat(heading.Trim().ToLowerInvariant().Select(c => c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : ""));

    private static string Read(string path) => Snippets.Read(path);

    [GeneratedRegex("^\\| `(?<code>[a-zA-Z]+)` \\| (error|warning)", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"\b(?<how>Warn|Error)\([^;]*?ValidationCodes\.(?<code>\w+)")]
    private static partial Regex Raised();

    [GeneratedRegex(@"^\| `(?<operation>[A-Z][A-Za-z]+)` \| `[^`|]+` \| (?<members>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex OperationRow();

    [GeneratedRegex("`(?<code>[A-Za-z.]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"operationId\": *\"(?<id>[A-Za-z0-9]+)\"")]
    private static partial Regex Operation();

    [GeneratedRegex("\\]\\((?!https?:)(?<target>[^)\\s]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<id>[^`]+/[^`]+)` \| (?<title>[^|]+) \| (?<price>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex PriceRow();
}
