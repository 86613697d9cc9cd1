using Civitai.Orchestration.Faults.Callbacks;
using Civitai.Orchestration.Faults.Downloads;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Matrix;
using Civitai.Orchestration.Faults.Replies;
using Civitai.Orchestration.Faults.Resilience;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The quick mode: a small share of each run, seeded. Whole numbers are run by argument; docs/faults.md says how.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task Intents_under_faults_make_one_workflow_each_and_lose_no_result()
    {
        RunReport report = await new IntentRun(seed: 7, count: 300, parallel: 32, speed: 60).RunAsync();

        Check(report);
        Assert.Equal(300, report["results right"]);
        Assert.Equal(300, report["workflows made"]);
        Assert.InRange(report["faults"], 1000, long.MaxValue);
        Assert.InRange(report.Kinds("fault "), 40, int.MaxValue);
    }

    [Fact]
    public async Task Damaged_replies_end_in_results_or_in_our_exceptions()
    {
        RunReport report = await new ReplyRun(seed: 7, count: 6000, parallel: 2).RunAsync();

        Check(report);
        Assert.Equal(6000, report["damaged replies"]);
        Assert.InRange(report[SecretWatch.Failures], 2000, long.MaxValue);
    }

    [Fact]
    public async Task Endless_and_exploding_replies_are_refused_in_bounded_memory() => Check(await new FloodRun().RunAsync());

    [Fact]
    public async Task Cut_downloads_leave_no_wrong_file()
    {
        RunReport report = await new DownloadRun(seed: 7, count: 120, parallel: 16, speed: 60).RunAsync();

        Check(report);
        Assert.Equal(120, report["files right"]);
        Assert.InRange(report["requests for a range"], 1, long.MaxValue);
    }

    [Fact]
    public async Task A_program_wide_resilience_handler_cuts_no_long_poll_and_repeats_no_submission() =>
        Check(await new ResilienceRun(speed: 100, runtime: TimeSpan.FromMinutes(10)).RunAsync());

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 0)]
    [InlineData(true, 50)]
    public async Task Callbacks_lose_no_end_and_forged_ones_are_not_acted_on(bool hasJournal, int droppedPercent)
    {
        RunReport report = await new CallbackRun(seed: 7, count: 300, parallel: 4, droppedPercent, hasJournal).RunAsync();

        Check(report);
        Assert.Equal(300, report["ends handled once"] + report["ends handled more than once or never"]);
        Assert.InRange(report["forged"], 1, long.MaxValue);
    }

    [Fact]
    public async Task Intents_are_paid_once_and_their_results_handed_over_once_whatever_dies()
    {
        RunReport report = await new MatrixRun(seed: 7, count: 300, parallel: 32, speed: 500, restarts: 1, kills: 2).RunAsync();

        Check(report);
        Assert.Equal(report["intents"], report["charges"]);
        Assert.Equal(report["intents"], report["results"]);
        Assert.InRange(report["deaths"], 200, long.MaxValue);
        Assert.InRange(report.Kinds("fault "), 16, int.MaxValue);
        Assert.InRange(report.Kinds("death by "), 20, int.MaxValue);
    }

    internal static void Check(RunReport report) => Assert.True(report.Wrong == 0, report.ToString());
}
