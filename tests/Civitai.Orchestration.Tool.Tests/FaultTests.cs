using System.CommandLine;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What is mistyped, lost, refused or in the way has one end that is true, and a command that goes on.</summary>
public sealed class FaultTests : RunTest
{
    private const string Checkpoint = "urn:air:sdxl:checkpoint:civitai:101055@128078"; // Source: seed: SDXL and SD1

    [Theory]
    [InlineData("generate", "cat", "--epoch", "abc")]
    [InlineData("generate", "cat", "--strength", "1,5")]
    [InlineData("generate", "cat", "--seed", "1.5")]
    [InlineData("generate", "cat", "--grid=perhaps")]
    [InlineData("generate", "cat", "--model", "")]
    [InlineData("generate", "cat", "--model", "sdxl")]
    [InlineData("generate", "cat", "--vendor", "nobody")]
    [InlineData("generate", "cat", "--service", "nowhere")]
    [InlineData("check", "{folder}", "--downscale", "0")]
    [InlineData("check", "{folder}", "--convert=perhaps")]
    [InlineData("check", "{folder}", "--add-trigger", "--repair-to", "x")]
    public async Task Value_that_cannot_be_read_is_a_mistake_of_the_command_line(params string[] arguments)
    {
        arguments = [.. arguments.Select(a => a.Replace("{folder}", Folder.Path, StringComparison.Ordinal))];

        await AssertMistakeAsync(arguments);

        Assert.Empty(Civitai.Requests);
    }

    [Fact]
    public async Task Option_without_its_value_is_a_mistake_of_the_command_line_in_every_command()
    {
        foreach ((Command command, Option option, string[] line) in LinesOfEach())
        {
            if (option.Arity.MinimumNumberOfValues > 0)
            {
                await AssertMistakeAsync([.. line, option.Name]);
                if (option.Hidden)
                    continue;
                Assert.Equal((2, option.Name), (await RunPlainAsync([.. line, option.Name, "--json"]), option.Name));
                Assert.Equal("error", (string?)Assert.Single(Events)["event"]);
            }

            Assert.Empty(command.Validators); // they are asked before values are known to be right
        }
    }

    [Fact]
    public async Task Every_half_line_can_be_completed()
    {
        foreach ((_, Option option, string[] line) in LinesOfEach())
        {
            foreach (string text in new[] { $"loraforge {string.Join(' ', line)} {option.Name}", $"loraforge {string.Join(' ', line)} {option.Name} ", $"loraforge {string.Join(' ', line)} {option.Name} 1,5 --" })
            {
                Assert.Equal(0, await RunPlainAsync($"[suggest:{text.Length}]", text));
                Assert.Empty(Error);
            }
        }
    }

