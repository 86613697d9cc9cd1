using System.Diagnostics;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>The simulator of this machine: how commands find it, and how long it stays.</summary>
public sealed class SimulatorTests : RunTest
{
    private string Note => Folder.Beside("home/simulator-civitai.json");

    [Fact]
    public async Task Simulator_that_is_noted_is_used_while_it_is_there()
    {
        await WriteNoteAsync(Good());
        Set("CIVITAI_BASE_ADDRESS", "notauri"); // it is for the service itself
        Assert.Equal(0, await RunPlainAsync([.. Train, "--simulator", "--detach"]));
        RunRecord run = Record;
        Assert.Equal((null, Civitai.BaseAddress), (run.Service, run.SimulatorAt));
        Assert.Equal("Queued", await PhaseAsync());
        foreach (int correction in new[] { -59, 59 }) // of the system's clock
        {
            await WriteNoteAsync(Good(json => json["started"] = (long)json["started"]! + correction));
            Assert.Equal(Civitai.BaseAddress, await FindAsync());
        }

        string[] wrong =
        [
            Good(json => json["started"] = (long)json["started"]! - 62), Good(json => json["started"] = (long)json["started"]! + 62), Good(json => json.Remove("started")),
            Good(json => json["process"] = int.MaxValue), Good(json => json["process"] = "a"), Good(json => json.Remove("process")),
            Good(json => json["address"] = $"http://0.0.0.0:{Civitai.BaseAddress.Port}/"), Good(json => json["address"] = "a"), Good(json => json["address"] = "http://127.0.0.1:1/"), Good(json => json.Remove("address")),
            "[]", "{", "null", "",
        ];
        foreach (string note in wrong)
        {
            await WriteNoteAsync(note);
            Assert.Null(await FindAsync());
        }

        Assert.Equal("Unknown (simulatorEnded)", await PhaseAsync());

        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Command_waits_for_a_simulator_that_another_one_starts()
    {
        Directory.CreateDirectory(Folder.Beside("home"));
        FileStream starting = LockFile.TryTake(Note + ".lock")!; // nobody has it
        await using ITimer timer = Clock.CreateTimer(_ =>
        {
            File.WriteAllText(Note, Good());
            starting.Dispose();
        }, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        Assert.Equal(0, await RunPlainAsync([.. Train, "--simulator", "--detach"]));

        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Command_does_not_wait_for_ever_for_a_simulator_that_another_one_starts()
    {
        Directory.CreateDirectory(Folder.Beside("home"));
        using FileStream starting = LockFile.TryTake(Note + ".lock")!; // nobody has it

        Assert.Equal(6, await RunPlainAsync([.. Train, "--simulator", "--json"]));

        Assert.Equal((6, "simulator", "Another command is still starting the simulator; try again, or name an address with --service."), Failure);
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task Simulator_that_does_not_start_is_said_not_to()
    {
        await WriteNoteAsync(Good(json => json["process"] = int.MaxValue));

        Assert.Equal(6, await RunPlainAsync([.. Train, "--simulator", "--json"])); // starts this program once more, which is no loraforge here

        Assert.Equal((6, "simulator", "The simulator did not start. `loraforge simulator` in another terminal shows why; name its address with --service."), Failure);
        Assert.False(File.Exists(Note));
        LockFile.TryTake(Note + ".lock")!.Dispose(); // nobody has it
        Assert.Empty(Store.All());
    }

    [Theory]
    [InlineData("civitai")]
    [InlineData("scenario")]
    public async Task Simulator_for_others_is_noted_and_ends_when_nobody_asks_it_anything(string vendor)
    {
        string note = Folder.Beside("note.json");

        Assert.Equal(0, await RunPlainAsync("simulator", "--vendor", vendor, "--port", "0", "--note", note));

        Assert.Empty(Out);
        Assert.Empty(Error);
        Assert.InRange(Clock.Elapsed, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15.1));
        JsonObject noted = JsonNode.Parse(await File.ReadAllTextAsync(note, Stop))!.AsObject();
        Assert.Equal(["address", "process", "started"], noted.Select(m => m.Key));
        Assert.Matches("^http://127.0.0.1:[1-9][0-9]*/(v1)?$", (string)noted["address"]!);
        Assert.Equal((Environment.ProcessId, Started), ((int)noted["process"]!, (long)noted["started"]!));
    }

    [Theory]
    [InlineData("civitai")]
    [InlineData("scenario")]
    public async Task Simulator_for_others_stays_while_it_is_asked(string vendor)
    {
        string note = Folder.Beside("note.json");
        await using ITimer timer = Clock.CreateTimer(_ =>
        {
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, (string)JsonNode.Parse(File.ReadAllText(note))!["address"]!);
            client.Send(request, Stop).Dispose();
        }, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        Assert.Equal(0, await RunPlainAsync("simulator", "--vendor", vendor, "--port", "0", "--note", note));

        Assert.InRange(Clock.Elapsed, TimeSpan.FromMinutes(25), TimeSpan.FromMinutes(25.2));
    }

    [Fact]
    public async Task Port_that_is_taken_is_said_to_be()
    {
        foreach (string vendor in new[] { "civitai", "scenario" })
        {
            Assert.Equal(1, await RunPlainAsync("simulator", "--vendor", vendor, "--port", $"{Civitai.BaseAddress.Port}", "--json"));

            Assert.Equal((1, "port", $"Port {Civitai.BaseAddress.Port} cannot be used; choose another with --port, or 0 for a free one."), Failure);
        }
    }

    [Fact]
    public async Task Simulator_says_where_it_is()
    {
        Assert.Equal(0, await InterruptAsync("listening", "simulator", "--port", "0", "--json"));
        string address = (string)Told("listening")["address"]!;
        Assert.Matches("^http://127.0.0.1:[1-9][0-9]*/?$", address);

        Assert.Equal(0, await InterruptAsync("Listening", "simulator", "--port", "0"));
        Assert.Matches("^Listening at (http://[^ ]+)\\. Use it with --vendor civitai --simulator --service \\1; Ctrl\\+C ends it\\.$", Out.Trim());
    }

    private static long Started
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
        }
    }

    private string Good(Action<JsonObject>? change = null)
    {
        var json = new JsonObject { ["address"] = Civitai.BaseAddress.AbsoluteUri, ["process"] = Environment.ProcessId, ["started"] = Started };
        change?.Invoke(json);
        return json.ToJsonString();
    }

    private async Task WriteNoteAsync(string text)
    {
        Directory.CreateDirectory(Folder.Beside("home"));
        await File.WriteAllTextAsync(Note, text, Stop);
    }

    private Task<Uri?> FindAsync()
    {
        ToolContext context = ToolContext.OfProcess() with { GetVariable = name => name == "LORAFORGE_HOME" ? Folder.Beside("home") : null };
        return SimulatorProcess.FindAsync(context, "civitai", Stop);
    }

    private async Task<string?> PhaseAsync()
    {
        Assert.Equal(0, await RunPlainAsync("list", "--json"));
        return (string?)Told("run")["phase"];
    }
}
