using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Nothing is spent that nobody agreed to, and what is said of money is true.</summary>
public sealed class MoneyTests : ToolTest
{
    private string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--out", Output];

    private RunStore Store => new(() => Folder.Beside("home"));

    private RunRecord Record => Assert.Single(Store.All());

    [Theory]
    [InlineData("Estimate: ")]
    [InlineData("The service's price")]
    public async Task Pictures_are_not_bought_after_an_interruption_before_the_agreement(string when)
    {
        Assert.Equal(130, await InterruptAsync(when, "generate", "a lighthouse", "--out", Output, "--yes"));

        Assert.Contains("Interrupted; nothing was started.", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Whoever_interrupts_a_start_has_not_agreed_to_its_price()
    {
        Assert.Equal(130, await InterruptAsync("The service's price", [.. Train, "--yes"]));

        Assert.Null(Record.AgreedCost);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Pictures_are_not_paid_where_they_cannot_be_written()
    {
        await File.WriteAllTextAsync(Folder.Beside("file"), "x", Stop);

        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "--out", Folder.Beside("file/below")));

        Assert.Contains("Files cannot be written", Error, StringComparison.Ordinal);
        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Start_whose_answer_was_lost_can_be_cancelled()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        string id = Record.Id!;
        Store.Save(Record with { Id = null, Cost = null });

        Assert.Equal(0, await RunAsync("cancel", Record.Key));

        Assert.Equal((id, TrainingPhase.Canceled), (Record.Id, Record.Ended));
        Assert.Equal("canceled", Assert.Single(Civitai.Workflows).Status);
    }

    [Fact]
    public async Task Agreement_to_a_start_that_was_never_accepted_is_taken_back_with_cancel()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: r => r is { Method: "POST", Path: "/v2/consumer/workflows" } && !r.Query.Contains("whatif", StringComparison.Ordinal));
        Assert.Equal(5, await RunAsync([.. Train, "--yes"]));

        Assert.Equal(7, await RunAsync("cancel", Record.Key));
        Assert.DoesNotContain("resume", Error, StringComparison.Ordinal);
        Assert.Equal(4, await RunAsync("resume", Record.Key)); // it asks again

