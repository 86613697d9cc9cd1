using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Nothing is spent that nobody agreed to, and what is said of money is true.</summary>
public sealed class MoneyTests : ToolTest
{
    private string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--out", Output];

    private RunStore Store => new(() => Folder.Beside("home"));

    private RunRecord Record => Assert.Single(Store.All());

    [Theory]
    [InlineData("Estimate: ")]
    [InlineData("The service's price")]
    public async Task Pictures_are_not_bought_after_an_interruption_before_the_agreement(string when)
    {
        Assert.Equal(130, await InterruptAsync(when, "generate", "a lighthouse", "--out", Output, "--yes"));

        Assert.Contains("Interrupted; nothing was started.", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Whoever_interrupts_a_start_has_not_agreed_to_its_price()
    {
        Assert.Equal(130, await InterruptAsync("The service's price", [.. Train, "--yes"]));

        Assert.Null(Record.AgreedCost);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Pictures_are_not_paid_where_they_cannot_be_written()
    {
        await File.WriteAllTextAsync(Folder.Beside("file"), "x", Stop);

        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "--out", Folder.Beside("file/below")));

        Assert.Contains("Files cannot be written", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }
}
