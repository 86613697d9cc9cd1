namespace Civitai.Orchestration.Tests.Client;

/// <summary>What a listener hears of: changes, and nothing else.</summary>
public sealed class ChangeTests : ScriptedFixture
{
    private const string Step = """{"$type":"training","name":"$0","status":"processing","input":{"engine":"ai-toolkit","ecosystem":"sdxl"}@}""";

    [Theory]
    [InlineData(1, "", "")]
    [InlineData(2, "", ",\"estimatedProgressRate\":0.5")]
    [InlineData(2, "", ",\"jobs\":[{\"id\":\"j\",\"status\":\"processing\"}]")]
    [InlineData(2, "", ",\"preparation\":{\"progress\":0.5}")]
    [InlineData(2, "", ",\"queuePosition\":{\"precedingJobs\":3}")]
    [InlineData(2, "", ",\"output\":{\"epochs\":[{\"epochNumber\":1,\"model\":{\"id\":\"a.safetensors\",\"available\":true,\"url\":\"https://x.example/a\"}}]}")]
    [InlineData(2, "", ",\"output\":{\"moderationStatus\":\"rejected\"}")]
    [InlineData(2, ",\"cost\":{\"total\":8}", "")]
    [InlineData(2, ",\"transactions\":{\"list\":[{\"type\":\"debit\",\"amount\":8}]}", "")]
    [InlineData(1, ",\"tags\":[\"a\"]", "")]
    public async Task WaitAsync_reports_each_change_once(int expected, string workflow, string step)
    {
        string before = Text("processing", "", ""), after = Text("processing", workflow, step);
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => ScriptedService.Json(r.Number <= 3 ? before : r.Number <= 6 ? after : after.Replace("processing", "canceled", StringComparison.Ordinal))));
        var heard = new Listener();

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false, Mode = WaitMode.Poll }, heard, Stop);

        Assert.Equal(expected + 1, heard.Reports.Count); // and the end
    }

    [Theory]
    [InlineData(1, "a?sig=1", "a?sig=2")] // a signed address is another one in each reply
    [InlineData(2, null, "a?sig=1")]
    public async Task WatchAsync_yields_results_but_not_their_new_addresses(int expected, string? before, string after)
    {
        string Image(string state, string? url) =>
            $$$"""{"id":"wf_1","status":"{{{state}}}","steps":[{"$type":"imageGen","name":"$0","status":"{{{state}}}","output":{"images":[{"id":"a.png","available":{{{(url is null ? "false" : "true")}}},"url":{{{(url is null ? "null" : $"\"https://x.example/{url}\"")}}} }]}}]}""";
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => ScriptedService.Json(r.Number <= 3 ? Image("processing", before) : Image(r.Number <= 6 ? "processing" : "succeeded", after))));

        int seen = 0;
        await foreach (Workflow _ in client.Workflows.WatchAsync("wf_1", new() { Mode = WaitMode.Poll }, Stop))
            seen++;

        Assert.Equal(expected + 1, seen);
    }

    [Fact]
    public async Task WaitAsync_epoch_announced_and_epoch_made_are_two_changes()
    {
        string Epoch(bool isMade) => ",\"output\":{\"epochs\":[{\"epochNumber\":1,\"model\":{\"id\":\"a.safetensors\",\"available\":" + (isMade ? "true,\"url\":\"https://x.example/a\"" : "false") + "}}]}";
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => ScriptedService.Json(r.Number switch
        {
            <= 2 => Text("processing", "", ""),
            <= 4 => Text("processing", "", Epoch(isMade: false)),
            <= 6 => Text("processing", "", Epoch(isMade: true)),
            _ => Text("canceled", "", Epoch(isMade: true)),
        })));
        var heard = new Listener();

        await client.Workflows.WaitAsync("wf_1", new() { ThrowOnFailure = false, Mode = WaitMode.Poll }, heard, Stop);

        Assert.Equal(4, heard.Reports.Count);
    }

    private static string Text(string status, string workflow, string step) =>
        $$"""{"id":"wf_1","status":"{{status}}","steps":[{{Step.Replace("@", step, StringComparison.Ordinal).Replace("processing", status, StringComparison.Ordinal)}}]{{workflow}}}""";

    private sealed class Listener : IProgress<WorkflowProgress>
    {
        public List<WorkflowProgress> Reports { get; } = [];

        public void Report(WorkflowProgress value) => Reports.Add(value);
    }
}
