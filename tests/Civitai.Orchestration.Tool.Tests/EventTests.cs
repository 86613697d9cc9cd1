using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What scripts are told of a training, what is sent for it, and what is remembered of it.</summary>
public sealed class EventTests : RunTest
{
    [Fact]
    public async Task Training_is_told_in_events()
    {
        Civitai.OnSubmit(Outcome.Succeeded().SlowedBy(3));

        Assert.Equal(0, await RunAsync([.. Train, "--json"]));

        RunRecord run = Record;
        Assert.Equal("""{"event":"estimate","total":250,"unit":"Buzz","isComplete":true}""", Json("estimate"));
        Assert.Equal($$"""{"event":"run","key":"{{run.Key}}"}""", Json("run"));
        Assert.Equal("""{"event":"price","cost":250,"unit":"Buzz","estimate":250,"otherAccount":false,"forgotten":false}""", Json("price"));
        Assert.Equal($$"""{"event":"started","id":"{{run.Id}}","key":"{{run.Key}}","cost":250,"unit":"Buzz"}""", Json("started"));
        string page = Path.Combine(Output, "index.html");
        Assert.Equal($$"""{"event":"sheet","path":"{{page}}"}""", Json("sheet"));
        Assert.Equal($$"""{"event":"done","id":"{{run.Id}}","phase":"Succeeded","charge":250,"estimate":250,"unit":"Buzz","folder":"{{Output}}","sheet":"{{page}}"}""", Json("done"));
        Assert.All(All("upload"), e => Assert.InRange((double)e["share"]!, 0, 1));
        Assert.Equal((1d, (long)All("upload")[^1]["totalBytes"]!), ((double)All("upload")[^1]["share"]!, (long)All("upload")[^1]["bytes"]!));

        JsonNode[] training = All("training");
        Assert.All(training, e => Assert.Equal(run.Id, (string?)e["id"]));
        Assert.Equal(("Succeeded", 1d), ((string?)training[^1]["phase"], (double)training[^1]["share"]!));
        Assert.Contains(training, e => (string?)e["phase"] == "Queued" && (int?)e["queuePlace"] > 0 && e["share"] is null && e["remainingSeconds"] is null);
        Assert.Contains(training, e => (string?)e["phase"] == "Preparing" && e["remainingSeconds"]?.ToJsonString() == "[300,900]"); // Source: the guide of SDXL trainings
        Assert.Contains(training, e => (string?)e["phase"] == "Training" && (double?)e["share"] is > 0 and < 1);

        JsonNode[] files = All("file");
        Assert.Equal(Enumerable.Range(1, 5).Select(i => (i, "model")), files.Select(f => ((int)f["epoch"]!, (string)f["kind"]!)));
        Assert.All(files, f => Assert.Matches("^[0-9a-f]{64}$", (string)f["sha256"]!));
        Assert.All(files, f => Assert.Equal(run.Id, (string?)f["id"]));
        Assert.Equal(new FileInfo(Path.Combine(Output, "epoch-1.safetensors")).Length, (long)files[0]["length"]!);
    }

    [Fact]
    public async Task Training_at_the_other_vendor_is_told_in_events()
    {
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--json"]));

        RunRecord run = Record;
        Assert.Equal("""{"event":"estimate","total":0,"unit":"creative units","isComplete":false}""", Json("estimate"));
        Assert.Equal("""{"event":"price","cost":45,"unit":"creative units","estimate":null,"otherAccount":false,"forgotten":false}""", Json("price"));
        Assert.Equal(Enumerable.Range(1, 3).Select(i => $$"""{"event":"epoch","id":"{{run.Id}}","epoch":{{i}},"samples":1}"""), All("epoch").Select(e => e.ToJsonString()));
        Assert.All(All("file"), f => Assert.Equal("sample", (string?)f["kind"]));
        Assert.Equal((45m, "creative units", null), ((decimal)Told("done")["charge"]!, (string?)Told("done")["unit"], Told("done")["estimate"]));

        Assert.Equal(0, await RunScenarioAsync("list", "--json"));
        Assert.Equal(
            $$"""{"event":"run","key":"{{run.Key}}","id":"{{run.Id}}","vendor":"scenario","simulator":true,"name":"pictures","choice":"zimage-turbo-lora","phase":"Succeeded","cost":45,"folder":"{{Output}}","createdAt":"2026-01-01T00:00:00+00:00"}""",
            Json("run"));
        Assert.Equal(0, await RunScenarioAsync("balance", "--json"));
        Assert.Equal("""{"event":"spent","spent":45,"unit":"creative units","count":1,"unknown":0,"days":30}""", Json("spent"));
    }

