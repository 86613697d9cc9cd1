using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Samples.Catalog;
using Quickstart;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>What the samples do before they ask any service.</summary>
public class SampleTests
{
    [Fact]
    public void Quickstart_asks_for_nothing_that_is_warned_about() =>
        Assert.Empty(new[] { Job.Picture(), Job.Training() }.SelectMany(j => j.Workflow.Validate().Issues));

    // Read from the text: some samples would work for minutes where they do not understand it.
    [Fact]
    public void Every_sample_says_what_it_takes_when_it_is_asked()
    {
        string[] mute =
        [
            .. Directory.GetDirectories(Path.Combine(RepositoryFolder.Root, "samples"))
                .Where(s => File.Exists(Path.Combine(s, "Program.cs")) && !Directory.GetFiles(s, "*.cs").Any(f => File.ReadAllText(f).Contains("\"--help\"", StringComparison.Ordinal)))
                .Select(Path.GetFileName)!,
        ];

        Assert.Empty(mute);
    }

    [Theory]
    [InlineData("zImage")]
    [InlineData("ZIMAGE", "turbo")]
    [InlineData("turbo", "z-image")]
    [InlineData("image/turbo")]
    public void Catalog_finds_parts_of_paths_and_titles(params string[] words) =>
        Assert.Contains("imageGen/sdcpp/zImage/turbo/createImage", Search.Find(words).Select(d => d.Id));

    [Theory]
    [InlineData("no such thing")]
    [InlineData("zImage", "kohya")]
    public void Catalog_finds_nothing_where_a_word_is_missing(params string[] words) => Assert.Empty(Search.Find(words));

    [Fact]
    public void Catalog_finds_only_what_has_every_word() =>
        Assert.Equal(["training/ai-toolkit/ltx23"], Search.Find("training", "LTX23").Select((InputDefinition d) => d.Id));
}
