using Civitai.Orchestration.Faults.Kills;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The share of killed processes in the quick mode; apart, because it waits for processes while the others compute.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Killed_processes_find_their_workflow_and_their_file_again()
    {
        RunReport report = await new KillRun(repetitions: 1, parallel: 2).RunAsync();

        report.Check();
        Assert.Equal(7, report["results recovered"]);
    }
}
