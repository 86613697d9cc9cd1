using Civitai.Orchestration.Faults.Downloads;
using Civitai.Orchestration.Faults.Replies;
using Civitai.Orchestration.Faults.Resilience;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>The quick mode: a small share of each run, seeded. Whole numbers are run by argument; docs/faults.md says how.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task Damaged_replies_end_in_results_or_in_our_exceptions()
    {
        RunReport report = await new ReplyRun(seed: 7, count: 6000, parallel: 2).RunAsync();

        report.Check();
        Assert.Equal(6000, report["damaged replies"]);
        Assert.InRange(report[SecretWatch.Failures], 2000, long.MaxValue);
    }

    [Fact]
    public async Task Endless_and_exploding_replies_are_refused_in_bounded_memory() => (await new FloodRun().RunAsync()).Check();

    [Fact]
    public async Task Cut_downloads_leave_no_wrong_file()
    {
        RunReport report = await new DownloadRun(seed: 7, count: 120, parallel: 16, speed: 60).RunAsync();

        report.Check();
        Assert.Equal(120, report["files right"]);
        Assert.InRange(report["requests for a range"], 1, long.MaxValue);
    }

    [Fact]
    public async Task A_program_wide_resilience_handler_cuts_no_long_poll_and_repeats_no_submission() =>
        (await new ResilienceRun(speed: 100, runtime: TimeSpan.FromMinutes(10)).RunAsync()).Check();
}
