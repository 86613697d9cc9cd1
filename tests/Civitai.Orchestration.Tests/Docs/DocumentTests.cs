using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>Keeps the documents true: their C# blocks are the regions of files that compile and run, their prices those of the catalogue.</summary>
public sealed partial class DocumentTests
{
    [Theory]
    [InlineData("README.md", "tests/Civitai.Orchestration.Tests/Docs/ReadmeSnippets.cs")]
    [InlineData("docs/waiting-and-money.md", "tests/Civitai.Orchestration.Tests/Docs/WaitingSnippets.cs")]
    [InlineData("docs/testing.md", "tests/Civitai.Orchestration.Tests/Docs/TestingSnippets.cs", "samples/WireMockTests/PosterServiceTests.cs")]
    public void Code_blocks_are_the_regions_that_run(string document, params string[] snippets)
    {
        string[] blocks = [.. Block().Matches(Read(document)).Where(m => m.Groups["language"].Value == "csharp").Select(m => m.Groups["text"].Value)];
        string[] regions = [.. snippets.SelectMany(file => Region().Matches(Read(file))).Select(m => Dedent(m.Groups["text"].Value))];

        Assert.Equal(regions, blocks);
    }

    [Fact]
    public void Readme_begins_with_the_two_commands()
    {
        Match first = Block().Matches(Read("README.md"))[0];

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

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^ *#region [^\n]+\n(?<text>.*?)\n *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^\| `(?<id>[^`]+/[^`]+)` \| (?<title>[^|]+) \| (?<price>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex PriceRow();
}