    [Fact]
    public async Task Settings_are_sent_as_they_are_given_and_remembered()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--lr", "0.0005", "--rank", "16", "--trigger", "inkcat", "--name", "Ink", "--max-cost", "250", "--detach"]));

        Assert.Equal((0.0005, 16, "inkcat", 5), ((double)Input["lr"]!, (int)Input["networkDim"]!, (string?)Input["triggerWord"], (int)Input["epochs"]!));
        Assert.False(Input.ContainsKey("samples"));
        Assert.Equal("zip", (string?)Input["trainingData"]!["type"]);
        RunRecord run = Record;
        Assert.Equal(("Ink", Folder.Path, Output, "training/ai-toolkit/sdxl", "civitai"), (run.Name, run.Folder, run.Output, run.Choice, run.Vendor));
        Assert.Equal((5, 0.0005, 16, null, "inkcat", 250m), (run.Epochs, run.LearningRate, run.Rank, run.Seed, run.TriggerWord, run.MaxCost));
        Assert.Equal((250m, 250m, 250m, Clock.GetUtcNow().Date), (run.Estimate, run.AgreedCost, run.Cost, run.CreatedAt.Date));
        Assert.Equal((Civitai.BaseAddress, Civitai.BaseAddress, true, false, null), (run.Service, run.SimulatorAt, run.IsSimulator, run.OneByOne, run.Ended));

        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train[..^1], Folder.Beside("second"), "--prompt", "a cat", "--prompt", "a dog", "--one-by-one", "--yes", "--detach"]));
        Assert.Equal(["a cat", "a dog"], Input["samples"]!["prompts"]!.AsArray().Select(p => (string?)p));
        Assert.Equal("The service's price: 250 Buzz.", Assert.Single(Lines, l => l.StartsWith("The service's price", StringComparison.Ordinal)));
        RunRecord second = Store.All().Single(r => r.Key != run.Key);
        Assert.Equal(("pictures", null, false, true), (second.Name, second.SimulatorAt, second.IsSimulator, second.OneByOne));
        Assert.Equal(["a cat", "a dog"], second.Prompts);
        Assert.All([run, second], r => Assert.Matches("^[0-9a-f]{64}$", Assert.Single(r.Accounts!)));
        Assert.NotEqual(run.Accounts![0], second.Accounts![0]); // of one account, with the name of the run in it

        Assert.Equal(0, await RunPlainAsync([.. TrainAtScenario[..^1], Folder.Beside("third"), "--seed", "7", "--detach", "--vendor", "scenario", "--simulator", "--service", Scenario.BaseAddress.AbsoluteUri]));
        string body = Scenario.Requests.Last(r => r.Path.EndsWith("/train", StringComparison.Ordinal)).Body;
        Assert.Equal((7, 3), ((int)JsonNode.Parse(body)!["parameters"]!["seed"]!, (int)JsonNode.Parse(body)!["parameters"]!["nbEpochs"]!));
        Assert.Equal(7, Store.All().Single(r => r.Vendor == "scenario").Seed);
    }

    [Fact]
    public async Task Epoch_is_remembered_as_soon_as_its_model_is_there()
    {
        Assert.Equal(130, await InterruptAsync("epoch 1: ", [.. Train, "--prompt", "a cat"]));

        FetchedEpoch first = Assert.Single(Record.Fetched);
        Assert.Equal((1, Path.Combine(Output, "epoch-1.safetensors")), (first.Number, first.Model));
        Assert.DoesNotContain(first.Samples, s => s is not null);

        Assert.Equal(0, await RunAsync("resume", Record.Key));
        Assert.Equal([1, 2, 3, 4, 5], Record.Fetched.Select(f => f.Number));
        Assert.Equal(Path.Combine(Output, "epoch-1-sample-1.png"), Assert.Single(Record.Fetched[0].Samples));
        Assert.Single(Record.Fetched[4].Samples);
    }

    [Fact]
    public async Task Price_that_was_agreed_to_needs_no_other_agreement()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(4, await RunAsync([.. Train, "--json"]));
        Assert.Equal((4, "notAgreed", "Nothing was started: it costs 250 Buzz, and there is nobody to ask. Agree with --yes, or with --yes --max-cost 250."), Failure);
        Assert.Null(Record.AgreedCost);
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: IsStart);
        Assert.Equal(5, await RunAsync("resume", Record.Key, "--yes"));
        Assert.Equal(250, Record.AgreedCost);

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Single(Civitai.Workflows);
        Assert.Single(Record.Accounts!);
    }

    [Fact]
    public async Task Accounts_at_which_a_start_may_have_been_sent_are_remembered_the_last_one_last()
    {
        await using OrchestratorSimulator service = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = null }, Stop);
        string[] at = ["--service", service.BaseAddress.AbsoluteUri, "--yes"];
        service.FailNext(Fault.Status(403, "Not for you."), times: 3, IsStart);
        Set("CIVITAI_API_TOKEN", "first");
        Assert.Equal(5, await RunPlainAsync([.. Train, .. at]));
        string first = Assert.Single(Record.Accounts!);
        Set("CIVITAI_API_TOKEN", "second");
        Store.Save(Record with { IsTakenBack = true });

        Assert.Equal(5, await RunPlainAsync(["resume", Record.Key, .. at, "--json"]));
        Assert.True((bool)Told("price")["otherAccount"]!);
        Assert.Equal((2, first, false), (Record.Accounts!.Count, Record.Accounts[0], Record.IsTakenBack));
        string second = Record.Accounts[1];
        Set("CIVITAI_API_TOKEN", "first");
        Assert.Equal(5, await RunPlainAsync(["resume", Record.Key, .. at]));
        Assert.Equal([second, first], Record.Accounts);
        Assert.Equal("The service's price: 250 Buzz. The run was begun with another account, or before the token was changed: what was started there is paid there as well.", Lines[^1]);

        Assert.Equal(0, await RunPlainAsync(["resume", Record.Key, .. at]));
        Assert.Equal([second, first], Record.Accounts);
    }

    [Fact]
    public async Task Problem_of_the_settings_is_an_event_and_advice_is_one_too()
    {
        Assert.Equal(3, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "500", "--out", Output, "--json"));
        JsonNode issue = All("issue").First(e => (string?)e["severity"] == "error");
        Assert.Equal(("epochs", "outOfRange"), ((string?)issue["path"], (string?)issue["code"]));
        Assert.Contains("500", (string?)issue["message"], StringComparison.Ordinal);
        Assert.Empty(Civitai.Requests);

        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--detach", "--json"]));
        JsonNode advice = All("issue").Single(e => (string?)e["path"] == "pictures");
        Assert.Equal(("warning", "notRecommended"), ((string?)advice["severity"], (string?)advice["code"])); // Source: vendor's guide: 5 to 15 are advised, here are 4
    }

    [Fact]
    public async Task What_is_spent_is_that_of_the_days_that_are_asked_for()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(0, await RunAsync("balance", "--days", "5", "--json"));
        Assert.Equal("""{"event":"spent","spent":0,"unit":"Buzz","count":0,"unknown":0,"days":5}""", Json("spent"));
        Assert.Equal(0, await RunAsync("balance", "--days", "11", "--json"));
        Assert.Equal("""{"event":"spent","spent":250,"unit":"Buzz","count":1,"unknown":0,"days":11}""", Json("spent"));
    }

    [Fact]
    public async Task What_was_never_started_is_not_spent_and_what_nobody_knows_is_said()
    {
        const string Hint = " The API does not say how much the account holds; a start that it cannot pay is refused before anything runs.";
        Assert.Equal(4, await RunScenarioAsync([.. TrainAtScenario, "--max-cost", "40"]));
        RunRecord declined = Record;

        Assert.Equal(0, await RunScenarioAsync("balance", "--json"));
        Assert.Equal("""{"event":"spent","spent":0,"unit":"creative units","count":0,"unknown":0,"days":30}""", Json("spent"));

        Store.Save(declined with { AgreedCost = 45, Accounts = ["another"] });
        Assert.Equal(0, await RunScenarioAsync("balance"));
        Assert.Equal("0 creative units for 0 of the runs begun on this machine in 30 days. What 1 of them cost is not known here, since they were begun on another machine or with another account, or nobody can tell whether they were started; it is not in the sum." + Hint, Out.Trim());

        Store.Save(declined with { Id = "m", Cost = 0, Ended = TrainingPhase.Canceled });
        Assert.Equal(0, await RunScenarioAsync("balance"));
        Assert.Equal("0 creative units for 1 of the runs begun on this machine in 30 days." + Hint, Out.Trim());

        Store.Save(declined with { Id = "m", Cost = 45, Ended = TrainingPhase.Canceled });
        Assert.Equal(0, await RunScenarioAsync("balance", "--days", "3650"));
        Assert.Equal("45 creative units for 1 of the runs begun on this machine in 3650 days. Of cancelled ones that is the price: whether something of it is given back the service does not say." + Hint, Out.Trim());
    }

    [Fact]
    public async Task Cancelled_training_of_the_other_vendor_is_said_to_leave_open_what_is_given_back()
    {
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));

        Assert.Equal(0, await RunScenarioAsync("cancel", Record.Key));
        Assert.Equal("Canceled; epochs: 0, 45 creative units charged so far; whether something of it is given back the service does not say.", Out.Trim());

        Assert.Equal(8, await RunScenarioAsync("resume", Record.Key));
        Assert.Equal("Canceled: 0 epochs, 45 creative units charged; whether something of it is given back the service does not say.", Lines[^1]);
    }

    [Fact]
    public async Task Start_that_was_never_accepted_leaves_no_folder_behind_when_it_is_cancelled()
    {
        Scenario.FailNext(Fault.ConnectionCut(), times: 100, r => r.Path.EndsWith("/train", StringComparison.Ordinal) && !r.Query.Contains("dryRun", StringComparison.Ordinal));
        Assert.NotEqual(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));
        Scenario.ClearFaults();
        string note = Path.Combine(Output, ".loraforge");
        Assert.Equal(Record.Key, await File.ReadAllTextAsync(note, Stop));

        Assert.Equal(7, await RunScenarioAsync("cancel", Record.Key));

        Assert.False(File.Exists(note));
        Assert.Equal((true, 45m), (Record.IsTakenBack, Record.AgreedCost));
    }

    [Fact]
    public async Task Address_in_a_variable_is_that_of_new_runs()
    {
        foreach ((string variable, string value) in new[]
        {
            ("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken), ("CIVITAI_BASE_ADDRESS", Civitai.BaseAddress.AbsoluteUri), ("SCENARIO_API_KEY", ScenarioSimulatorOptions.DefaultApiKey),
            ("SCENARIO_API_SECRET", ScenarioSimulatorOptions.DefaultApiSecret), ("SCENARIO_PROJECT_ID", "x"), ("SCENARIO_BASE_ADDRESS", Scenario.BaseAddress.AbsoluteUri),
        })
            Set(variable, value);

        Assert.Equal(0, await RunPlainAsync([.. Train, "--yes", "--detach"]));
        Assert.Equal(0, await RunPlainAsync([.. TrainAtScenario[..^1], Folder.Beside("second"), "--vendor", "scenario", "--yes", "--detach"]));

        Assert.Equal([("civitai", Civitai.BaseAddress), ("scenario", Scenario.BaseAddress)], Store.All().Select(r => (r.Vendor, r.Service!)).OrderBy(r => r.Vendor, StringComparer.Ordinal));
        Assert.Single(Civitai.Workflows);
        Assert.Single(Scenario.StartedModelIds);
    }
}