    [Theory]
    [InlineData("fo", "sdxl")]
    [InlineData("Scenario", "zimage")]
    public async Task What_can_be_trained_is_completed_whatever_stands_for_the_vendor(string vendor, string choice)
    {
        string line = $"loraforge train x --vendor {vendor} --ecosystem ";

        Assert.Equal(0, await RunPlainAsync($"[suggest:{line.Length}]", line));

        Assert.Contains(choice, Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completion_that_fails_is_a_message()
    {
        Asked = _ => throw new ToolException(1, "home", "There is no folder.");

        Assert.Equal(1, await RunPlainAsync("[suggest:17]", "loraforge resume "));

        Assert.Equal("There is no folder.", Error.Trim());
    }

    [Fact]
    public async Task Start_that_may_be_forgotten_is_asked_about_anew()
    {
        await LoseStartAsync();
        Clock.Advance(TimeSpan.FromDays(29));

        Assert.Equal(4, await RunAsync("resume", Record.Key, "--json"));

        Assert.True((bool)Events.Single(e => (string?)e["event"] == "price")["forgotten"]!);
        Assert.Contains("may have been accepted and charged", (string)Told("error")["message"]!, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Equal("Unknown (forgotten)", (string?)Assert.Single(Events)["phase"]);
        Assert.Equal(0, await RunAsync("resume", Record.Key, "--yes"));
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Start_that_the_service_would_still_show_is_not_asked_about_anew()
    {
        await LoseStartAsync();
        Clock.Advance(TimeSpan.FromDays(27));

        Assert.Equal(0, await RunAsync("resume", Record.Key));

        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Training_whose_answer_was_lost_is_not_to_be_begun_anew()
    {
        Civitai.FailNext(Fault.ConnectionCut(), times: 100, IsStart);

        Assert.Equal(9, await RunAsync([.. Train, "--json"]));

        AssertUnsettled($"loraforge resume {Record.Key}");
        Assert.Equal(9, await RunAsync("resume", Record.Key, "--json")); // nor by what goes on with it
        AssertUnsettled($"loraforge resume {Record.Key}");
    }

    [Fact]
    public async Task Training_that_cannot_be_followed_is_not_to_be_begun_anew()
    {
        Civitai.FailNext(Fault.Status(503), times: 1_000_000, r => r.Method == "GET");

        Assert.Equal(9, await RunAsync([.. Train, "--json"]));

        AssertUnsettled($"loraforge resume {Record.Key}");
    }

    [Fact]
    public async Task Pictures_whose_answer_was_lost_are_not_to_be_bought_anew()
    {
        Civitai.FailNext(Fault.ConnectionCut(), times: 100, IsStart);

        Assert.Equal(9, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        AssertUnsettled("loraforge fetch pictures-");
    }

    [Fact]
    public async Task Pictures_that_cannot_be_waited_for_are_not_to_be_bought_anew()
    {
        Civitai.FailNext(Fault.Status(503), times: 1_000_000, r => r.Method == "GET");

        Assert.Equal(9, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        AssertUnsettled("loraforge fetch ");
    }

    [Fact]
    public async Task What_has_no_consequences_may_be_begun_anew()
    {
        Civitai.FailNext(Fault.Status(503), times: 1_000_000, r => r.Query.Contains("whatif", StringComparison.Ordinal));
        Assert.Equal(6, await RunAsync(Train));
        Assert.Equal(6, await RunAsync("generate", "a lighthouse", "--out", Folder.Beside("pictures-out")));
        Civitai.ClearFaults();
        Assert.Equal(0, await RunAsync("resume", Record.Key));
        Civitai.FailNext(Fault.Status(503), times: 1_000_000, r => r.Method == "GET");

        Assert.Equal(6, await RunAsync("fetch", Record.Key));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("epoch-1.safetensors")]
    [InlineData("notes/mine.txt")]
    public async Task What_has_come_into_a_folder_that_was_given_back_is_not_written_over(string name)
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(4, await RunAsync(Train));
        string mine = Path.Combine(Output, name);
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!); // it is a file's
        await File.WriteAllTextAsync(mine, "mine", Stop);

        Assert.Equal(2, await RunAsync("resume", Record.Key, "--yes"));

        Assert.Equal("mine", await File.ReadAllTextAsync(mine, Stop));
        Assert.Empty(Civitai.Workflows);
        Assert.Equal(0, await RunAsync("resume", Record.Key, "--yes", "--out", Folder.Beside("other")));
    }

    [Fact]
    public async Task What_has_come_into_the_folder_while_the_price_was_asked_for_is_not_written_over()
    {
        Printed = line =>
        {
            if (!line.StartsWith("The service's price", StringComparison.Ordinal))
                return;
            Directory.CreateDirectory(Output);
            File.WriteAllText(Path.Combine(Output, "index.html"), "mine");
        };

        Assert.Equal(2, await RunAsync("generate", "a cat", "a dog", "--out", Output));

        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop));
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Files_of_the_run_itself_are_no_others()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat"]));
        File.Delete(Path.Combine(Output, ".loraforge"));

        Assert.Equal(0, await RunAsync("resume", Record.Key));
        File.Delete(Path.Combine(Output, ".loraforge"));
        Assert.Equal(0, await RunAsync("fetch", Record.Key));
        File.Delete(Path.Combine(Output, ".loraforge"));
        await File.WriteAllTextAsync(Path.Combine(Output, "mine.txt"), "mine", Stop);
        Assert.Equal(2, await RunAsync("fetch", Record.Key));
    }

    [Fact]
    public async Task Usual_folder_of_a_workflow_with_other_files_is_not_written_over()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;
        string usual = Path.Combine(Environment.CurrentDirectory, RunStore.Plain(id));
        Directory.CreateDirectory(usual);
        try
        {
            await File.WriteAllTextAsync(Path.Combine(usual, "mine.txt"), "mine", Stop);

            Assert.Equal(2, await RunAsync("fetch", id));

            Assert.Single(Directory.GetFileSystemEntries(usual));
        }
        finally
        {
            Directory.Delete(usual, recursive: true);
        }
    }

    [Fact]
    public async Task Model_that_the_input_does_not_take_buys_no_other_pictures()
    {
        Assert.Equal(2, await RunAsync("generate", "a cat", "--model", Checkpoint, "--out", Output));

        Assert.Contains("does not take --model", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Seed_that_the_input_does_not_take_buys_no_other_pictures()
    {
        string input = InputCatalog.OfStep("imageGen").First(d => d.Id.EndsWith("/createImage", StringComparison.Ordinal) && d.FindParameter("seed") is null).Id;

        Assert.Equal(2, await RunAsync("generate", "a cat", "--input", input, "--seed", "5", "--out", Output));

        Assert.Contains("does not take --seed", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Model_and_seed_that_are_named_with_a_run_are_sent()
    {
        Assert.Equal(0, await RunAsync(Train));

        Assert.Equal(0, await RunAsync("generate", "a cat", "--run", Record.Key, "--model", Checkpoint, "--seed", "5", "--out", Folder.Beside("cats")));

        JsonNode input = JsonNode.Parse(Civitai.Requests.Last(IsStart).Body)!["steps"]![0]!["input"]!;
        Assert.Equal((Checkpoint, 5), ((string?)input["model"], (int)input["seed"]!));
    }

    [Fact]
    public async Task Page_that_cannot_be_written_does_not_make_a_failed_training_a_matter_of_files()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost"));
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Directory.CreateDirectory(Path.Combine(Output, "index.html"));

        Assert.Equal(8, await RunAsync("resume", Record.Key, "--json"));

        Assert.NotNull(Events.Single(e => (string?)e["event"] == "done")["charge"]);
        Assert.Equal("failed", (string?)Told("error")["code"]);
        Assert.Contains("page", (string?)Told("error")["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_cannot_be_written_does_not_hide_what_was_charged()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Directory.CreateDirectory(Path.Combine(Output, "index.html"));

        Assert.Equal(1, await RunAsync("resume", Record.Key, "--json"));

        Assert.Equal(250, (decimal)Events.Single(e => (string?)e["event"] == "done")["charge"]!);
        Assert.Equal("file", (string?)Told("error")["code"]);
    }

    [Fact]
    public async Task Page_of_pictures_that_cannot_be_written_does_not_hide_what_was_charged()
    {
        Printed = line =>
        {
            if (line.Contains("\"started\"", StringComparison.Ordinal))
                Directory.CreateDirectory(Path.Combine(Output, "index.html"));
        };

        Assert.Equal(1, await RunAsync("generate", "a cat", "a dog", "--out", Output, "--json"));

        Assert.Equal(16, (decimal)Events.Single(e => (string?)e["event"] == "done")["charge"]!); // Source: the guide of Z-Image, 8 each
        Assert.Equal("file", (string?)Told("error")["code"]);
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    public async Task Model_whose_training_was_not_started_is_no_run(string command)
    {
        await LoseStartAtScenarioAsync();
        Set("LORAFORGE_HOME", Folder.Beside("another"));

        Assert.Equal(7, await RunScenarioAsync(command, Assert.Single(Scenario.ModelIds), "--out", Folder.Beside("other"), "--json"));

        Assert.Equal("notStarted", (string?)Told("error")["code"]);
        Assert.False(Directory.Exists(Folder.Beside("other")));
        Assert.Empty(new RunStore(() => Folder.Beside("another")).All());
    }

    [Fact]
    public async Task Pictures_that_were_refused_have_no_command_to_go_on_with()
    {
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: IsStart);

        Assert.Equal(5, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        Assert.Null((string?)Told("error")["goOn"]);
        Assert.Contains(Events, e => (string?)e["event"] == "run"); // it was agreed to
    }

    [Fact]
    public async Task Only_file_of_a_workflow_that_cannot_be_had_is_named()
    {
        Civitai.OnSubmit(Outcome.Succeeded().WithOutput(JsonNode.Parse("""{"images":[{"type":"image","id":"b1.png","available":false,"url":null,"blockedReason":"moderation"}]}""")!));
        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;

        Assert.Equal(1, await RunAsync("fetch", id, "--out", Folder.Beside("again"), "--json"));

        Assert.Equal(("file", "These files could not be had: b1.png. Everything else is there."), ((string?)Told("error")["code"], (string?)Told("error")["message"]));
    }

    [Fact]
    public async Task Workflow_that_made_nothing_has_nothing_to_fetch()
    {
        Civitai.OnSubmit(Outcome.Succeeded().WithoutImages());
        await RunAsync("generate", "a lighthouse", "--out", Output, "--json");
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;

        Assert.Equal(7, await RunAsync("fetch", id, "--out", Folder.Beside("again")));

        Assert.Contains("Nothing is there:", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_of_which_nobody_can_tell_does_not_hide_what_was_spent()
    {
        await LoseStartAtScenarioAsync();
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario[..^1], Folder.Beside("second"), "--detach"]));
        await using DiscountingServer odd = await DiscountingServer.StartAsync(Scenario.BaseAddress, "\"status\":\"new\"", "\"status\":\"odd\"", Stop);
        foreach (RunRecord run in Store.All())
            Store.Save(run with { Service = odd.Address, SimulatorAt = odd.Address });

        Assert.Equal(0, await RunPlainAsync("balance", "--vendor", "scenario", "--simulator", "--service", odd.Address.AbsoluteUri, "--json"));

        Assert.Equal((45m, 1, 1), ((decimal)Events[0]["spent"]!, (int)Events[0]["count"]!, (int)Events[0]["unknown"]!));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/v1/")]
    [InlineData("https://elsewhere.example/v1")]
    public async Task Spending_elsewhere_is_not_counted(string address)
    {
        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));
        Store.Save(Record with { Key = "elsewhere", Id = null, Service = new Uri(address), SimulatorAt = new Uri(address) });

        Assert.Equal(0, await RunScenarioAsync("balance", "--json"));

        Assert.Equal((45m, 1, 0), ((decimal)Events[0]["spent"]!, (int)Events[0]["count"]!, (int)Events[0]["unknown"]!));
    }

    [Fact]
    public async Task Command_to_go_on_with_puts_the_pictures_where_they_would_have_gone()
    {
        Assert.Equal(130, await InterruptAsync("Started as ", "generate", "a lighthouse"));
        string[] goOn = Error.Split("Go on with: loraforge ")[1].Trim().Split(' ');
        string folder = Assert.Single(Directory.GetDirectories(Environment.CurrentDirectory, "pictures-*"), d => File.Exists(Path.Combine(d, ".loraforge")) && Out.Contains(Path.GetFileName(d), StringComparison.Ordinal));
        try
        {
            Clock.Advance(TimeSpan.FromMinutes(10));

            Assert.Equal(0, await RunPlainAsync(goOn));

            Assert.Single(Directory.GetFiles(folder, "*.png"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Start_that_may_have_been_sent_before_is_not_said_to_be_unsent()
    {
        await LoseStartAsync();
        Store.Save(Record with { Folder = Folder.Beside("gone") });

        Assert.Equal(3, await RunAsync("resume", Record.Key));

        Assert.Contains("nothing was sent by this call", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_that_is_advised_is_enough()
    {
        Set("CIVITAI_API_TOKEN", "token");
        using var error = new StringWriter();
        var context = new ToolContext { Out = error, Error = error, In = TextReader.Null, IsInteractive = false, GetVariable = _ => "token", Clock = Clock };
        using Vendor vendor = await Vendor.ConnectAsync(context, Vendor.Civitai, isSimulator: false, Civitai.BaseAddress, Stop);

        ToolException refusal = await Assert.ThrowsAsync<ToolException>(async () => await new PriceQuestion(new Display(context, isJson: false), vendor).AskAsync(2.504m, Stop));

        Assert.Contains("it costs 2.504 Buzz", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("--yes --max-cost 2.504.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulator_that_cannot_say_where_it_is_does_not_blame_the_port()
    {
        Printed = line =>
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
                throw new IOException("There is no space.");
        };

        Assert.Equal(1, await RunPlainAsync("simulator", "--port", "0"));

        Assert.Equal("There is no space.", Error.Trim());
    }

    [Fact]
    public async Task Port_that_another_program_has_is_said_to_be_taken()
    {
        Assert.Equal(1, await RunPlainAsync("simulator", "--port", Civitai.BaseAddress.Port.ToString()));

        Assert.StartsWith("Port ", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_is_not_replaced_by_what_comes_after_it()
    {
        Assert.Equal(2, await RunPlainAsync("check", Folder.Path, "--report", Folder.Beside("a"), "--zip", Path.Combine(Folder.Path, "..", "a")));
        Assert.False(File.Exists(Folder.Beside("a")));

        Directory.CreateDirectory(Output);
        Assert.Equal(2, await RunAsync([.. Train, "--report", Path.Combine(Output, "index.html")]));
        Assert.Empty(Directory.GetFileSystemEntries(Output));
        Assert.Empty(Civitai.Requests);
        Assert.Equal(0, await RunAsync([.. Train, "--report", Folder.Beside("out.html"), "--detach"])); // beside it
    }

    [Fact]
    public async Task Page_of_a_run_that_another_machine_has_begun_names_what_is_known()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--prompt", "a cat", "--detach"]));
        string id = Record.Id!;
        Set("LORAFORGE_HOME", Folder.Beside("another"));

        Assert.Equal(0, await RunAsync("resume", id, "--out", Folder.Beside("other")));

        string page = await File.ReadAllTextAsync(Folder.Beside("other/index.html"), Stop);
        Assert.Contains("Succeeded, ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(", Succeeded", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_names_no_parameter_of_the_program()
    {
        Assert.Equal(2, await RunPlainAsync("check", Folder.Path, "--repair-to", Path.Combine(Folder.Path, "below"), "--rotate"));

        Assert.EndsWith("inside it.", Error.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("fetch")]
    [InlineData("cancel")]
    public async Task No_simulator_is_started_to_say_that_another_one_has_ended(string command)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { Service = null }); // at the simulator of this machine, which has ended

        Assert.Equal(7, await RunPlainAsync(command, Record.Key, "--json"));

        Assert.Equal("simulatorEnded", (string?)Told("error")["code"]);
        Assert.Empty(Directory.GetFiles(Folder.Beside("home"), "simulator-*"));
    }

    // Every command with every option that it takes, and what stands between them.
    private IEnumerable<(Command Command, Option Option, string[] Line)> LinesOfEach()
    {
        RootCommand root = Cli.Create(ToolContext.OfProcess());
        foreach (Command command in root.Subcommands)
        {
            string[] line = [command.Name, .. command.Arguments.Select(a => a.Name is "folder" ? Folder.Path : a.Name is "shell" ? "bash" : "cat")];
            foreach (Option option in command.Options.Concat(root.Options.Where(o => o.Recursive)))
                yield return (command, option, line);
        }
    }

    private async Task AssertMistakeAsync(string[] arguments)
    {
        Assert.Equal((2, string.Join(' ', arguments)), (await RunPlainAsync(["--json", .. arguments]), string.Join(' ', arguments)));
        Assert.Equal(("error", 2), ((string?)Assert.Single(Events)["event"], (int)Events[0]["exitCode"]!));

        Assert.Equal(2, await RunPlainAsync(arguments));
        Assert.NotEmpty(Error);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.Empty(Out);
    }

    private void AssertUnsettled(string goOn)
    {
        Assert.Equal(("unsettled", 9), ((string?)Told("error")["code"], (int)Told("error")["exitCode"]!));
        Assert.StartsWith(goOn, (string?)Told("error")["goOn"], StringComparison.Ordinal);
        Assert.Contains($"`{(string?)Told("error")["goOn"]}`", (string?)Told("error")["message"], StringComparison.Ordinal);
    }

    // A start at an account that was agreed to, whose answer was lost and that never arrived.
    private async Task LoseStartAsync()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Civitai.FailNext(Fault.ConnectionCut(), times: 100, IsStart);
        Assert.NotEqual(0, await RunAsync([.. Train, "--yes", "--detach"]));
        Civitai.ClearFaults();
        Assert.NotNull(Record.AgreedCost);
    }

    private async Task LoseStartAtScenarioAsync()
    {
        Scenario.FailNext(Fault.ConnectionCut(), times: 100, r => r.Path.EndsWith("/train", StringComparison.Ordinal) && !r.Query.Contains("dryRun", StringComparison.Ordinal));
        Assert.NotEqual(0, await RunScenarioAsync([.. TrainAtScenario, "--detach"]));
        Scenario.ClearFaults();
    }
}
