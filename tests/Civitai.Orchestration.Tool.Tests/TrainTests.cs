using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;
using Generation.Datasets.Tests;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>From a folder to files, interrupted and gone on with.</summary>
public sealed class TrainTests : ToolTest
{
    private string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--trigger", "inkcat", "--prompt", "inkcat on a roof", "--prompt", "inkcat in snow", "--out", Output];

    private RunRecord Record => Assert.Single(new RunStore(() => Folder.Beside("home")).All());

    private IEnumerable<string> Saved => Directory.GetFiles(Output).Select(f => Path.GetFileName(f)).Where(f => f != ".loraforge").Order(StringComparer.Ordinal);

    private IEnumerable<RecordedRequest> Submissions => Civitai.Requests.Where(r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal));

    [Fact]
    public async Task A_folder_becomes_files_and_a_page()
    {
        Assert.Equal(0, await RunAsync(Train));

        string[] expected = [.. Enumerable.Range(1, 5).SelectMany(i => new[] { $"epoch-{i}-sample-1.png", $"epoch-{i}-sample-2.png", $"epoch-{i}.safetensors" }), "index.html"];
        Assert.Equal(expected, Saved);
        string page = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop);
        Assert.Equal(10, page.Split("<img ").Length - 1);
        Assert.Contains("inkcat on a roof", page, StringComparison.Ordinal);
        int[] places = [.. new[] { "4 items, 4 with captions", "Estimate: 250 Buzz", "The service's price: 250 Buzz (simulated).", "Started as ", "epoch 1: ", "epoch 5: ", "Contact sheet: ", "Succeeded: 5 epochs, 250 Buzz charged" }
            .Select(t => Out.IndexOf(t, StringComparison.Ordinal))];
        Assert.All(places, p => Assert.True(p >= 0, Out));
        Assert.Equal(places.Order(), places);
        Assert.Empty(Error);
    }

    [Fact]
    public async Task Scripts_get_an_event_for_everything_and_each_epoch_once_in_order()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--json"]));

        IReadOnlyList<JsonNode> events = Events;
        Assert.Equal(["report", "estimate", "run", "price", "started", "file", "sheet", "done"], events.Select(e => (string)e["event"]!).Where(e => e is not ("check" or "upload" or "training" or "issue")).Distinct());
        Assert.Equal([1, 2, 3, 4, 5], events.Where(e => (string?)e["event"] == "file" && (string?)e["kind"] == "model").Select(e => (int)e["epoch"]!));
        Assert.All(events.Where(e => (string?)e["event"] == "file"), e => Assert.Equal((long)e["length"]!, new FileInfo((string)e["path"]!).Length));
        Assert.Equal(4, (int)events.Single(e => (string?)e["event"] == "report")["count"]!);
        JsonNode done = events[^1];
        Assert.Equal(("Succeeded", 250m, "Buzz"), ((string)done["phase"]!, (decimal)done["charge"]!, (string)done["unit"]!));
    }

    [Theory]
    [InlineData("Started as ")]
    [InlineData("epoch 2: ")]
    public async Task Interrupted_it_says_how_to_go_on_and_nothing_is_paid_twice(string when)
    {
        Assert.Equal(130, await InterruptAsync(when, Train));
        string goOn = $"Go on with: loraforge resume {Record.Key}";
        Assert.Contains(goOn, Error, StringComparison.Ordinal);
        int before = Record.Fetched.Count;

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Single(Civitai.Workflows);
        Assert.Single(Submissions);
        Assert.Equal(5, Saved.Count(f => f.EndsWith(".safetensors", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(before + 1, 5 - before), Enumerable.Range(1, 5).Where(i => Out.Contains($"epoch {i}: ", StringComparison.Ordinal))); // what was there is not fetched again
        Assert.Equal(1_000_000 - 250, Civitai.Balance);
    }

    [Fact]
    public async Task Killed_before_it_knew_the_id_the_key_finds_the_training()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        var store = new RunStore(() => Folder.Beside("home"));
        store.Save(Record with { Id = null, Cost = null }); // as it was right before the answer

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Single(Civitai.Workflows);
        Assert.Equal(1_000_000 - 250, Civitai.Balance);
        Assert.Equal(5, Record.Fetched.Count);
    }

    [Fact]
    public async Task Another_machine_goes_on_with_the_service_s_id()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string id = Record.Id!;
        Set("LORAFORGE_HOME", Folder.Beside("another"));

        Assert.Equal(0, await RunAsync("resume", id, "--out", Folder.Beside("out-of-another")));

        Assert.Equal(5, Directory.GetFiles(Folder.Beside("out-of-another")).Count(f => f.EndsWith(".safetensors", StringComparison.Ordinal)));
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Broken_pictures_are_named_and_nothing_is_sent()
    {
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).Captioned("turned.jpg", Pictures.Jpeg(8, 64, 32, orientation: 6)).Captioned("web.webp", Pictures.Webp(9));

        Assert.Equal(3, await RunAsync(Train));

        Assert.Contains("error broken: broken.png", Out, StringComparison.Ordinal);
        Assert.Contains("warning rotated: turned.jpg", Out, StringComparison.Ordinal);
        Assert.Contains("nothing was sent", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Requests);
        Assert.Empty(new RunStore(() => Folder.Beside("home")).All());

        Assert.Equal(3, await RunAsync([.. Train, "--json"]));
        Assert.Equal(("error", "dataset", 3), ((string)Events[^1]["event"]!, (string)Events[^1]["code"]!, (int)Events[^1]["exitCode"]!));
    }

    [Fact]
    public async Task Repaired_the_same_folder_is_trained()
    {
        Folder.Captioned("turned.jpg", Pictures.Jpeg(8, 64, 32, orientation: 6)).Captioned("again.png", Pictures.Png(1)).Captioned("move.gif", Pictures.Gif(7));
        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "--ecosystem", "sdxl"));
        string repaired = Folder.Beside("repaired");

        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "--repair-to", repaired, "--convert", "--rotate", "--drop-duplicates", "--add-trigger", "--trigger", "inkcat", "--zip", Folder.Beside("a.zip"), "--report", Folder.Beside("a.html")));
        Assert.Equal(0, await RunAsync(["train", repaired, .. Train[2..]]));

        Assert.Contains("6 items", Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Folder.Beside("a.zip")) && File.Exists(Folder.Beside("a.html")));
    }

    [Fact]
    public async Task A_real_account_is_asked_and_nothing_is_spent_without_an_answer()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);

        Assert.Equal(4, await RunAsync(Train));
        Assert.Contains("--yes --max-cost 250", Error, StringComparison.Ordinal);
        Assert.Equal(4, await RunAsync([.. Train, "--yes", "--max-cost", "249"]));
        Assert.Contains("it was not submitted", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);

        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--max-cost", "250"]));
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Nothing_is_uploaded_twice_after_a_price_that_nobody_agreed_to()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(4, await RunAsync([.. Train, "--one-by-one"]));
        Assert.Equal(4, Civitai.Requests.Count(r => r is { Method: "POST", Path: "/v2/consumer/blobs" }));

        Assert.Equal(0, await RunAsync("resume", Record.Key, "--yes"));

        Assert.Equal(4, Civitai.Requests.Count(r => r is { Method: "POST", Path: "/v2/consumer/blobs" }));
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task A_training_that_fails_says_so_and_keeps_what_it_made()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost"));

        Assert.Equal(8, await RunAsync(Train));

        Assert.Contains("has ended as failed", Error, StringComparison.Ordinal);
        Assert.Equal(TrainingPhase.Failed, Record.Ended);
    }

    [Fact]
    public async Task Cancelled_early_its_epochs_can_be_fetched()
    {
        Assert.Equal(130, await InterruptAsync("epoch 2: ", Train));

        Assert.Equal(0, await RunAsync("cancel", Record.Key));
        Assert.Contains("Canceled; epochs: ", Out, StringComparison.Ordinal);
        Directory.Delete(Output, recursive: true);
        Assert.Equal(0, await RunAsync("fetch", Record.Key, "--epoch", "1"));
        Assert.Equal(["epoch-1-sample-1.png", "epoch-1-sample-2.png", "epoch-1.safetensors", "index.html"], Saved);
        Assert.Equal(7, await RunAsync("fetch", Record.Key, "--epoch", "5"));
        Assert.Equal(8, await RunAsync("resume", Record.Key));
    }

    [Fact]
    public async Task The_other_vendor_goes_the_same_way()
    {
        string[] train = ["train", Folder.Path, "--ecosystem", "zimage-turbo", "--epochs", "3", "--prompt", "a cat of ink", "--out", Output];

        Assert.Equal(0, await RunScenarioAsync(train));

        Assert.Equal(["epoch-1-sample-1.png", "epoch-2-sample-1.png", "epoch-3-sample-1.png", "index.html"], Saved);
        Assert.Contains("Succeeded: 3 epochs, 45 creative units charged", Out, StringComparison.Ordinal);
        Assert.Equal(4, Scenario.CountImages(Record.Id!));
        Assert.Equal(3, await RunScenarioAsync([.. train[..^1], Folder.Beside("again"), "--trigger", "inkcat"]));
        Assert.Equal(0, await RunScenarioAsync("list"));
        Assert.Equal(2, await RunScenarioAsync("generate", "a cat"));
    }

    [Theory]
    [InlineData(2, "train", "{folder}", "--ecosystem", "nothing")]
    [InlineData(2, "train", "{folder}", "--ecosystem", "flux")]
    [InlineData(2, "train", "{folder}")]
    [InlineData(2, "train", "{folder}/none", "--ecosystem", "sdxl")]
    [InlineData(2, "train", "{folder}", "--ecosystem", "sdxl", "--epochs", "0")]
    [InlineData(3, "train", "{folder}", "--ecosystem", "sdxl", "--epochs", "500")]
    [InlineData(7, "resume", "nosuchrun")]
    [InlineData(7, "fetch", "nosuchrun")]
    [InlineData(7, "cancel", "nosuchrun")]
    [InlineData(2, "generate", "a cat", "--grid")]
    [InlineData(2, "check", "{folder}", "--rotate")]
    [InlineData(2, "nosuchcommand")]
    public async Task What_cannot_be_done_has_its_exit_code_and_a_message(int code, params string[] arguments)
    {
        Assert.Equal(code, await RunAsync([.. arguments.Select(a => a.Replace("{folder}", Folder.Path, StringComparison.Ordinal))]));

        Assert.NotEmpty(Error);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Without_a_token_it_says_how_to_try_everything()
    {
        Assert.Equal(5, await RunPlainAsync(Train));
        Assert.Contains("CIVITAI_API_TOKEN", Error, StringComparison.Ordinal);
        Assert.Contains("--simulator", Error, StringComparison.Ordinal);
        Assert.Equal(5, await RunPlainAsync("train", Folder.Path, "-e", "zimage-turbo", "--vendor", "scenario"));
    }

    [Theory]
    [InlineData("CIVITAI_API_TOKEN", "-e", "sdxl")]
    [InlineData("SCENARIO_PROJECT_ID", "-e", "zimage-turbo", "--vendor", "scenario")]
    public async Task Token_that_cannot_be_one_is_said_to_be_wrong(string variable, params string[] arguments)
    {
        foreach (string secret in new[] { "CIVITAI_API_TOKEN", "SCENARIO_API_KEY", "SCENARIO_API_SECRET", "SCENARIO_PROJECT_ID" })
            Set(secret, "x");
        Set(variable, "x\r");

        Assert.Equal(5, await RunPlainAsync(["train", Folder.Path, .. arguments, "--out", Output, "--json"]));

        Assert.Equal("token", (string?)Events[^1]["code"]);
        Assert.Contains(variable, (string?)Events[^1]["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_unavailable()
    {
        Set("CIVITAI_API_TOKEN", "x");
        Uri address = Civitai.BaseAddress;
        await Civitai.DisposeAsync();

        Assert.Equal(6, await RunPlainAsync(["resume", "wf_1", "--service", address.AbsoluteUri]));
    }
}
