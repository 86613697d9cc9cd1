using System.Text.Json.Nodes;
using Civitai.Orchestration.Tests.Docs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What is asked, listed and generated beside a training.</summary>
public sealed class OtherCommandTests : ToolTest
{
    [Fact]
    public async Task Every_prompt_is_generated_with_every_epoch()
    {
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "3", "--out", Output, "--json"));
        string key = (string)Events.Single(e => (string?)e["event"] == "run")["key"]!;

        Assert.Equal(0, await RunAsync("generate", "inkcat on a roof", "inkcat in snow", "--run", key, "--grid", "--strength", "0.8", "--out", Folder.Beside("grid"), "--json"));

        Assert.Equal(6, Directory.GetFiles(Folder.Beside("grid"), "*.png").Length);
        string page = await File.ReadAllTextAsync(Folder.Beside("grid/index.html"), Stop);
        Assert.Equal(6, page.Split("<img ").Length - 1);
        string body = Civitai.Requests.Last(r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal)).Body;
        JsonNode[] inputs = [.. JsonNode.Parse(body)!["steps"]!.AsArray().Select(s => s!["input"]!)];
        Assert.Equal(3, inputs.Select(i => i["loras"]!.AsObject().Single().Key).Distinct().Count());
        Assert.All(inputs, i => Assert.Equal(0.8, (double)i["loras"]!.AsObject().Single().Value!));
        Assert.All(inputs, i => Assert.Equal("urn:air:sdxl:checkpoint:civitai:101055@128078", (string?)i["model"])); // Source: seed: SDXL and SD1, what is trained on unless another is named
        Assert.Single(inputs.Select(i => (long)i["seed"]!).Distinct());

        Assert.Equal(7, await RunAsync("generate", "inkcat", "--run", key, "--epoch", "9"));
        Assert.Equal(3, await RunAsync("generate", "inkcat", "--run", key, "--input", "imageGen/sdcpp/zImage/turbo/createImage"));
    }

    [Fact]
    public async Task Pictures_are_generated_without_any_run()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output));

        Assert.Single(Directory.GetFiles(Output, "*.png"));
        Assert.Contains("1 pictures for 8 Buzz", Out, StringComparison.Ordinal); // Source: the guide of Z-Image
    }

    [Fact]
    public async Task Runs_are_listed_with_where_they_stand()
    {
        Assert.Equal(0, await RunAsync("list"));
        Assert.Contains("No run", Out, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--detach"));

        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Contains((string)Assert.Single(Events)["phase"]!, new[] { "Queued", "Preparing", "Training" });
        Assert.Equal(0, await RunAsync("list", "--offline"));
        Assert.Contains("Unknown", Out, StringComparison.Ordinal);

        Assert.Equal(0, await RunAsync("balance"));
        Assert.StartsWith("100 Buzz for 1 ", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_and_choices_need_nobody()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--ecosystem", "sdxl", "--epochs", "10"));
        Assert.Contains("500 Buzz", Out, StringComparison.Ordinal); // Source: seed: SDXL and SD1, 50 for each epoch
        Assert.Equal(0, await RunPlainAsync("price", "--json"));
        Assert.True(Events.Count > 20);
        Assert.Equal(0, await RunPlainAsync("choices", "--vendor", "scenario", "--json"));
        Assert.Equal(18, Events.Count); // Source: the vendor's guide
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Shells_complete(string shell, string word)
    {
        Assert.Equal(0, await RunPlainAsync("completion", shell));
        Assert.Contains(word, Out, StringComparison.Ordinal);

        Assert.Equal(0, await RunPlainAsync("[suggest:12]", "loraforge tr"));
        Assert.Equal("train", Out.Trim());
        Assert.Equal(0, await RunPlainAsync("[suggest:20]", "loraforge train --ep"));
        Assert.Contains("--epochs", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_names_every_command_option_and_exit_code()
    {
        string page = Snippets.Read("docs/loraforge.md");
        foreach (System.CommandLine.Command command in Cli.Create(ToolContext.OfProcess()).Subcommands)
        {
            Assert.Contains($"`{command.Name}", page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(o => !o.Hidden), o => Assert.Contains($"`{o.Name}", page, StringComparison.Ordinal));
        }

        foreach (System.Reflection.FieldInfo code in typeof(ExitCode).GetFields())
            Assert.Contains($"| {code.GetRawConstantValue()} |", page, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--out", Output, "--json"));
        Assert.All(Events.Select(e => (string)e["event"]!).Distinct(), e => Assert.Contains($"| `{e}` |", page, StringComparison.Ordinal));
    }
}
