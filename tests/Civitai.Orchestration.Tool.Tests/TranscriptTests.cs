using System.Text.RegularExpressions;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What a person reads of a training, line by line.</summary>
public sealed class TranscriptTests : RunTest
{
    private static readonly string[] Passing = ["check: ", "upload: ", "training: ", "warning "];

    [Fact]
    public async Task Training_is_told_line_by_line()
    {
        Civitai.OnSubmit(Outcome.Succeeded().SlowedBy(3));

        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));

        RunRecord run = Record;
        string[] whole = [.. Lines.Where(l => !Passing.Any(p => l.StartsWith(p, StringComparison.Ordinal)))];
        Assert.Matches("^4 items, 4 with captions, an archive of [0-9]+ bytes; 0 errors, [0-9]+ warnings$", whole[0]);
        Assert.Equal(
            [
                "Estimate: 250 Buzz or more.", $"Run {run.Key}. Interrupted, it goes on with: loraforge resume {run.Key}", "The service's price: 250 Buzz (simulated).", $"Started as {run.Id}, for 250 Buzz.",
                .. Enumerable.Range(1, 5).Select(i => $"epoch {i}: {Path.Combine(Output, $"epoch-{i}.safetensors")}, N KiB"),
                $"Contact sheet: {Path.Combine(Output, "index.html")}", "Succeeded: 5 epochs, 250 Buzz charged.",
            ],
            whole[1..].Select(l => Regex.Replace(l, "[0-9.]+ KiB$", "N KiB")));
        Assert.Equal("check: pictures 100 %", Lines.Last(l => l.StartsWith("check: ", StringComparison.Ordinal)));
        Assert.Matches("^upload: [0-9.]+ (bytes|KiB) 100 %$", Lines.Last(l => l.StartsWith("upload: ", StringComparison.Ordinal)));
        string[] training = [.. Lines.Where(l => l.StartsWith("training: ", StringComparison.Ordinal))];
        Assert.Contains(training, l => Regex.IsMatch(l, "^training: Queued, [0-9]+ before it$"));
        Assert.Contains("training: Preparing, 5 min to 15 min left", training); // Source: the guide of SDXL trainings
        Assert.Contains(training, l => Regex.IsMatch(l, "^training: Training, .+ left [0-9]+ %$"));
        Assert.DoesNotContain(training, l => l.Contains(", 0 before it", StringComparison.Ordinal));
        Assert.Equal("training: Succeeded 100 %", training[^1]);
        Assert.Empty(Error);
        string page = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop);
        Assert.Contains(">training/ai-toolkit/sdxl, Succeeded, 250 Buzz<", page, StringComparison.Ordinal);
        Assert.Contains("<title>pictures<", page, StringComparison.Ordinal); // the folder's name
        Assert.Contains(">Epoch 5<", page, StringComparison.Ordinal);
        Assert.Contains(">a cat<", page, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Folder.Beside("home/runs"), "*.uploads"));
    }

    [Fact]
    public async Task Training_at_the_other_vendor_is_told_line_by_line()
    {
        Assert.Equal(0, await RunScenarioAsync(TrainAtScenario));

        RunRecord run = Record;
        string[] whole = [.. Lines.Where(l => !Passing.Any(p => l.StartsWith(p, StringComparison.Ordinal)) && !l.Contains(": warning ", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "Estimate: 0 creative units or more.", $"Run {run.Key}. Interrupted, it goes on with: loraforge resume {run.Key}", "The service's price: 45 creative units (simulated).",
                $"Started as {run.Id}, for 45 creative units.", "epoch 1: 1 samples", "epoch 2: 1 samples", "epoch 3: 1 samples", $"Contact sheet: {Path.Combine(Output, "index.html")}",
                "Succeeded: 3 epochs, 45 creative units charged.",
            ],
            whole[1..]);
        Assert.Null(run.Estimate); // what is not complete is none

        Assert.Equal(0, await RunScenarioAsync("list"));
        Assert.Equal($"{run.Key}  2026-01-01 00:00  Succeeded, 3 epochs fetched, 45 creative units (simulated)  zimage-turbo-lora", Out.Trim());
        Assert.Equal(0, await RunScenarioAsync("balance"));
        Assert.Equal("45 creative units for 1 of the runs begun on this machine in 30 days. The API does not say how much the account holds; a start that it cannot pay is refused before anything runs.", Out.Trim());
        Assert.Equal(0, await RunScenarioAsync("cancel", run.Key));
        Assert.Equal($"It had ended already: Succeeded; epochs: 3, 45 creative units charged so far. Fetch them with: loraforge fetch {run.Key}", Out.Trim());
    }

    [Fact]
    public async Task Epochs_without_samples_are_not_told_where_the_vendor_keeps_the_model()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--out", Output));

        Assert.DoesNotContain(" samples", Out, StringComparison.Ordinal);
        Assert.Equal("Succeeded: 30 creative units charged.", Lines[^1]); // no number of what stays there
    }

    [Fact]
    public async Task Run_is_told_of_as_long_as_it_is_known()
    {
        RunRecord run = await EndedAsync();

        Assert.Equal(0, await RunAsync("balance"));
        Assert.Equal("250 Buzz for 1 of the account's workflows in 30 days. The API does not say how much the account holds; a start that it cannot pay is refused before anything runs.", Out.Trim());
        Assert.Equal(0, await RunAsync("resume", run.Key));
        Assert.Equal(0, await RunAsync("list"));
        Assert.Equal($"{run.Key}  2026-01-01 00:00  Succeeded, 5 epochs fetched, 250 Buzz (simulated)  training/ai-toolkit/sdxl", Out.Trim());
        Assert.Equal(0, await RunAsync("cancel", run.Key));
        Assert.Equal($"It had ended already: Succeeded; epochs: 5, 250 Buzz charged so far. Fetch them with: loraforge fetch {run.Key}", Out.Trim());
        Assert.Equal(0, await RunAsync("fetch", run.Key, "--epoch", "2", "--out", Folder.Beside("copy")));
        Assert.StartsWith($"epoch 2: {Folder.Beside("copy/epoch-2.safetensors")}, ", Lines[0], StringComparison.Ordinal);
        Assert.Equal($"Contact sheet: {Folder.Beside("copy/index.html")}", Lines[1]);
    }

    [Fact]
    public async Task Run_that_waits_is_cancelled_in_a_line()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Civitai.ClearRequests();

        Assert.Equal(0, await RunAsync("cancel", Record.Key));

        Assert.Equal("Canceled; epochs: 0, 250 Buzz charged so far.", Out.Trim());
        Assert.DoesNotContain(Civitai.Requests, r => r.Path.EndsWith(Record.Key, StringComparison.Ordinal)); // the id is remembered
    }

    [Fact]
    public async Task Another_machine_is_told_how_to_fetch_what_is_there()
    {
        RunRecord run = await EndedAsync();
        MoveToAnotherMachine();

        Assert.Equal(0, await RunAsync("cancel", run.Id!));

        Assert.Equal($"It had ended already: Succeeded; epochs: 5, 250 Buzz charged so far. Fetch them with: loraforge fetch {run.Id} --simulator --service {Civitai.BaseAddress.AbsoluteUri}", Out.Trim());
    }

    [Fact]
    public async Task Another_machine_is_told_how_to_fetch_what_is_there_at_the_other_vendor()
    {
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));
        string ended = Record.Id!;
        Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario[..^1], Folder.Beside("second"), "--detach"]));
        string waiting = Store.All()[0].Id!;
        MoveToAnotherMachine();

        Assert.Equal(0, await RunScenarioAsync("cancel", ended));
        Assert.Equal($"It had ended already: Succeeded; epochs: 3. Fetch them with: loraforge fetch {ended} --vendor scenario --simulator --service {Scenario.BaseAddress.AbsoluteUri}", Out.Trim());
        Assert.Equal(0, await RunScenarioAsync("cancel", waiting));
        Assert.Equal("Canceled; epochs: 0.", Out.Trim());
    }

    [Fact]
    public async Task Another_machine_that_takes_a_run_over_does_not_know_its_price()
    {
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));
        RunRecord run = Record;
        MoveToAnotherMachine();

        Assert.Equal(0, await RunScenarioAsync("resume", run.Id!, "--out", Folder.Beside("other")));

        Assert.Equal("Succeeded: 3 epochs, an unknown price charged.", Lines[^1]);
        Assert.Contains(">Sample 1<", await File.ReadAllTextAsync(Folder.Beside("other/index.html"), Stop), StringComparison.Ordinal); // nobody knows the prompts
    }

    [Fact]
    public async Task Failed_training_is_told_with_what_it_was_estimated_to_cost()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost"));

        Assert.Equal(8, await RunAsync(Train));

        Assert.Equal("Failed: 2 epochs, 0 Buzz charged, estimated 250 Buzz.", Lines[^1]);
        Assert.Equal("The training has ended as failed; the epochs that it made are there.", Error.Split('\n')[0]);
        Assert.Equal(0, Record.Cost);
    }

    [Fact]
    public async Task Training_that_made_nothing_is_told_as_that()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost").AtProgress(0));

        Assert.Equal(8, await RunAsync([.. Train, "--json"]));

        Assert.Equal((8, "failed", "The training has ended as failed; it made no epoch."), Failure);
        Assert.Equal(Record.Id, (string?)Told("error")["id"]);
        Assert.Empty(All("sheet"));
    }

    [Fact]
    public async Task Cancelled_training_is_told_as_that_when_it_is_followed()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Assert.Equal(0, await RunAsync("cancel", Record.Key, "--json"));
        Assert.Equal($$"""{"event":"ended","id":"{{Record.Id}}","phase":"Canceled","epochs":0,"hadEnded":false}""", Json("ended"));

        Assert.Equal(8, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal((8, "canceled", "The training has ended as canceled; it made no epoch."), Failure);
        Assert.DoesNotContain("given back", Out, StringComparison.Ordinal); // this service says what it is charged
    }

    [Theory]
    [InlineData("Started as ")]
    [InlineData("epoch 1: ")]
    public async Task Interrupted_after_the_start_it_is_said_that_it_goes_on(string when)
    {
        Assert.Equal(130, await InterruptAsync(when, Train));
        Assert.Equal($"Interrupted. What was accepted goes on and is paid for.\nGo on with: loraforge resume {Record.Key}\n", Error.ReplaceLineEndings("\n"));

        Assert.Equal(130, await InterruptAsync("training: ", "resume", Record.Key));

        Assert.Equal($"Interrupted. What was accepted goes on and is paid for.\nGo on with: loraforge resume {Record.Key}\n", Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Files_go_into_a_folder_in_the_current_one_unless_another_is_named()
    {
        string[] train = ["train", Folder.Path, "-e", "sdxl", "--epochs", "1", "--name", "A folder of its own"];
        Assert.Equal(0, await RunAsync([.. train, "--detach"]));
        RunRecord run = Record;

        await InCurrentFolderAsync(run.Key, async folder =>
        {
            Assert.Equal(("A folder of its own", folder), (run.Name, run.Output));
            Assert.StartsWith("a-folder-of-its-own-20260101-", run.Key, StringComparison.Ordinal);
            Assert.Equal(0, await RunAsync("resume", run.Key));
            Assert.Contains($"Contact sheet: {Path.Combine(run.Key, "index.html")}", Lines);
        });
        MoveToAnotherMachine();
        await InCurrentFolderAsync(run.Key, async folder =>
        {
            Assert.Equal(0, await RunAsync("resume", run.Key)); // its name is all that is known there
            Assert.True(File.Exists(Path.Combine(folder, "epoch-1.safetensors")));
        });
    }

    [Fact]
    public async Task Scripts_get_events_at_a_terminal_too()
    {
        IsInteractive = true;

        Assert.Equal(0, await RunAsync([.. Train, "--detach", "--json"]));

        Assert.Equal("started", (string?)Events[^1]["event"]); // every line is one
    }
}
