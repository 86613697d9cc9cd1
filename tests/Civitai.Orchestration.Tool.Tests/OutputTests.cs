using System.Diagnostics;
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

    [Fact]
    public async Task Folder_of_a_run_whose_first_start_may_have_arrived_stays_its_own_where_a_later_one_is_refused()
    {
        Civitai.FailNext(Fault.ConnectionCut(), times: 100, IsStart);
        Assert.Equal(9, await RunAsync(Train));
        Civitai.ClearFaults();
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: IsStart);

        Assert.Equal(5, await RunAsync("resume", Record.Key));

        Assert.Equal(Record.Key, await File.ReadAllTextAsync(Path.Combine(Output, ".loraforge"), Stop));
        Assert.Equal(2, await RunAsync(Train));

        static bool IsStart(RecordedRequest request) => request is { Method: "POST", Path: "/v2/consumer/workflows" } && !request.Query.Contains("whatif", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_the_disk_stays_known_where_it_cannot_be_had_again()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));
        RunRecord before = Record;
        string page = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop);
        Civitai.FailNext(Fault.Status(404), times: 1000, r => r.Path.Contains("/blobs/", StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("fetch", before.Key));

        Assert.Equal(before.Fetched.SelectMany(f => f.Samples.Append(f.Model)), Record.Fetched.SelectMany(f => f.Samples.Append(f.Model)));
        Assert.Equal(page, await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop));
    }

    [Fact]
    public async Task Sample_that_is_gone_takes_nothing_else_of_its_epoch_along()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));
        File.Delete(Path.Combine(Output, "epoch-1-sample-1.png"));

        Assert.Equal(0, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal([(1, "sample")], Events.Where(e => (string?)e["event"] == "file").Select(e => ((int)e["epoch"]!, (string)e["kind"]!)));
    }

    [Fact]
    public async Task Copy_keeps_on_its_page_what_was_fetched_into_it_before()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));

        foreach (string epoch in new[] { "1", "2" })
            Assert.Equal(0, await RunAsync("fetch", Record.Key, "--out", Folder.Beside("copy"), "--epoch", epoch));

        string page = await File.ReadAllTextAsync(Folder.Beside("copy/index.html"), Stop);
        Assert.Contains("epoch-1.safetensors", page, StringComparison.Ordinal);
        Assert.Contains("epoch-2.safetensors", page, StringComparison.Ordinal);
        Assert.Equal(5, Record.Fetched.Count);
    }

    [Fact]
    public async Task Failed_run_names_the_models_that_are_missing_and_how_to_have_them()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost"));
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        string first;
        using (var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Civitai.BaseAddress, TimeProvider = Clock }))
            first = ((Blob)(await client.GetTraining(Record.Id!).GetUpdateAsync(Stop)).Epochs[0].Model!.Source).Id!;
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains(first, StringComparison.Ordinal));

        Assert.Equal(8, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal(("failed", $"loraforge resume {Record.Key}", Record.Id), ((string?)Events[^1]["code"], (string?)Events[^1]["goOn"], (string?)Events[^1]["id"]));
        Assert.Contains("could not be had of these epochs: 1.", (string?)Events[^1]["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fetch")]
    [InlineData("resume")]
    public async Task File_that_cannot_be_written_keeps_nothing_else_back(string command)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        Directory.CreateDirectory(Path.Combine(Output, "epoch-1.safetensors"));

        Assert.Equal(1, await RunAsync(command, Record.Key, "--json"));

        Assert.Contains(Events, e => ((string?)e["event"], (int?)e["epoch"]) == ("missing", 1));
        Assert.True(File.Exists(Path.Combine(Output, "epoch-2.safetensors")));
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
        Assert.Equal("file", (string?)Events[^1]["code"]);
    }

    [Fact]
    public async Task Page_that_cannot_be_written_does_not_hide_how_the_run_ended()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Directory.CreateDirectory(Path.Combine(Output, "index.html"));

        Assert.Equal(1, await RunAsync("resume", Record.Key));

        Assert.Equal((TrainingPhase.Succeeded, 5), (Record.Ended, Record.Fetched.Count));
    }

    [Fact]
    public async Task Command_to_go_on_with_takes_what_is_there_now_and_the_rest_later()
    {
        Assert.Equal(130, await InterruptAsync("Started as ", "generate", "a cat", "a dog", "a cow", "a fox", "--out", Output));
        string[] goOn = Error.Split("Go on with: loraforge ")[1].Trim().Split(' ');
        Clock.Advance(TimeSpan.FromMinutes(10));
        string? missing = null;
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains("/blobs/", StringComparison.Ordinal) && r.Path == (missing ??= r.Path));
        Assert.Equal(1, await RunPlainAsync(goOn));
        Assert.Equal(3, Directory.GetFiles(Output, "*.png").Length);
        Civitai.ClearFaults();

        Assert.Equal(0, await RunPlainAsync(goOn));

        Assert.Equal(4, Directory.GetFiles(Output, "*.png").Length);
    }

    [Fact]
    public async Task Run_that_could_not_be_remembered_takes_no_folder()
    {
        Asked = _ =>
        {
            string note = Path.Combine(Output, ".loraforge");
            if (File.Exists(note))
                Directory.CreateDirectory(Folder.Beside($"home/runs/{File.ReadAllText(note)}.json")); // where the record would go
        };
        Assert.Equal(1, await RunAsync(Train));
        Asked = null;

        Assert.Equal(0, await RunAsync(Train));
    }

    [Fact]
    public async Task Agreement_that_could_not_be_remembered_is_none_and_takes_no_folder()
    {
        Printed = line =>
        {
            if (!line.StartsWith("The service's price", StringComparison.Ordinal))
                return;
            string record = Folder.Beside($"home/runs/{Record.Key}.json");
            File.Delete(record);
            Directory.CreateDirectory(record);
        };
        Assert.Equal(1, await RunAsync(Train));
        Printed = null;
        Assert.Empty(Civitai.Workflows);

        Assert.Equal(0, await RunAsync(Train));
    }

    [Fact]
    public async Task Name_that_no_file_can_have_is_no_other_process()
    {
        Assert.Equal(1, await RunAsync("resume", new string('a', 300)));

        Assert.DoesNotContain("Another process", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_to_go_on_with_is_one_that_a_shell_reads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has another shell.");
        string folder = Folder.Beside("a&b's $HOME");
        Assert.Equal(130, await InterruptAsync("Started as ", "generate", "a lighthouse", "--out", folder));
        string goOn = Error.Split("Go on with: ")[1].Trim();

        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"set -- {goOn}; printf '%s\\n' \"$@\""]) { RedirectStandardOutput = true })!; // it is a new process
        string[] words = (await shell.StandardOutput.ReadToEndAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(folder, words[Array.IndexOf(words, "--out") + 1]);
        Assert.Equal(7, await RunPlainAsync(words[1..])); // nothing is there yet
        Assert.Contains("Nothing is there yet", Error, StringComparison.Ordinal);
    }
}
