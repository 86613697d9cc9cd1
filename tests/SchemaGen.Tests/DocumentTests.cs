using System.Text.RegularExpressions;
using Civitai.Orchestration.Tests;
using SchemaGen.Model;

namespace SchemaGen.Tests;

/// <summary>What the page about the generator says of the facts, and what the facts hold.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Page_names_every_key_of_a_row()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs/following-the-schema.md"));
        int start = page.IndexOf("own properties: ", StringComparison.Ordinal);

        Assert.Equal(ModelBuilder.RowKeys.Order(), Key().Matches(page[start..page.IndexOf(". `null` takes away", start, StringComparison.Ordinal)]).Select(m => m.Groups["key"].Value).Order());
    }

    [Fact]
    public void Facts_name_methods_and_hold_no_code() =>
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "tools/SchemaGen/facts"), "*.jsonc", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("=>", StringComparison.Ordinal));

    [GeneratedRegex("`(?<key>[A-Za-z]+)`")]
    private static partial Regex Key();
}
