using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Runs as they are listed.</summary>
public sealed class ListTests : RunTest
{
    [Fact]
    public async Task What_is_known_is_not_asked()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(4, await RunAsync(Train)); // nobody agreed
        Assert.Equal(0, await RunAsync([.. Train[..^1], Folder.Beside("second"), "--yes"]));
        string declined = Store.All().Single(r => r.Id is null).Key, ended = Store.All().Single(r => r.Id is not null).Key;
        Civitai.ClearRequests();

        Assert.Equal(0, await RunAsync("list"));

        Assert.Contains($"{declined}  2026-01-01 00:00  NotStarted, 0 epochs fetched  training/ai-toolkit/sdxl", Lines);
        Assert.Contains($"{ended}  2026-01-01 00:00  Succeeded, 5 epochs fetched, 250 Buzz  training/ai-toolkit/sdxl", Lines);
        Assert.Empty(Civitai.Requests);
    }

    [Fact]
    public async Task What_goes_on_is_asked_once()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        Assert.Equal(0, await RunAsync([.. Train, "--yes", "--detach"]));
        RunRecord run = Record;
        Civitai.ClearRequests();

        Assert.Equal(0, await RunAsync("list", "--json"));

        Assert.Equal(("GET", $"/v2/consumer/workflows/{run.Id}"), Assert.Single(Civitai.Requests.Select(r => (r.Method, r.Path))));
        Assert.Equal(
            $$"""{"event":"run","key":"{{run.Key}}","id":"{{run.Id}}","vendor":"civitai","simulator":false,"name":"pictures","choice":"training/ai-toolkit/sdxl","phase":"Queued","cost":250,"folder":"{{Output}}","createdAt":"2026-01-01T00:00:00+00:00"}""",
            Json("run"));
    }

    [Fact]
    public async Task Address_that_is_named_is_asked_about_the_runs_of_its_service()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Store.Save(Record with { Service = null }); // at the simulator of this machine

        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Equal("Queued", (string?)Told("run")["phase"]);
        Assert.Equal(0, await RunScenarioAsync("list", "--json"));
        Assert.Equal("""{"event":"none"}""", Json("none"));
        Assert.Equal(0, await RunPlainAsync("list", "--service", Civitai.BaseAddress.AbsoluteUri, "--json")); // which is that of no simulator
        Assert.Equal("Unknown (simulatorEnded)", (string?)Told("run")["phase"]);
        Assert.Equal(0, await RunScenarioAsync("list"));
        Assert.Equal("No run to list.", Out.Trim());

        Assert.Equal(0, await RunScenarioAsync([.. TrainAtScenario[..^1], Folder.Beside("second"), "--detach"]));
        Store.Save(Store.All().Single(r => r.Vendor == "scenario") with { Service = null });
        Assert.Equal(0, await RunAsync("list", "--json")); // with the address of the first service
        Assert.Equal([("civitai", "Queued"), ("scenario", "Unknown (simulatorEnded)")], All("run").Select(e => ((string)e["vendor"]!, (string)e["phase"]!)).Order());
    }

    [Fact]
    public async Task Service_that_does_not_answer_is_said_to_be_unavailable()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Civitai.FailNext(Fault.Status(503), times: 100);

        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Equal("Unknown (unavailable)", (string?)Told("run")["phase"]);
        Assert.Equal(0, await RunAsync("list", "--offline"));
        Assert.Equal($"{Record.Key}  2026-01-01 00:00  Unknown, 0 epochs fetched, 250 Buzz (simulated)  training/ai-toolkit/sdxl", Out.Trim());
    }

    [Fact]
    public async Task Interruption_ends_the_list()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Civitai.FailNext(Fault.Status(500), when: _ =>
        {
            Interrupt();
            return false;
        });

        Assert.Equal(130, await RunAsync("list", "--json"));

        Assert.Equal((130, "interrupted", "Interrupted; nothing was started."), Failure);
        Assert.Empty(All("run"));
    }

    [Fact]
    public async Task Record_that_cannot_be_read_is_named()
    {
        string path = Path.Combine(Directory.CreateDirectory(Folder.Beside("home/runs")).FullName, "a.json");
        await File.WriteAllTextAsync(path, "{}", Stop);

        Assert.Equal(0, await RunAsync("list"));
        Assert.Equal(["No run to list.", $"{path} cannot be read and is left out."], Lines);
        Assert.Equal(0, await RunAsync("list", "--json"));
        Assert.Equal($$"""{"event":"damaged","path":"{{path}}"}""", Json("damaged"));
    }

    [Fact]
    public async Task Service_that_takes_too_long_is_said_to_be_unavailable()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Civitai.FailNext(Fault.Slow(TimeSpan.FromSeconds(40)), times: 100);

        Assert.Equal(0, await RunAsync("list", "--json"));

        Assert.Equal("Unknown (unavailable)", (string?)Told("run")["phase"]);
    }
}