        Assert.Empty(Civitai.Workflows);
    }

    [Fact]
    public async Task Start_that_was_never_accepted_is_listed_as_not_started()
    {
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: IsStart);
        Assert.Equal(5, await RunAsync(Train));

        Assert.Equal(0, await RunAsync("list", "--json"));

        Assert.Equal("NotStarted", (string?)Assert.Single(Events)["phase"]);
    }

    [Fact]
    public async Task Start_that_arrives_after_cancel_is_ended_by_the_next_one()
    {
        string id = await StartAfterCancelAsync();

        Assert.Equal(0, await RunScenarioAsync("cancel", Record.Key));

        Assert.Equal((id, TrainingPhase.Canceled, 45m), (Record.Id, Record.Ended, Record.Cost));
    }

    [Fact]
    public async Task Start_that_arrives_after_cancel_is_listed_as_what_it_is()
    {
        await StartAfterCancelAsync();

        Assert.Equal(0, await RunScenarioAsync("list", "--json"));

        Assert.Equal("Queued", (string?)Assert.Single(Events)["phase"]);
    }

    [Fact]
    public async Task Training_with_a_discount_is_said_to_cost_the_price_less_the_discount()
    {
        await using DiscountingServer discounting = await DiscountingServer.StartAsync(Scenario.BaseAddress, 10, Stop);

        Assert.Equal(0, await RunPlainAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--out", Output, "--vendor", "scenario", "--simulator", "--service", discounting.Address.AbsoluteUri, "--json"));

        Assert.Equal(35, (decimal)Assert.Single(Events, e => (string?)e["event"] == "done")["charge"]!); // of 45
    }

    [Fact]
    public async Task Start_whose_answer_was_lost_is_listed_and_fetched_as_what_it_is()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        RunRecord lost = Record with { Id = null, Cost = null };
        Store.Save(lost);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Equal("Succeeded", (string?)Assert.Single(Events)["phase"]);
        Assert.Equal(0, await RunAsync("list", "--offline", "--json"));
        Assert.Equal("Unknown", (string?)Assert.Single(Events)["phase"]);
        Assert.Equal(0, await RunAsync("fetch", lost.Key));

        Assert.NotNull(Record.Id);
    }

    [Fact]
    public async Task Cancelled_training_of_which_nobody_says_what_is_given_back_is_not_said_to_be_free()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--prompt", "a cat", "--out", Output, "--detach"));

        Assert.Equal(0, await RunScenarioAsync("cancel", Record.Key));
        Assert.Contains("whether something of it is given back", Out, StringComparison.Ordinal);

        Assert.Equal(0, await RunScenarioAsync("balance"));
        Assert.StartsWith("45 creative units for 1 ", Out, StringComparison.Ordinal);
        Assert.Contains("whether something of it is given back", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_training_is_said_to_be_free_only_where_its_job_says_so()
    {
        Scenario.OnStart(ScenarioOutcome.Failed());
        Scenario.FailNext(Fault.Status(404), times: 100, r => r.Path.EndsWith("/jobs", StringComparison.Ordinal));

        Assert.Equal(8, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--prompt", "a cat", "--out", Output));

        Assert.Contains(" 45 creative units charged", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_of_one_vendor_do_not_go_to_the_address_of_another()
    {
        foreach (string secret in new[] { "CIVITAI_API_TOKEN", "SCENARIO_PROJECT_ID" })
            Set(secret, "x");
        Set("SCENARIO_API_KEY", ScenarioSimulatorOptions.DefaultApiKey);
        Set("SCENARIO_API_SECRET", ScenarioSimulatorOptions.DefaultApiSecret);
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "2", "--out", Output, "--yes", "--detach"));

        Assert.Equal(0, await RunPlainAsync("list", "--service", Civitai.BaseAddress.AbsoluteUri));

        Assert.Empty(Civitai.Requests);
        Assert.Contains("Queued", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spending_is_not_said_of_more_days_than_the_service_shows()
    {
        Assert.Equal(2, await RunAsync("balance", "--days", "365"));

        Assert.Equal(0, await RunAsync("balance", "--days", "30"));
        Assert.Equal(0, await RunScenarioAsync("balance", "--days", "365")); // the runs of this machine
    }

    [Fact]
    public async Task Spending_on_a_run_that_was_begun_on_another_machine_is_said_to_be_unknown()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--prompt", "a cat", "--out", Output, "--detach"));
        string id = Record.Id!;
        Set("LORAFORGE_HOME", Folder.Beside("another"));
        Assert.Equal(0, await RunScenarioAsync("resume", id, "--out", Folder.Beside("other")));

        Assert.Equal(0, await RunScenarioAsync("balance", "--json"));

        Assert.Equal((0m, 1, 1), ((decimal)Events[0]["spent"]!, (int)Events[0]["count"]!, (int)Events[0]["unknown"]!));
    }

    [Fact]
    public async Task Spending_on_a_start_whose_answer_was_lost_is_counted()
    {
        Assert.Equal(0, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--prompt", "a cat", "--out", Output, "--detach"));
        Store.Save(Record with { Id = null, Cost = null });

        Assert.Equal(0, await RunScenarioAsync("balance", "--json"));

        Assert.Equal((45m, 1, 0), ((decimal)Events[0]["spent"]!, (int)Events[0]["count"]!, (int)Events[0]["unknown"]!));
    }

    [Fact]
    public async Task Run_that_was_begun_with_another_account_is_asked_about_anew()
    {
        await using OrchestratorSimulator service = await LoseAnswerOfAnotherAccountAsync();

        Assert.Equal(4, await RunPlainAsync("resume", Record.Key, "--json"));

        Assert.Equal("notAgreed", (string?)Events[^1]["code"]);
        Assert.True((bool)Events.Single(e => (string?)e["event"] == "price")["otherAccount"]!);
        Assert.Contains("begun with another account", (string)Events[^1]["message"]!, StringComparison.Ordinal);
        Assert.Single(service.Workflows);
    }

    [Fact]
    public async Task Run_that_was_begun_with_another_account_is_not_said_to_be_free_by_cancel()
    {
        await using OrchestratorSimulator service = await LoseAnswerOfAnotherAccountAsync();

        Assert.Equal(7, await RunPlainAsync("cancel", Record.Key));

        Assert.Contains("begun with another account", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing was charged", Error, StringComparison.Ordinal);
        Assert.Equal(Record.Key, await File.ReadAllTextAsync(Path.Combine(Output, ".loraforge"), Stop));
    }

    [Fact]
    public async Task Run_that_was_begun_with_another_account_is_not_said_to_be_free_by_fetch()
    {
        await using OrchestratorSimulator service = await LoseAnswerOfAnotherAccountAsync();

        Assert.Equal(7, await RunPlainAsync("fetch", Record.Key));

        Assert.DoesNotContain("nothing was charged", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_that_was_begun_with_another_account_is_listed_as_unknown()
    {
        await using OrchestratorSimulator service = await LoseAnswerOfAnotherAccountAsync();

        Assert.Equal(0, await RunPlainAsync("list", "--json"));

        Assert.Equal("Unknown (otherAccount)", (string?)Assert.Single(Events)["phase"]);
    }

    [Fact]
    public async Task Account_that_a_run_was_begun_with_finds_it_again_after_another_has_asked()
    {
        await using OrchestratorSimulator service = await LoseAnswerOfAnotherAccountAsync();
        Assert.Equal(4, await RunPlainAsync("resume", Record.Key));
        Assert.Equal(7, await RunPlainAsync("cancel", Record.Key));
        Set("CIVITAI_API_TOKEN", "first");

        Assert.Equal(0, await RunPlainAsync("resume", Record.Key));

        Assert.Single(service.Workflows);
    }

    [Fact]
    public async Task Accounts_of_one_token_with_two_projects_are_two()
    {
        Set("SCENARIO_API_KEY", ScenarioSimulatorOptions.DefaultApiKey);
        Set("SCENARIO_API_SECRET", ScenarioSimulatorOptions.DefaultApiSecret);
        Set("SCENARIO_PROJECT_ID", "first");
        string[] train = ["train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--out", Output, "--vendor", "scenario", "--service", Scenario.BaseAddress.AbsoluteUri];
        Scenario.FailNext(Fault.ConnectionCut(), times: 100, r => r.Path.EndsWith("/train", StringComparison.Ordinal) && !r.Query.Contains("dryRun", StringComparison.Ordinal));
        Assert.Equal(9, await RunPlainAsync([.. train, "--yes", "--detach"]));
        Scenario.ClearFaults();
        Set("SCENARIO_PROJECT_ID", "second");

        Assert.Equal(4, await RunPlainAsync("resume", Record.Key));

        Assert.Contains("begun with another account", Error, StringComparison.Ordinal);
        Assert.Empty(Scenario.StartedModelIds);
    }

    [Fact]
    public async Task Record_names_no_secret()
    {
        const string Token = "a-token-that-is-secret";
        await using OrchestratorSimulator service = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = null }, Stop);
        Set("CIVITAI_API_TOKEN", Token);

        Assert.Equal(0, await RunPlainAsync([.. Train, "--service", service.BaseAddress.AbsoluteUri, "--yes", "--detach"]));

        Assert.All(Directory.GetFiles(Folder.Beside("home"), "*", SearchOption.AllDirectories), f => Assert.DoesNotContain(Token, File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Interrupted_start_that_was_sent_is_said_to_be_perhaps_executed()
    {
        Civitai.FailNext(Fault.Status(500), when: r =>
        {
            if (IsStart(r))
                Interrupt();
            return false;
        });

        Assert.Equal(130, await RunAsync([.. Train, "--json"]));

        Assert.True((bool?)Events[^1]["mayHaveBeenExecuted"]);
    }

    [Fact]
    public async Task Interrupted_cancellation_is_not_said_to_have_started_nothing()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Civitai.FailNext(Fault.Status(500), when: r =>
        {
            if (r.Method is "PUT" or "PATCH" or "DELETE")
                Interrupt();
            return false;
        });

        Assert.Equal(130, await RunAsync("cancel", Record.Key, "--json"));

        Assert.Equal("Interrupted; the cancellation may have been sent.", (string?)Events[^1]["message"]);
        Assert.StartsWith($"loraforge cancel {Record.Key}", (string?)Events[^1]["goOn"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel", "Interrupted; nothing was cancelled.")]
    [InlineData("fetch", "Interrupted; nothing was fetched.")]
    public async Task Command_that_starts_nothing_does_not_speak_of_a_start_when_it_is_interrupted(string command, string message)
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));

        Assert.Equal(130, await RunStoppedAsync(command, Record.Key));

        Assert.Equal(message, Error.Trim());
    }

    [Fact]
    public async Task Interrupted_fetch_of_pictures_is_not_said_to_have_started_nothing()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Events.First(e => (string?)e["event"] == "started")["id"]!;
        Civitai.FailNext(Fault.Status(500), when: r =>
        {
            if (r.Path.Contains("/blobs/", StringComparison.Ordinal))
                Interrupt();
            return false;
        });

        Assert.Equal(130, await RunAsync("fetch", id, "--out", Folder.Beside("again"), "--json"));

        Assert.DoesNotContain("nothing was started", (string)Events[^1]["message"]!, StringComparison.Ordinal);
        Assert.Contains($"loraforge fetch {id}", (string?)Events[^1]["goOn"], StringComparison.Ordinal);
    }

    private static bool IsStart(RecordedRequest request) => request is { Method: "POST", Path: "/v2/consumer/workflows" } && !request.Query.Contains("whatif", StringComparison.Ordinal);

    // A service of which a start was accepted without an answer, and another account than the one that has paid.
    private async Task<OrchestratorSimulator> LoseAnswerOfAnotherAccountAsync()
    {
        OrchestratorSimulator service = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = null }, Stop);
        Set("CIVITAI_API_TOKEN", "first");
        Assert.Equal(0, await RunPlainAsync([.. Train, "--service", service.BaseAddress.AbsoluteUri, "--yes", "--detach"]));
        Store.Save(Record with { Id = null, Cost = null });
        Set("CIVITAI_API_TOKEN", "second");
        return service;
    }

    // A start whose answer is lost, and that the service has only when the run was cancelled: the id of its model.
    private async Task<string> StartAfterCancelAsync()
    {
        Scenario.FailNext(Fault.ConnectionCut(), times: 100, r => r.Path.EndsWith("/train", StringComparison.Ordinal) && !r.Query.Contains("dryRun", StringComparison.Ordinal));
        Assert.Equal(9, await RunScenarioAsync("train", Folder.Path, "-e", "zimage-turbo", "--epochs", "3", "--out", Output, "--detach"));
        Scenario.ClearFaults();
        Assert.Equal(7, await RunScenarioAsync("cancel", Record.Key));

        string id = Assert.Single(Scenario.ModelIds);
        using var client = new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "loraforge", new ScenarioClientOptions { BaseAddress = Scenario.BaseAddress, TimeProvider = Clock });
        await client.StartTrainingAsync(id, new ScenarioTrainingParameters { Epochs = 3 }, cancellationToken: Stop);
        return id;
    }
}
