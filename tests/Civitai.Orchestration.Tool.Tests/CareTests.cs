using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What must not happen: a wrong price, two payments, a file that is lost or written over, a run without a way to go on.</summary>
public sealed class CareTests : ToolTest
{
    private string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--out", Output];

    private RunStore Store => new(() => Folder.Beside("home"));

    private RunRecord Record => Assert.Single(Store.All());

    [Theory]
    [InlineData("2,50")]
    [InlineData("1.000,5")]
    [InlineData("1,000")]
    [InlineData("-5")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    [InlineData("")]
    public async Task A_number_that_may_be_read_in_two_ways_is_refused(string text)
    {
        Assert.Equal(2, await RunAsync([.. Train, "--max-cost", text]));
        Assert.Equal(2, await RunAsync([.. Train, "--lr", text]));
        Assert.Empty(Civitai.Requests);
        Assert.Empty(Store.All());
    }

    [Fact]
    public async Task A_price_means_the_same_in_every_country()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal(4, await RunAsync([.. Train, "--max-cost", "5.50"]));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Two_processes_do_not_work_on_one_run()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        using (Store.Take(Record.Key))
        {
            Assert.Equal(7, await RunAsync("resume", Record.Key));
            Assert.Contains("Another process", Error, StringComparison.Ordinal);
            Assert.Equal(0, await RunAsync("cancel", Record.Key)); // the other one notices
        }

        Assert.Equal(8, await RunAsync("resume", Record.Key));
    }

    [Fact]
    public async Task A_training_whose_model_stays_there_and_that_has_no_samples_ends_well()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--out", Output));

