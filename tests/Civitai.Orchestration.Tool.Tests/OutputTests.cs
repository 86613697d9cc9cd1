using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Whose a folder is, and that what is in it stays there.</summary>
public sealed class OutputTests : ToolTest
{
    private string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--out", Output];

    private RunStore Store => new(() => Folder.Beside("home"));

    private RunRecord Record => Assert.Single(Store.All());

    [Fact]
    public async Task Folder_of_a_run_that_has_no_file_yet_is_not_for_another_run()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));

        Assert.Equal(2, await RunAsync([.. Train, "--detach"]));
        Assert.Equal(2, await RunAsync("generate", "a lighthouse", "--out", Output));

        Assert.Single(Civitai.Workflows);
        Assert.Equal(0, await RunAsync("resume", Record.Key));
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    public async Task Folder_that_has_become_that_of_another_run_is_not_written_over(string command)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string first = Record.Key;
        Directory.Delete(Output, recursive: true);
        Assert.Equal(0, await RunAsync(Train));
        string model = Path.Combine(Output, "epoch-1.safetensors");
        DateTime before = File.GetLastWriteTimeUtc(model);

        Assert.Equal(2, await RunAsync(command, first));

        Assert.Contains("name another folder with --out", Error, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(model));
        Assert.Equal(0, await RunAsync(command, first, "--out", Folder.Beside("other")));
    }

    [Fact]
    public async Task Folder_of_a_run_that_the_service_refused_is_for_others_again()
    {
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal));
        Assert.Equal(5, await RunAsync(Train));

        Assert.Equal(0, await RunAsync(Train));
    }
}
