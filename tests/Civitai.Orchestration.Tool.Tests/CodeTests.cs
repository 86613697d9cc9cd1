using System.Text;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What scripts and people are told when something is not done.</summary>
public sealed class CodeTests : RunTest
{
    [Theory]
    [InlineData("'foo'. `loraforge --help` shows what it takes.", "foo")]
    [InlineData(". `loraforge train --help` shows what it takes.", "train")]
    [InlineData("--name must not be empty.", "train", "{folder}", "-e", "sdxl", "--name", " ")]
    [InlineData("--prompt must not be empty.", "train", "{folder}", "-e", "sdxl", "--prompt", "a", "--prompt", " ")]
    [InlineData("the run must not be empty.", "resume", " ")]
    [InlineData("a prompt must not be empty.", "generate", " ")]
    [InlineData("a prompt must not be empty.", "generate", "a cat", "")]
    [InlineData("--epochs is 'x'; it must be a number such as 12, 1 to 2147483647.", "train", "{folder}", "-e", "sdxl", "--epochs", "x")]
    [InlineData("--max-cost is '-1'; it must be a number such as 2.50, 0 or more.", "train", "{folder}", "-e", "sdxl", "--max-cost", "-1")]
    [InlineData("--lr is '1.5'; it must be a number such as 2.50, 0 to 1.", "train", "{folder}", "-e", "sdxl", "--lr", "1.5")]
    [InlineData("--seed is '-1'; it must be a number such as 12, 0 or more.", "train", "{folder}", "-e", "sdxl", "--seed", "-1")]
    [InlineData("--days is '3651'; it must be a number such as 12, 1 to 3650.", "balance", "--days", "3651")]
    [InlineData("--days is '0'; it must be a number such as 12, 1 to 3650.", "balance", "--days", "0")]
    [InlineData("--epoch, --grid and --strength need --run.", "generate", "a cat", "--epoch", "1")]
    [InlineData("--epoch, --grid and --strength need --run.", "generate", "a cat", "--strength", "1")]
    [InlineData("--epoch, --grid and --strength need --run.", "generate", "a cat", "--grid")]
    [InlineData("A repair needs --repair-to: the files here stay as they are.", "check", "{folder}", "--convert")]
    [InlineData("A repair needs --repair-to: the files here stay as they are.", "check", "{folder}", "--rotate")]
    [InlineData("A repair needs --repair-to: the files here stay as they are.", "check", "{folder}", "--downscale", "512")]
    [InlineData("A repair needs --repair-to: the files here stay as they are.", "check", "{folder}", "--drop-duplicates")]
    [InlineData("A repair needs --repair-to: the files here stay as they are.", "check", "{folder}", "--add-trigger", "--trigger", "x")]
    [InlineData("--add-trigger needs the word, as --trigger.", "check", "{folder}", "--repair-to", "{folder}-x", "--add-trigger")]
    [InlineData("'tcsh'", "completion", "tcsh")]
    [InlineData("--service takes an address that begins with https://, or one of this machine.", "list", "--service", "ftp://x")]
    public async Task What_cannot_be_read_is_said_with_what_is_taken(string message, params string[] arguments)
    {
        Assert.Equal(2, await RunPlainAsync([.. Filled(arguments), "--json"]));

        Assert.Equal((2, "usage"), (Failure.ExitCode, Failure.Code));
        Assert.Contains(message, Failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("--help` shows what it takes.", Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        Assert.Equal(2, await RunPlainAsync("train"));

        string[] problems = Error.Split(". ");
        Assert.Equal(3, problems.Length);
        Assert.Contains(problems, p => p.Contains("'train'", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("'--ecosystem'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "choice", "Civitai has no training 'nothing'. `loraforge choices` lists them.", "train", "{folder}", "-e", "nothing", "--out", "{out}")]
    [InlineData(2, "choice", "Scenario has no training 'nothing'. `loraforge choices` lists them.", "price", "-e", "nothing", "--vendor", "scenario")]
    [InlineData(2, "days", "--days is 31; Civitai shows the workflows of about 30 days, so name 30 at most.", "balance", "--days", "31")]
    [InlineData(2, "exists", "--report: {folder}/cat 1.png exists already; nothing is written over.", "train", "{folder}", "-e", "sdxl", "--report", "{folder}/cat 1.png")]
    [InlineData(2, "exists", "--report: {folder}/cat 1.png exists already; nothing is written over.", "check", "{folder}", "--report", "{folder}/cat 1.png")]
    [InlineData(2, "exists", "--zip: {folder}/cat 1.png exists already; nothing is written over.", "check", "{folder}", "--zip", "{folder}/cat 1.png")]
    [InlineData(2, "folder", "--zip: the folder of {folder}/none/a.zip does not exist.", "check", "{folder}", "--zip", "{folder}/none/a.zip")]
    [InlineData(2, "exists", "--out: {folder} is not an empty folder; nothing is written over.", "generate", "a cat", "--out", "{folder}")]
    [InlineData(2, "exists", "--out: {folder}/cat 1.png is not an empty folder; nothing is written over.", "train", "{folder}", "-e", "sdxl", "--out", "{folder}/cat 1.png")]
    [InlineData(2, "inside", "Files would go to {folder}/out, inside the folder with the pictures, and the next training would learn from them; name a folder elsewhere with --out.", "train", "{folder}", "-e", "sdxl", "-o", "{folder}/out")]
    [InlineData(2, "vendor", "Only --vendor civitai generates.", "generate", "a cat", "--out", "{out}", "--vendor", "scenario")]
    [InlineData(2, "input", "'nosuch' is no input of the catalogue that makes images.", "generate", "a cat", "-i", "nosuch", "--out", "{out}")]
    [InlineData(2, "input", "'training/ai-toolkit/sdxl' is no input of the catalogue that makes images.", "generate", "a cat", "-i", "training/ai-toolkit/sdxl", "--out", "{out}")]
    [InlineData(3, "invalid", "The settings are not valid; nothing was sent.", "train", "{folder}", "-e", "sdxl", "--epochs", "500", "--out", "{out}")]
    [InlineData(3, "invalid", "The settings are not taken.", "price", "-e", "sdxl", "--epochs", "500")]
    [InlineData(4, "costLimit", "The estimate is above --max-cost 249.5; nothing was sent.", "train", "{folder}", "-e", "sdxl", "--epochs", "5", "--max-cost", "249.5", "--out", "{out}")]
    [InlineData(7, "notStarted", "The service has nothing of the last 30 days by the name of pictures-20251201-abcdef: unless it is older, or its start is still on the way, nothing was started, and nothing was charged.", "fetch", "pictures-20251201-abcdef")]
    public async Task What_is_not_done_is_said_with_a_code_and_the_reason(int exitCode, string code, string message, params string[] arguments)
    {
        bool isAtScenario = arguments.Contains("--vendor");
        Assert.Equal(exitCode, isAtScenario ? await RunPlainAsync([.. Filled(arguments), "--simulator", "--service", Scenario.BaseAddress.AbsoluteUri, "--json"]) : await RunAsync([.. Filled(arguments), "--json"]));

        Assert.Equal((exitCode, code, Filled([message])[0]), Failure);
        Assert.Empty(Civitai.Workflows);
        Assert.Empty(Store.All());
        Assert.DoesNotContain(Civitai.Requests, r => r.Method == "POST");
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData(5, "token", "The environment variable CIVITAI_API_TOKEN is not set. Everything can be tried without a token: add --simulator.", "balance")]
    [InlineData(5, "token", "The environment variable SCENARIO_API_KEY is not set. Everything can be tried without a token: add --simulator.", "balance", "--vendor", "scenario")]
    [InlineData(5, "token", "This machine remembers no run wf_1, and to look for it at the service there is no token. The environment variable CIVITAI_API_TOKEN is not set. Everything can be tried without a token: add --simulator.", "resume", "wf_1")]
    public async Task Without_a_token_it_is_said_which_one_is_wanted(int exitCode, string code, string message, params string[] arguments)
    {
        Assert.Equal(exitCode, await RunPlainAsync([.. arguments, "--json"]));

        Assert.Equal((exitCode, code, message), Failure);
    }

    [Theory]
    [InlineData("CIVITAI_BASE_ADDRESS")]
    [InlineData("SCENARIO_BASE_ADDRESS")]
    public async Task Variable_that_is_no_address_is_named(string variable)
    {
        Set(variable, "notauri");

        Assert.Equal(2, await RunPlainAsync("balance", "--vendor", variable.Split('_')[0], "--json"));

        Assert.Equal((2, "address", $"{variable} is 'notauri'; it must be an address that begins with https://, or one of this machine."), Failure);
    }

    [Fact]
    public async Task Secrets_that_cannot_be_used_are_named()
    {
        foreach (string secret in new[] { "SCENARIO_API_KEY", "SCENARIO_API_SECRET", "SCENARIO_PROJECT_ID" })
            Set(secret, "x\r");

        Assert.Equal(5, await RunPlainAsync("balance", "--vendor", "scenario", "--json"));

        Assert.Equal((5, "token"), (Failure.ExitCode, Failure.Code));
        Assert.EndsWith(" What is in the environment as SCENARIO_API_KEY, SCENARIO_API_SECRET, SCENARIO_PROJECT_ID cannot be used.", Failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    [InlineData("cancel")]
    public async Task Run_of_the_service_is_not_looked_for_elsewhere(string command)
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--detach"]));
        string key = Record.Key;

        Assert.Equal(2, await RunPlainAsync(command, key, "--vendor", "SCENARIO", "--json"));
        Assert.Equal((2, "vendor", $"{key} was begun with --vendor civitai, not scenario; nothing was sent."), Failure);
        Assert.Equal(2, await RunPlainAsync(command, key, "--simulator", "--json"));
        Assert.Equal((2, "simulator", $"{key} was begun at the service itself, where it costs money; --simulator does not change that. Nothing was sent."), Failure);
    }

    [Fact]
    public async Task Run_of_a_simulator_that_has_ended_is_said_to_be_gone()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { SimulatorAt = new Uri("http://127.0.0.1:1/") });

        Assert.Equal(7, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal((7, "simulatorEnded", $"The simulator that {Record.Key} ran on has ended, and what it knew is gone; another one is at {Civitai.BaseAddress}. What was fetched is in {Output}."), Failure);
    }

    [Fact]
    public async Task Run_that_was_never_accepted_is_said_to_be_not_started_and_leaves_its_folder()
    {
        Assert.Equal(4, await RunScenarioAsync([.. TrainAtScenario, "--max-cost", "40", "--json"]));
        Assert.Equal((4, "costLimit", "The training would cost 45 creative units, more than the limit of 40; it was not started."), Failure);
        RunRecord declined = Record;
        Store.Save(declined with { AgreedCost = 45 });
        await File.WriteAllTextAsync(Path.Combine(Output, ".loraforge"), declined.Key, Stop);
        string message = $"The service has nothing of the last 30 days by the name of {declined.Key}: unless it is older, or its start is still on the way, nothing was started, and nothing was charged.";

        Assert.Equal(7, await RunScenarioAsync("fetch", declined.Key, "--json"));
        Assert.Equal((7, "notStarted", message), Failure);
        Assert.True(File.Exists(Path.Combine(Output, ".loraforge")));
        Assert.Equal(7, await RunScenarioAsync("cancel", declined.Key, "--json"));
        Assert.Equal((7, "notStarted", message), Failure);
        Assert.False(File.Exists(Path.Combine(Output, ".loraforge")));
        Assert.True(Record.IsTakenBack);
    }

    [Theory]
    [InlineData("fetch")]
    [InlineData("cancel")]
    public async Task Run_of_another_account_is_said_to_be_unknown(string command)
    {
        Assert.Equal(4, await RunScenarioAsync([.. TrainAtScenario, "--max-cost", "40"]));
        Store.Save(Record with { AgreedCost = 45, Accounts = ["another"] });

        Assert.Equal(7, await RunScenarioAsync(command, Record.Key, "--json"));

        Assert.Equal(
            (7, "otherAccount", $"{Record.Key} was begun with another account, or before the token was changed: this one does not see whether it was started there, and charged. With the secrets that it was begun with the same command finds out."),
            Failure);
    }

    [Fact]
    public async Task What_is_no_training_is_fetched_and_not_resumed()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Told("started")["id"]!;

        Assert.Equal(7, await RunAsync("resume", id, "--out", Folder.Beside("other"), "--json"));
        Assert.Equal((7, "noTraining", $"{id} is no training; fetch what it made with: loraforge fetch {id} --simulator --service {Civitai.BaseAddress.AbsoluteUri}"), Failure);
        Assert.Equal(2, await RunAsync("fetch", id, "--epoch", "1", "--json"));
        Assert.Equal((2, "epoch", $"{id} is no training and has no epochs; leave out --epoch."), Failure);
        Assert.Equal(7, await RunAsync("fetch", "wf_nosuch", "--json"));
        Assert.Equal((7, "refused"), (Failure.ExitCode, Failure.Code));
    }

    [Fact]
    public async Task Folder_that_is_gone_cannot_be_learned_from()
    {
        Assert.Equal(4, await RunScenarioAsync([.. TrainAtScenario, "--max-cost", "40"]));
        Store.Save(Record with { Folder = Folder.Beside("gone") });

        Assert.Equal(3, await RunScenarioAsync("resume", Record.Key, "--json"));

        Assert.Equal((3, "folder", $"The folder {Folder.Beside("gone")} is not there any more; nothing was sent by this call."), Failure);
    }

    [Fact]
    public async Task Dataset_with_errors_is_said_to_have_them()
    {
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal(3, await RunAsync([.. Train, "--json"]));
        Assert.Equal((3, "dataset", "The dataset has errors; nothing was sent by this call."), Failure);
        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "--json"));
        Assert.Equal((3, "dataset", "The dataset has errors."), Failure);
    }

    [Fact]
    public async Task Epochs_that_are_not_there_are_said_with_those_that_are()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string key = Record.Key;
        Assert.Equal(7, await RunAsync("fetch", key, "--json"));
        Assert.Equal((7, "noEpoch", "There is nothing to fetch yet: the run is Queued."), Failure);
        Assert.Equal(7, await RunAsync("generate", "a cat", "--run", key, "--out", Folder.Beside("cats"), "--json"));
        Assert.Equal((7, "noEpoch", "The run has no epoch yet."), Failure);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(7, await RunAsync("fetch", key, "--epoch", "9", "--json"));
        Assert.Equal((7, "noEpoch", "Epoch 9 is not there; these are: 1, 2, 3, 4, 5."), Failure);
        Assert.Equal(7, await RunAsync("generate", "a cat", "--run", key, "--epoch", "9", "--out", Folder.Beside("cats"), "--json"));
        Assert.Equal((7, "noEpoch", "Epoch 9 is not there; these are: 1, 2, 3, 4, 5."), Failure);
    }

    [Fact]
    public async Task Run_that_another_process_works_on_is_busy_under_any_name()
    {
        RunRecord run = await EndedAsync();
        using IDisposable taken = Store.Take(run.Key);

        foreach (string command in new[] { "resume", "fetch" })
        {
            foreach (string name in new[] { run.Key, run.Id! })
            {
                Assert.Equal(7, await RunAsync(command, name, "--json"));
                Assert.Equal((7, "busy", $"Another process is working on {run.Key}; nothing was done."), Failure);
            }
        }

        Assert.Equal(0, await RunAsync("cancel", run.Key)); // it is said how it ended
        Assert.Null(Record.Ended);
    }

    [Fact]
    public async Task Interruption_is_a_code_and_what_became_of_the_run()
    {
        Assert.Equal(130, await RunStoppedAsync([.. Train, "--simulator", "--service", Civitai.BaseAddress.AbsoluteUri, "--json"]));
        Assert.Equal((130, "interrupted", "Interrupted; nothing was started."), Failure);
        Assert.Equal(130, await InterruptAsync("\"run\"", [.. Train, "--json"]));
        Assert.Equal((130, "interrupted", "Interrupted before anything was known to be accepted."), Failure);
        Assert.Equal(0, await RunAsync("resume", Store.All()[0].Key));
        Assert.Equal(130, await InterruptAsync("\"started\"", [.. Train[..^1], Folder.Beside("second"), "--json"]));
        Assert.Equal((130, "interrupted", "Interrupted. What was accepted goes on and is paid for."), Failure);
    }

    [Fact]
    public async Task Message_begins_at_once_where_nobody_is_asked()
    {
        Assert.Equal(2, await RunAsync("balance", "--days", "31"));

        Assert.Equal("--days is 31; Civitai shows the workflows of about 30 days, so name 30 at most.\n", Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Output_that_nobody_reads_ends_the_program()
    {
        var context = new ToolContext { Out = new Closed(), Error = TextWriter.Null, In = TextReader.Null, IsInteractive = false, GetVariable = name => name == "LORAFORGE_HOME" ? Folder.Beside("home") : null };

        await Assert.ThrowsAsync<IOException>(() => Cli.RunAsync(["list", "--json"], context, Stop));
    }

    private string[] Filled(string[] texts) => [.. texts.Select(t => t.Replace("{folder}", Folder.Path, StringComparison.Ordinal).Replace("{out}", Output, StringComparison.Ordinal))];

    private sealed class Closed : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => throw new IOException("The pipe is closed.");
    }
}
