using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Docs;
using Generation.Datasets.Tests;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What is asked, listed and generated beside a training.</summary>
public sealed class OtherCommandTests : ToolTest
{
    [Fact]
    public async Task Every_prompt_is_generated_with_every_epoch()
    {
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "3", "--out", Output, "--json"));
        string key = (string)Events.Single(e => (string?)e["event"] == "run")["key"]!;

        Assert.Equal(0, await RunAsync("generate", "inkcat on a roof", "inkcat in snow", "--run", key, "--grid", "--strength", "0.8", "--out", Folder.Beside("grid"), "--json"));

        Assert.Equal(6, Directory.GetFiles(Folder.Beside("grid"), "*.png").Length);
        string page = await File.ReadAllTextAsync(Folder.Beside("grid/index.html"), Stop);
        Assert.Equal(6, page.Split("<img ").Length - 1);
        string body = Civitai.Requests.Last(r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal)).Body;
        JsonNode[] inputs = [.. JsonNode.Parse(body)!["steps"]!.AsArray().Select(s => s!["input"]!)];
        Assert.Equal(3, inputs.Select(i => i["loras"]!.AsObject().Single().Key).Distinct().Count());
        Assert.All(inputs, i => Assert.Equal(0.8, (double)i["loras"]!.AsObject().Single().Value!));
        Assert.All(inputs, i => Assert.Equal("urn:air:sdxl:checkpoint:civitai:101055@128078", (string?)i["model"])); // Source: seed: SDXL and SD1, what is trained on unless another is named
        Assert.Single(inputs.Select(i => (long)i["seed"]!).Distinct());

        Assert.Equal(7, await RunAsync("generate", "inkcat", "--run", key, "--epoch", "9"));
        Assert.Equal(3, await RunAsync("generate", "inkcat", "--run", key, "--input", "imageGen/sdcpp/zImage/turbo/createImage"));
    }

    [Fact]
    public async Task A_picture_that_cannot_be_had_ends_as_a_file_that_cannot_be_had()
    {
        Civitai.OnSubmit(Outcome.Succeeded().WithOutput(JsonNode.Parse("""{"images":[{"type":"image","id":"b1.png","available":false,"url":null,"blockedReason":"moderation"}]}""")!));

        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        Assert.Equal(("error", "file", 1), ((string?)Events[^1]["event"], (string?)Events[^1]["code"], (int)Events[^1]["exitCode"]!));
        Assert.Equal("These files could not be had: b1.png. Everything else is there.", (string?)Events[^1]["message"]);
    }

    [Fact]
    public async Task A_file_of_a_workflow_that_cannot_be_had_ends_as_one_of_a_training()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "a ship", "--out", Output, "--json"));
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;
        string blob = Path.GetFileNameWithoutExtension((string)Events.First(e => (string?)e["event"] == "file")["path"]!).Split('-')[1];
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains(blob, StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("fetch", id, "--out", Folder.Beside("again"), "--json"));

        Assert.Equal(("error", "file", 1), ((string?)Events[^1]["event"], (string?)Events[^1]["code"], (int)Events[^1]["exitCode"]!));
        Assert.Single(Directory.GetFiles(Folder.Beside("again"), "*.png"));
    }

    [Fact]
    public async Task An_epoch_of_what_is_no_training_is_a_mistake()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;

        Assert.Equal(2, await RunAsync("fetch", id, "--epoch", "2", "--out", Folder.Beside("again")));

        Assert.Contains("is no training and has no epochs; leave out --epoch.", Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder.Beside("again")));
    }

    [Fact]
    public async Task A_folder_with_errors_is_an_error_to_a_script_too()
    {
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "--json"));

        Assert.Equal(("error", "dataset", 3), ((string?)Events[^1]["event"], (string?)Events[^1]["code"], (int)Events[^1]["exitCode"]!));
    }

    [Fact]
    public async Task A_problem_of_the_settings_has_its_severity_in_small_letters()
    {
        Assert.Equal(3, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--out", Output, "--rank", "100000", "--json"));

        Assert.Contains("error", Events.Where(e => (string?)e["event"] == "issue").Select(e => (string?)e["severity"]));
    }

    [Fact]
    public async Task Pictures_are_generated_without_any_run()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output));

        Assert.Single(Directory.GetFiles(Output, "*.png"));
        Assert.Contains("1 pictures for 8 Buzz", Out, StringComparison.Ordinal); // Source: the guide of Z-Image
    }

    [Fact]
    public async Task Runs_are_listed_with_where_they_stand()
    {
        Assert.Equal(0, await RunAsync("list"));
        Assert.Contains("No run", Out, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--detach"));

        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Contains((string)Assert.Single(Events)["phase"]!, new[] { "Queued", "Preparing", "Training" });
        Assert.Equal(0, await RunAsync("list", "--offline"));
        Assert.Contains("Unknown", Out, StringComparison.Ordinal);

        Assert.Equal(0, await RunAsync("balance"));
        Assert.StartsWith("100 Buzz for 1 ", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_and_choices_need_nobody()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--ecosystem", "sdxl", "--epochs", "10"));
        Assert.Contains("500 Buzz", Out, StringComparison.Ordinal); // Source: seed: SDXL and SD1, 50 for each epoch
        Assert.Equal(0, await RunPlainAsync("price", "--json"));
        Assert.True(Events.Count > 20);
        Assert.Equal(0, await RunPlainAsync("choices", "--vendor", "scenario", "--json"));
        Assert.Equal(18, Events.Count); // Source: the vendor's guide
    }

    [Fact]
    public async Task A_repair_does_not_make_captions_valid_that_cannot_be_read()
    {
        Folder.Add("cat 1.txt", System.Text.Encoding.Latin1.GetBytes("a c\u00E4t"));

        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "--repair-to", Folder.Beside("fixed"), "--add-trigger", "--trigger", "inkcat"));

        Assert.Contains("error captionEncoding: cat 1.txt", Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.Beside("fixed/cat 1.txt")));
    }

    [Theory]
    [InlineData(0, "--ecosystem", "sdxl", "--epochs", "20")]
    [InlineData(3, "--ecosystem", "sdxl", "--epochs", "500")]
    [InlineData(3, "--ecosystem", "zimage-turbo", "--vendor", "scenario", "--prompts", "99")]
    [InlineData(0, "--ecosystem", "zimage-turbo", "--vendor", "scenario", "--prompts", "1")]
    public async Task A_price_is_that_of_settings_that_are_taken(int code, params string[] arguments)
    {
        Assert.Equal(code, await RunPlainAsync(["price", .. arguments, "--json"]));

        Assert.Equal(code == 0, Events.Any(e => (string?)e["event"] == "estimate"));
    }

    [Fact]
    public async Task What_does_not_take_the_settings_is_left_out_and_said()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--epochs", "21", "--prompts", "3", "--json")); // SDXL takes 20

        Assert.Contains(Events, e => ((string?)e["event"], (string?)e["choice"]) == ("leftOut", "training/ai-toolkit/sdxl"));
        Assert.Contains(Events, e => (string?)e["event"] == "estimate");
    }

    [Fact]
    public async Task Lists_are_of_the_vendor_that_is_named_and_start_no_simulator()
    {
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--out", Output, "--detach"));
        var store = new Runs.RunStore(() => Folder.Beside("home"));
        store.Save(Assert.Single(store.All()) with { Service = null }); // at the simulator of this machine, which has ended

        Assert.Equal(0, await RunPlainAsync("list", "--json"));
        Assert.Equal("Unknown (simulatorEnded)", (string?)Assert.Single(Events)["phase"]);
        Assert.Empty(Directory.GetFiles(Folder.Beside("home"), "simulator-*"));

        Assert.Equal(0, await RunPlainAsync("list", "--vendor", "scenario", "--json"));
        Assert.Equal("none", (string?)Assert.Single(Events)["event"]);
        store.Save(Assert.Single(store.All()) with { IsSimulator = false });
        Assert.Equal(0, await RunPlainAsync("list", "--simulator", "--json"));
        Assert.Equal("none", (string?)Assert.Single(Events)["event"]);
    }

    [Fact]
    public async Task Vendor_is_the_same_in_any_case()
    {
        Assert.Equal(0, await InterruptAsync("Listening", "simulator", "--port", "0", "--vendor", "Scenario"));

        Assert.Matches("Listening at http://127.0.0.1:[0-9]+/v1/?\\. Use it with --vendor scenario --simulator --service http", Out);
    }

    [Fact]
    public async Task Line_to_copy_from_is_not_broken_at_the_edge_of_the_terminal()
    {
        IsInteractive = true;

        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "1", "--name", "a name of thirty characters or so", "--out", Output, "--yes", "--detach"));

        string key = Assert.Single(new Runs.RunStore(() => Folder.Beside("home")).All()).Key;
        Assert.Contains($"Run {key}. Interrupted, it goes on with: loraforge resume {key}", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_where_a_build_server_has_a_terminal()
    {
        IsInteractive = true;
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        string? before = Environment.GetEnvironmentVariable("GITHUB_ACTIONS");
        Environment.SetEnvironmentVariable("GITHUB_ACTIONS", "true");
        try
        {
            Assert.Equal(4, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "1", "--out", Output));
        }
        finally
        {
            Environment.SetEnvironmentVariable("GITHUB_ACTIONS", before);
        }

        Assert.Contains("there is nobody to ask", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_in_the_program_is_an_event_too()
    {
        Asked = _ => throw new InvalidOperationException("broken");

        Assert.Equal(1, await RunAsync("list", "--json"));

        Assert.Equal(("error", "unexpected", 1), ((string?)Events[^1]["event"], (string?)Events[^1]["code"], (int)Events[^1]["exitCode"]!));
        Assert.Contains("   at ", Error, StringComparison.Ordinal); // where it is
    }

    [Fact]
    public async Task Run_that_cannot_be_asked_about_does_not_hide_the_others()
    {
        Assert.Equal(0, await RunAsync("train", Folder.Path, "-e", "sdxl", "--epochs", "2", "--out", Output, "--detach"));
        var store = new Runs.RunStore(() => Folder.Beside("home"));
        store.Save(Assert.Single(store.All()) with { Key = "other", IsSimulator = false, SimulatorAt = null });
        Set("CIVITAI_API_TOKEN", "x\r");

        Assert.Equal(0, await RunPlainAsync("list", "--json"));

        Assert.Equal(2, Events.Count);
        Assert.Equal("Unknown (token)", (string?)Events.Single(e => (string?)e["key"] == "other")["phase"]);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Shells_complete(string shell, string word)
    {
        Assert.Equal(0, await RunPlainAsync("completion", shell));
        Assert.Contains(word, Out, StringComparison.Ordinal);

        Assert.Equal(0, await RunPlainAsync("[suggest:12]", "loraforge tr"));
        Assert.Equal("train", Out.Trim());
        Assert.Equal(0, await RunPlainAsync("[suggest:20]", "loraforge train --ep"));
        Assert.Contains("--epochs", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_names_every_command_option_and_exit_code()
    {
        string page = Snippets.Read("docs/loraforge.md");
        foreach (System.CommandLine.Command command in Cli.Create(ToolContext.OfProcess()).Subcommands)
        {
            Assert.Contains($"`{command.Name}", page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(o => !o.Hidden), o => Assert.Contains($"`{o.Name}", page, StringComparison.Ordinal));
        }

        foreach (System.Reflection.FieldInfo code in typeof(ExitCode).GetFields())
            Assert.Contains($"| {code.GetRawConstantValue()} |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_names_every_event_with_its_members()
    {
        string[] rows = [.. Snippets.Read("docs/loraforge.md").Split("## Events")[1].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))];
        var seen = new HashSet<string>();
        Folder.Captioned("again.png", Pictures.Png(1), "inkcat again");

        await Look(0, "list");
        await Look(0, "check", Folder.Path, "-e", "sdxl", "--repair-to", Folder.Beside("repaired"), "--drop-duplicates", "--zip", Folder.Beside("a.zip"), "--report", Folder.Beside("a.html"));
        string[] train = ["train", Folder.Beside("repaired"), "-e", "sdxl", "--epochs", "2", "--prompt", "a cat", "--out"];
        await Look(3, [.. train, Folder.Beside("none"), "--lr", "1", "--rank", "100000"]);
        await Look(0, [.. train, Output]);
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;
        await Look(0, "fetch", id);
        await Look(0, "cancel", id);
        await Look(0, "generate", "a cat", "a dog", "--run", id, "--out", Folder.Beside("pictures-out"));
        string pictures = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;
        await Look(0, "fetch", pictures, "--out", Folder.Beside("again"));
        await File.WriteAllTextAsync(Folder.Beside("home/runs/damaged.json"), "{", Stop);
        await Look(0, "list");
        await Look(0, "balance");
        await Look(0, "choices");
        await Look(0, "price", "--epochs", "21");
        await Look(7, "resume", "nosuchrun");
        Assert.Equal(0, await InterruptAsync("listening", "simulator", "--port", "0", "--json"));
        LookAtEvents();
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Beside("repaired"), "-e", "zimage-turbo", "--epochs", "1", "--prompt", "a cat", "--out", Folder.Beside("kept"), "--json"));
        LookAtEvents();

        // No file of these is missing.
        Assert.Equal(rows.Select(r => r.Split('`')[1]).Where(e => e != "missing").Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));

        async Task Look(int code, params string[] arguments)
        {
            Assert.Equal(code, await RunAsync([.. arguments, "--json"]));
            LookAtEvents();
        }

        void LookAtEvents()
        {
            foreach (JsonObject told in Events.Select(e => e.AsObject()))
            {
                string name = (string)told["event"]!;
                seen.Add(name);
                string row = Assert.Single(rows, r => r.StartsWith($"| `{name}` |", StringComparison.Ordinal));
                IEnumerable<string> members = told.Select(m => m.Key).Where(k => k != "event").Concat(told.SelectMany(m => m.Value is JsonArray array ? array.OfType<JsonObject>().SelectMany(o => o.Select(i => i.Key)) : []));
                Assert.All(members.Distinct(), m => Assert.Contains($"`{m}`", row[(name.Length + 4)..], StringComparison.Ordinal));
            }
        }
    }
}