        Assert.Equal(TrainingPhase.Succeeded, Record.Ended);
        Assert.Equal(0, await RunScenarioAsync("resume", Record.Key));
    }

    [Fact]
    public async Task Another_folder_gets_all_files_and_what_was_deleted_is_fetched_again()
    {
        Assert.Equal(0, await RunAsync(Train));
        Assert.Equal(0, await RunAsync("resume", Record.Key, "--out", Folder.Beside("other")));
        Assert.Equal(7, Directory.GetFiles(Folder.Beside("other")).Length); // five models, the page, and the note whose they are

        File.Delete(Folder.Beside("other/epoch-3.safetensors"));
        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.True(File.Exists(Folder.Beside("other/epoch-3.safetensors")));
        Assert.DoesNotContain("epoch 2:", Out, StringComparison.Ordinal);
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        Directory.CreateDirectory(Output);
        await File.WriteAllTextAsync(Path.Combine(Output, "index.html"), "mine", Stop);
        string picture = Path.Combine(Folder.Path, "cat 1.png");
        byte[] before = await File.ReadAllBytesAsync(picture, Stop);

        Assert.Equal(2, await RunAsync(Train));
        Assert.Equal(2, await RunAsync("generate", "a cat", "--out", Output));
        Assert.Equal(2, await RunPlainAsync("check", Folder.Path, "--zip", picture));
        Assert.Equal(2, await RunPlainAsync("check", Folder.Path, "--report", picture));
        Assert.Equal(2, await RunPlainAsync("check", Folder.Path, "--zip", Folder.Beside("none/a.zip")));

        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop));
        Assert.Equal(before, await File.ReadAllBytesAsync(picture, Stop));
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task A_limit_that_was_too_low_can_be_raised()
    {
        Assert.Equal(4, await RunAsync([.. Train, "--prompt", "a cat", "--max-cost", "100"]));
        RunRecord record = Record;
        Assert.Equal(100, record.MaxCost);

        Assert.Equal(4, await RunAsync("resume", record.Key));
        Assert.Equal(0, await RunAsync("resume", record.Key, "--max-cost", "1000"));

        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task The_run_is_remembered_before_its_name_is_printed()
    {
        Assert.Equal(130, await InterruptAsync("Run ", Train));

        Assert.Contains($"Go on with: loraforge resume {Record.Key}", Error, StringComparison.Ordinal);
        Assert.Contains("before anything was known to be accepted", Error, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("resume", Record.Key));
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_noticed_before_anything_is_sent()
    {
        await File.WriteAllTextAsync(Folder.Beside("file"), "x", Stop);
        Assert.Equal(2, await RunAsync(["train", Folder.Path, "-e", "sdxl", "--out", Folder.Beside("file")]));
        Assert.Equal(1, await RunAsync(["train", Folder.Path, "-e", "sdxl", "--out", Folder.Beside("file/below")]));
        Assert.Empty(Civitai.Requests);
    }

    [Fact]
    public async Task Without_its_pictures_a_run_that_was_accepted_is_found_by_its_key()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { Id = null, Folder = Folder.Beside("gone") });

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Equal(5, Record.Fetched.Count);
        Store.Save(Record with { Key = "never", Id = null, CreatedAt = Clock.GetUtcNow() });
        Assert.Equal(3, await RunAsync("resume", "never"));
        Assert.Contains("is not there any more", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_simulator_is_not_taken_for_the_one_that_has_ended()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { SimulatorAt = new Uri("http://127.0.0.1:1/") });

        foreach (string command in new[] { "resume", "fetch", "cancel" })
        {
            Assert.Equal(7, await RunAsync(command, Record.Key));
            Assert.Contains("has ended", Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Simulator_that_was_started_again_at_the_same_address_is_not_taken_for_the_one_that_has_ended()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        RunRecord first = Record;
        await Civitai.DisposeAsync();
        await using OrchestratorSimulator again = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, Port = Civitai.BaseAddress.Port }, Stop);
        Assert.Equal(0, await RunAsync([.. Train[..^1], Folder.Beside("second"), "--detach"]));
        Assert.All(Store.All(), r => Assert.Equal((first.Id, first.SimulatorAt), (r.Id, r.SimulatorAt)));

        foreach (string command in new[] { "resume", "fetch", "cancel" })
        {
            Assert.Equal(7, await RunAsync(command, first.Key));
            Assert.Contains("has ended", Error, StringComparison.Ordinal);
        }

        Assert.NotEqual("canceled", Assert.Single(again.Workflows).Status);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("train")]
    [InlineData("balance", "--days", "abc")]
    [InlineData("resume", "")]
    public async Task What_cannot_be_read_is_an_event_for_scripts_and_a_line_for_people(params string[] arguments)
    {
        Assert.Equal(2, await RunPlainAsync([.. arguments, "--json"]));
        Assert.Equal(("error", "usage", 2), ((string)Assert.Single(Events)["event"]!, (string)Events[0]["code"]!, (int)Events[0]["exitCode"]!));

        Assert.Equal(2, await RunPlainAsync(arguments));
        Assert.Empty(Out);
        Assert.Contains("--help` shows what it takes.", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_may_begin_with_any_sign()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "@somebody on a roof"]));

        Assert.Equal("@somebody on a roof", Assert.Single(Record.Prompts));
        Assert.Equal(2, await RunAsync([.. Train, "--out", Folder.Beside("x"), "--prompt", " "]));
    }

    [Theory]
    [InlineData("{ this is no record")]
    [InlineData("{}")]
    [InlineData("""{"key":"a","vendor":"civitai","isSimulator":true,"createdAt":"2026-01-01T00:00:00Z","name":"a","choice":"a","folder":"a","output":"a","fetched":null,"prompts":null}""")]
    [InlineData("""{"key":"a","id":"","vendor":"civitai","isSimulator":true,"createdAt":"2026-01-01T00:00:00Z","name":"a","choice":"a","folder":"a","output":"a","fetched":[],"prompts":[]}""")]
    [InlineData("""{"key":"a","service":"there","vendor":"civitai","isSimulator":true,"createdAt":"2026-01-01T00:00:00Z","name":"a","choice":"a","folder":"a","output":"a","fetched":[],"prompts":[]}""")]
    public async Task A_damaged_record_does_not_hide_the_others(string text)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string path = Folder.Beside("home/runs/damaged.json");
        await File.WriteAllTextAsync(path, text, Stop);

        Assert.Equal(0, await RunAsync("list"));

        Assert.Contains(Record.Key, Out, StringComparison.Ordinal);
        Assert.Contains($"{path} cannot be read", Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Run ")]
    [InlineData("Started as ")]
    public async Task Pictures_that_were_paid_for_can_be_had_after_an_interruption(string when)
    {
        Assert.Equal(130, await InterruptAsync(when, "generate", "a lighthouse", "--out", Output));
        string goOn = Error.Split("Go on with: loraforge ")[1].Trim();
        Assert.Equal(7, await RunPlainAsync(goOn.Split(' '))); // exactly as it is printed
        Assert.Contains("Nothing is there yet", Error, StringComparison.Ordinal);
        Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(0, await RunPlainAsync(goOn.Split(' ')));

        Assert.Single(Directory.GetFiles(Output, "*.png"));
        Assert.Single(Civitai.Workflows);
        Assert.Equal(7, await RunAsync("fetch", "pictures-20261130-abcdef"));
        Assert.Equal(7, await RunAsync("resume", goOn.Split(' ')[1]));
    }

    [Theory]
    [InlineData("notauri")]
    [InlineData("https://")]
    [InlineData("http://example.com")]
    public async Task An_address_that_is_none_is_refused(string address)
    {
        Set("CIVITAI_API_TOKEN", "x");
        Set("CIVITAI_BASE_ADDRESS", address);

        Assert.Equal(2, await RunPlainAsync(Train));
        Assert.Contains("CIVITAI_BASE_ADDRESS", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_nobody_knows_is_said_to_be_unknown_also_without_a_token()
    {
        Assert.Equal(5, await RunPlainAsync("resume", "nosuchrun"));
        Assert.Contains("remembers no run nosuchrun", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_is_withheld_does_not_keep_the_models_back()
    {
        string[] train = [.. Train[..^3], "2", "--prompt", "a cat", "--out"];
        Assert.Equal(0, await RunAsync([.. train, Folder.Beside("first")]));
        JsonNode output;
        using (var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Civitai.BaseAddress, TimeProvider = Clock }))
            output = JsonNode.Parse((await client.Workflows.GetAsync(Record.Id!, Stop)).ToJson())!["steps"]![0]!["output"]!;
        output["epochs"]![0]!["samples"]![0] = JsonNode.Parse("""{"type":"image","available":false,"url":null,"blockedReason":"moderation"}""");
        Civitai.OnSubmit(Outcome.Succeeded().WithOutput(output));

        Assert.Equal(0, await RunAsync([.. train, Output, "--detach"]));
        string key = Store.All().Single(r => r.Output == Output).Key;
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, await RunAsync("resume", key, "--json"));

        Assert.Equal([".loraforge", "epoch-1.safetensors", "epoch-2-sample-1.png", "epoch-2.safetensors", "index.html"], Directory.GetFiles(Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        JsonNode missing = Assert.Single(Events, e => (string?)e["event"] == "missing");
        Assert.Equal((1, "sample"), ((int)missing["epoch"]!, (string)missing["kind"]!));
        Assert.Single((await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop)).Split("<img ").Skip(1));
        Assert.Equal(0, await RunAsync("resume", key));
        Assert.DoesNotContain("epoch 1: ", Out, StringComparison.Ordinal); // the model is there
        Assert.Equal(0, await RunAsync("fetch", key));
    }

    [Fact]
    public async Task Broken_pictures_do_not_hide_a_run_that_was_accepted()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { Id = null });
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Equal(5, Record.Fetched.Count);
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Nor_do_they_hide_one_of_the_other_vendor()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--prompt", "a cat", "--out", Output, "--detach"));
        Store.Save(Record with { Id = null });
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal(0, await RunScenarioAsync("resume", Record.Key));

        Assert.Equal(2, Record.Fetched.Count);
        Assert.Single(Scenario.StartedModelIds);
    }

    [Fact]
    public async Task A_run_stays_at_its_service_whatever_the_variables_of_another_say()
    {
        foreach (string secret in new[] { "CIVITAI_API_TOKEN", "SCENARIO_PROJECT_ID" })
            Set(secret, "x");
        Set("SCENARIO_API_KEY", ScenarioSimulatorOptions.DefaultApiKey);
        Set("SCENARIO_API_SECRET", ScenarioSimulatorOptions.DefaultApiSecret);
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--out", Output, "--yes", "--detach"));
        Set("CIVITAI_BASE_ADDRESS", Civitai.BaseAddress.AbsoluteUri);

        Assert.Equal(0, await RunPlainAsync("resume", Record.Key));
        Assert.Equal(0, await RunPlainAsync("list"));

        Assert.Empty(Civitai.Requests);
    }

    [Fact]
    public async Task A_simulated_run_stays_at_its_simulator_whatever_the_variable_says()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Set("CIVITAI_BASE_ADDRESS", "https://127.0.0.1:1/");

        Assert.Equal(0, await RunPlainAsync("resume", Record.Key));
    }

    [Fact]
    public async Task A_folder_named_with_a_separator_is_the_same_folder()
    {
        Assert.Equal(0, await RunAsync([.. Train[..^1], Output + Path.DirectorySeparatorChar, "--prompt", "a cat"]));

        Assert.Equal(0, await RunAsync("resume", Record.Key, "--out", Output + Path.DirectorySeparatorChar));
        Assert.DoesNotContain("epoch 1: ", Out, StringComparison.Ordinal);
        Store.Save(Record with { Output = Output + Path.DirectorySeparatorChar }); // as it was remembered once
        Assert.Equal(0, await RunAsync("resume", Record.Key));
        Assert.DoesNotContain("epoch 1: ", Out, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("fetch", Record.Key));

        Assert.Equal(5, (await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop)).Split("<img ").Length - 1);
    }

    [Fact]
    public async Task Fetched_files_are_not_written_over_others()
    {
        string other = Folder.Beside("other");
        string mine = Path.Combine(other, "epoch-1.safetensors");
        Directory.CreateDirectory(other);
        await File.WriteAllTextAsync(mine, "mine", Stop);
        Assert.Equal(0, await RunAsync(Train));
        RunRecord record = Record;
        Assert.Equal(0, await RunAsync("generate", "a cat", "--out", Folder.Beside("cats"), "--json"));
        string pictures = (string)Events.Single(e => (string?)e["event"] == "started")["id"]!;

        Assert.Equal(2, await RunAsync("resume", record.Key, "--out", other));
        Assert.Equal(2, await RunAsync("fetch", record.Key, "--out", other));
        Assert.Equal(2, await RunAsync("fetch", pictures, "--out", other));
        Set("LORAFORGE_HOME", Folder.Beside("another"));
        Assert.Equal(2, await RunAsync("resume", record.Id!, "--out", other));
        Assert.Equal(2, await RunAsync("fetch", record.Id!, "--out", other));

        Assert.Equal("mine", await File.ReadAllTextAsync(mine, Stop));
        Assert.Equal(0, await RunAsync("fetch", record.Id!, "--out", Folder.Beside("new")));
        Assert.Equal(0, await RunAsync("fetch", record.Id!, "--out", Folder.Beside("new"))); // it is the run's own now
    }

    [Theory]
    [InlineData("generate", "a cat", "--run", "{run}", "--yes")]
    [InlineData("resume", "{run}", "--yes")]
    [InlineData("fetch", "{run}")]
    [InlineData("cancel", "{run}")]
    public async Task A_run_of_the_service_is_none_of_a_simulator_or_of_another_vendor(params string[] arguments)
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--detach"]));
        string[] named = [.. arguments.Select(a => a.Replace("{run}", Record.Key, StringComparison.Ordinal))];
        int before = Civitai.Requests.Count;

        Assert.Equal(2, await RunPlainAsync([.. named, "--simulator"]));
        Assert.Contains("--simulator does not change that", Error, StringComparison.Ordinal);
        Assert.Equal(2, await RunPlainAsync([.. named, "--vendor", "scenario"]));
        Assert.Contains("--vendor civitai", Error, StringComparison.Ordinal);

        Assert.Equal(before, Civitai.Requests.Count);
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    [InlineData("cancel")]
    public async Task A_run_of_the_usual_address_stays_there_whatever_the_variable_says_by_now(string command)
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--detach"]));
        Store.Save(Record with { Service = null }); // as one that was begun where no address was named
        Set("CIVITAI_BASE_ADDRESS", "no address");

        Assert.Equal(130, await RunStoppedAsync(command, Record.Key));

        Assert.DoesNotContain("CIVITAI_BASE_ADDRESS", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_outage_while_a_model_is_fetched_costs_nothing()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        string[] models;
        using (var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Civitai.BaseAddress, TimeProvider = Clock }))
            models = [.. (await client.GetTraining(Record.Id!).GetUpdateAsync(Stop)).Epochs.Select(e => ((Blob)e.Model!.Source).Id!)];
        bool isOver = false;
        Civitai.FailNext(Fault.Status(404), times: 100, r => Fails(r.Path));

        Assert.Equal(0, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal(1, (int)Assert.Single(Events, e => (string?)e["event"] == "missing")["epoch"]!);
        Assert.True(File.Exists(Path.Combine(Output, "epoch-1.safetensors")));

        bool Fails(string path)
        {
            isOver |= path.Contains(models[1], StringComparison.Ordinal);
            return !isOver && path.Contains(models[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_model_that_cannot_be_had_keeps_nothing_else_back_and_is_fetched_later()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat", "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        string first;
        using (var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Civitai.BaseAddress, TimeProvider = Clock }))
            first = (await client.GetTraining(Record.Id!).GetUpdateAsync(Stop)).Epochs[0].Model!.Source is Blob blob ? blob.Id! : "";
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains(first, StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal([(1, "model"), (1, "model")], Events.Where(e => (string?)e["event"] == "missing").Select(e => ((int)e["epoch"]!, (string)e["kind"]!))); // tried once more at the end
        Assert.Equal([2, 3, 4, 5], Events.Where(e => (string?)e["kind"] == "model" && (string?)e["event"] == "file").Select(e => (int)e["epoch"]!));
        Assert.Equal(5, (await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop)).Split("<img ").Length - 1);
        Assert.Equal(("file", $"loraforge resume {Record.Key}"), ((string?)Events[^1]["code"], (string?)Events[^1]["goOn"]));
        Assert.Equal(TrainingPhase.Succeeded, Record.Ended);
        Assert.Equal(1, await RunAsync("fetch", Record.Key, "--epoch", "1"));
        Assert.Contains($"Go on with: loraforge fetch {Record.Key}", Error, StringComparison.Ordinal);

        Civitai.ClearFaults();
        Assert.Equal(0, await RunAsync("resume", Record.Key));
        Assert.True(File.Exists(Path.Combine(Output, "epoch-1.safetensors")));
        Assert.DoesNotContain("epoch 2: ", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_do_not_go_among_the_pictures()
    {
        foreach (string folder in new[] { Folder.Path, Path.Combine(Folder.Path, "out"), Path.Combine(Folder.Path, "..", "pictures", "a", "b") })
            Assert.Equal(2, await RunAsync("train", Folder.Path, "-e", "sdxl", "--out", folder));
        Assert.Equal(2, await RunAsync("train", Environment.CurrentDirectory, "-e", "sdxl")); // the usual place is in the current folder
        Assert.Contains("inside the folder with the pictures", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Requests);

        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Assert.Equal(2, await RunAsync("resume", Record.Key, "--out", Path.Combine(Folder.Path, "out")));
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "1", "--out", Folder.Path + "-out", "--detach")); // beside it
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("fetch")]
    public async Task What_another_process_has_noted_in_the_meantime_is_kept(string command)
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        RunRecord noted = Record with { Prompts = ["noted"] };
        Asked = name =>
        {
            if (name == "CIVITAI_API_TOKEN") // after the record was looked for
                Store.Save(noted);
        };

        Assert.Equal(0, await RunAsync(command, noted.Key));

        Assert.Equal(["noted"], Record.Prompts);
    }

    [Fact]
    public async Task A_copy_does_not_move_the_run_and_its_folder_can_be_named_again()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));
        RunRecord before = Record;

        Assert.Equal(0, await RunAsync("fetch", before.Key, "--out", Folder.Beside("copy")));

        Assert.Equal((before.Output, 5), (Record.Output, Record.Fetched.Count));
        Assert.All(Record.Fetched, f => Assert.StartsWith(Output, f.Model!, StringComparison.Ordinal)); // it has one
        Assert.True(File.Exists(Folder.Beside("copy/index.html")));
        Assert.Equal(0, await RunAsync("fetch", before.Key, "--out", Folder.Beside("copy")));
        Assert.Equal(0, await RunAsync("resume", before.Key, "--out", Folder.Beside("moved")));
        Assert.Equal(Folder.Beside("moved"), Record.Output);
        Assert.Equal(0, await RunAsync("resume", before.Key, "--out", Output)); // where it was before
    }

    [Fact]
    public async Task What_is_refused_after_an_interruption_is_said_as_that()
    {
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal));

        Assert.Equal(5, await InterruptAsync("Run ", "generate", "a cat", "--out", Output));

        Assert.DoesNotContain("Interrupted", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    [InlineData("cancel")]
    public async Task Another_machine_knows_a_run_by_the_name_that_was_printed(string command)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string key = Record.Key;
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--prompt", "a cat", "--out", Folder.Beside("other"), "--detach"));
        string scenario = Store.All().Single(r => r.Vendor == "scenario").Key;
        Clock.Advance(TimeSpan.FromDays(1));
        Set("LORAFORGE_HOME", Folder.Beside("another"));
        string[] Into(string name) => command == "cancel" ? [] : ["--out", Folder.Beside(name)];

        Assert.Equal(0, await RunAsync([command, key, .. Into("a")]));
        Assert.Equal(0, await RunScenarioAsync([command, scenario, .. Into("b")]));

        Assert.Equal(command != "cancel", File.Exists(Folder.Beside("a/epoch-5.safetensors")));
        Assert.Single(Civitai.Workflows);
        Assert.Equal(7, await RunAsync([command, "nosuchrun"]));
    }

    [Fact]
    public async Task What_failed_and_is_given_back_is_not_said_to_be_charged()
    {
        Scenario.OnStart(ScenarioOutcome.Failed());

        Assert.Equal(8, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--out", Output));

        Assert.Contains(" 0 creative units charged", Out, StringComparison.Ordinal);
        Assert.Equal(0, await RunScenarioAsync("balance"));
        Assert.StartsWith("0 creative units for 1 ", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_that_fetches_what_a_cancelled_run_made_works_as_it_is_printed()
    {
        Assert.Equal(130, await InterruptAsync("epoch 2: ", Train));
        string id = Record.Id!;
        Set("LORAFORGE_HOME", Folder.Beside("another"));
        Assert.Equal(0, await RunAsync("cancel", id));
        string[] fetch = [.. Out.Split("Fetch them with: loraforge ")[1].Trim().Split(' ')];

        Assert.Equal(0, await RunPlainAsync([.. fetch, "--out", Folder.Beside("new")]));
    }
}
