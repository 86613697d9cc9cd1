using System.Text;
using Civitai.Orchestration.Tests.Client;
using Pipeline;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The sample of six steps, on the simulator.</summary>
public sealed class PipelineTests : ClientFixture
{
    [Fact]
    public void Film_asks_for_nothing_that_is_warned_about() => Assert.Empty(new Film("a paper lighthouse").Workflow.Validate().Issues);

    [Fact]
    public void Film_is_one_workflow_whose_steps_take_what_others_make()
    {
        string json = new Film("a paper lighthouse").Workflow.ToJson();

        Assert.Contains("""{"$ref":"words","path":"output.enhancedPrompt"}""", json);
        Assert.Contains("""{"$ref":"large","path":"output.blob.url"}""", json);
        Assert.Equal(3, json.Split("""{"$ref":"pictures","path":"output.images[0].url"}""").Length); // the large one and the video
    }

    [Fact]
    public async Task Film_makes_six_real_files()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var screen = new StringWriter();
            decimal? shown = null;
            IReadOnlyList<(string Name, DownloadedFile File)> files = await new Production(Client, screen).MakeAsync(
                new Film("a paper lighthouse"), folder, price => Simulator.Workflows.Count == 0 && (shown = price) > 0, Stop);

            Assert.Equal(["picture 1", "picture 2", "large", "cut-out", "clip", "music"], files.Select(f => f.Name));
            Assert.Equal(
                ["\u0089PNG", "\u0089PNG", "\u0089PNG", "\u0089PNG", "video", "RIFF"],
                files.Select(f => Start(f.File.Path!)).Select(start => start[4..8] == "ftyp" ? "video" : start[..4])); // it went into a file
            Assert.Equal(6, files.Select(f => f.File.Path).Distinct().Count());
            Assert.All(files, f => Assert.Contains(f.File.Path!, screen.ToString(), StringComparison.Ordinal));
            Assert.Equal(shown, Assert.Single(Simulator.Workflows).Cost);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static string Start(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path).AsSpan(0, 12));
    }

    [Fact]
    public async Task Film_whose_price_may_not_be_paid_is_not_submitted()
    {
        Assert.Empty(await new Production(Client, TextWriter.Null).MakeAsync(new Film("a paper lighthouse"), "nowhere", _ => false, Stop));

        Assert.Empty(Simulator.Workflows);
    }
}
