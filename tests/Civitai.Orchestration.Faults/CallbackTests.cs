using Civitai.Orchestration.Faults.Callbacks;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The quick mode of the run of callbacks.</summary>
public sealed class CallbackTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 0)]
    [InlineData(true, 50)]
    public async Task Callbacks_lose_no_end_and_forged_ones_are_not_acted_on(bool hasJournal, int droppedPercent)
    {
        RunReport report = await new CallbackRun(seed: 7, count: 300, parallel: 4, droppedPercent, hasJournal).RunAsync();

        report.Check();
        Assert.Equal(300, report["ends handled once"] + report["ends handled more than once or never"]);
        Assert.InRange(report["forged"], 1, long.MaxValue);
    }
}
