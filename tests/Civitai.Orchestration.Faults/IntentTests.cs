using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Matrix;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The quick mode of the runs that count charges.</summary>
public sealed class IntentTests
{
    [Fact]
    public async Task Intents_under_faults_make_one_workflow_each_and_lose_no_result()
    {
        RunReport report = await new IntentRun(seed: 7, count: 200, parallel: 32, speed: 60).RunAsync();

        report.Check();
        Assert.Equal(200, report["results right"]);
        Assert.Equal(200, report["workflows made"]);
        Assert.InRange(report["faults"], 650, long.MaxValue);
        Assert.InRange(report.Kinds("fault "), 40, int.MaxValue);
    }

    [Fact]
    public async Task Intents_are_paid_once_and_their_results_handed_over_once_whatever_dies()
    {
        RunReport report = await new MatrixRun(seed: 7, count: 200, parallel: 32, speed: 500, restarts: 1, kills: 2).RunAsync();

        report.Check();
        Assert.Equal(report["intents"], report["charges"]);
        Assert.Equal(report["intents"], report["results"]);
        Assert.InRange(report["deaths"], 130, long.MaxValue);
        Assert.InRange(report.Kinds("fault "), 16, int.MaxValue);
        Assert.InRange(report.Kinds("death by "), 20, int.MaxValue);
    }
}
